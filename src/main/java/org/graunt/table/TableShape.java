package org.graunt.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.model.Bounds;
import org.graunt.model.InputTable;

/**
 * What a table looks like and what may stand in it.
 *
 * @param name the name of the table, which is that of its file without ending
 * @param unit what its numbers are
 * @param keys the columns that tell cells apart, in the order of the axes
 * @param about the columns that describe the first key; it then becomes an axis of {@link
 *     Described}
 * @param values the columns of numbers: one becomes the cells, several an axis {@code column}, none
 *     a 1 for every row
 * @param bounds which numbers are possible
 * @param grid which cells must be there
 * @param absentIsNought true where a cell without a row is 0, and not missing
 * @param noughtBesideOthers true where a cell without a row is 0 if another of the same area and
 *     year has a number, and missing if none has
 * @param missingRefused true where every cell that has a row must have a number
 * @param abridged true where ages may run 0, 1, 5, 10 and so on
 */
public record TableShape(
        String name,
        String unit,
        List<Column> keys,
        List<Column> about,
        List<Column> values,
        Bounds bounds,
        Grid grid,
        boolean absentIsNought,
        boolean noughtBesideOthers,
        boolean missingRefused,
        boolean abridged) {

    /** Which cells must be there. */
    public enum Grid {
        /** Every combination of the labels found. */
        FULL,
        /** An area and year is held as a whole or not at all. */
        HELD,
        /** Any. */
        OPEN
    }

    /** Copies the lists. */
    public TableShape {
        keys = List.copyOf(keys);
        about = List.copyOf(about);
        values = List.copyOf(values);
    }

    /** Every column, in the order in which a file is best written. */
    public List<Column> columns() {
        List<Column> all = new ArrayList<>();
        Stream.of(keys, about, values).forEach(all::addAll);
        return all;
    }

    /** What whoever changes the table must keep to. */
    InputTable.Rules rules() {
        return new InputTable.Rules(bounds, grid == Grid.OPEN && !absentIsNought);
    }

    /** The names of the columns that a file must have, for messages. */
    public List<String> needed() {
        return columns().stream().filter(c -> !c.optional()).map(Column::name).toList();
    }
}
