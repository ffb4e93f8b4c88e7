package org.graunt.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.note.Note;

/**
 * What an import would write, for somebody to look at before it is accepted: what was understood,
 * what it adds up to, and what is wrong.
 *
 * @param kind of files
 * @param sheets that were read
 * @param tables that come of them
 * @param checks against totals that the files themselves give, and against nature
 * @param leftOut why rows were left out, and how many
 * @param missing which marks stand for numbers, and how many
 * @param rejected what could not be taken
 * @param notes what else there is to say
 * @param drafts the tables themselves
 */
public record Preview(
        String kind,
        List<SheetFacts> sheets,
        List<TableFacts> tables,
        List<Check> checks,
        Map<String, Integer> leftOut,
        Map<String, Integer> missing,
        List<Rejected> rejected,
        List<Note> notes,
        Drafts drafts) {

    /** Copies lists and maps. */
    public Preview {
        sheets = List.copyOf(sheets);
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /**
     * A sheet that was read.
     *
     * @param file its file
     * @param sha256 the digest of that file
     * @param sheet its name; empty in a text
     * @param layout how it is laid out
     * @param rows under its header
     * @param columns each name that was understood, with what it tells
     */
    public record SheetFacts(
            String file,
            String sha256,
            String sheet,
            String layout,
            int rows,
            Map<String, String> columns) {

        /** Copies the map. */
        public SheetFacts {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }
    }

    /**
     * A table that will be written.
     *
     * @param table its name
     * @param cells how many numbers
     * @param areas how many areas
     * @param years first and last, such as {@code 2001-2020}; empty where there are none
     * @param sums of its numbers by year and sex, as decoded
     */
    public record TableFacts(
            String table, int cells, int areas, String years, Map<String, Double> sums) {

        /** Copies the map. */
        public TableFacts {
            sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
        }
    }

    /**
     * Two numbers that should be one.
     *
     * @param what they are
     * @param compared how many pairs
     * @param differing how many of them differ by more than rounding
     * @param worst where they differ most, in words; empty where none does
     */
    public record Check(String what, int compared, int differing, String worst) {}

    /** The tables, on their way to the disk; what they hold is the business of this room. */
    public static final class Drafts {
        private final List<DraftTable> tables;

        Drafts(List<DraftTable> tables) {
            this.tables = List.copyOf(tables);
        }

        List<DraftTable> tables() {
            return tables;
        }
    }
}
