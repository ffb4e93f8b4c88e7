package org.graunt.model;

import java.util.List;
import org.graunt.cube.Cube;

/**
 * One table of a project: its numbers, and where they came from.
 *
 * @param name the name of the table, as in its file without ending
 * @param values axes as the table's columns say (gss_code becomes {@code area}), missing as NaN
 * @param source the file
 * @param rules what may stand in it
 */
public record InputTable(String name, Cube values, Source source, Rules rules) {

    /** A table in which anything may stand. */
    public InputTable(String name, Cube values, Source source) {
        this(name, values, source, Rules.NONE);
    }

    /**
     * What whoever changes a table must keep to.
     *
     * @param bounds which numbers are possible
     * @param anyRows true where the table may have any rows, so that a year may be added for some
     *     of its cells alone
     */
    public record Rules(Bounds bounds, boolean anyRows) {

        /** Any number, any rows. */
        public static final Rules NONE = new Rules(Bounds.SIGNED, true);
    }

    /**
     * The file of a table.
     *
     * @param file its name in the project's folder
     * @param sha256 the digest of its bytes, in hexadecimal
     * @param provenance its leading comment lines, without the sign
     * @param rows how many rows of data it has
     */
    public record Source(String file, String sha256, List<String> provenance, long rows) {

        /** The source of a table that was made, not read. */
        public static Source made() {
            return new Source("", "", List.of(), 0);
        }
    }

    /** The same table with other numbers. */
    public InputTable with(Cube other) {
        return new InputTable(name, other, source, rules);
    }
}
