package org.graunt.table;

import java.util.List;
import org.graunt.model.Bounds;

/** A table's shape on the way to being said: what is not said is a count that may be absent. */
final class ShapeDraft {
    private final String name;
    private final String unit;
    private final List<Column> keys;
    private List<Column> about = List.of();
    private List<Column> values = List.of(Column.of("value", Column.Kind.VALUE));
    private Bounds bounds = Bounds.COUNT;
    private TableShape.Grid grid = TableShape.Grid.OPEN;
    private boolean absentIsNought;
    private boolean noughtBesideOthers;
    private boolean missingRefused;
    private boolean abridged;

    private ShapeDraft(String name, String unit, List<Column> keys) {
        this.name = name;
        this.unit = unit;
        this.keys = keys;
    }

    static ShapeDraft of(String name, String unit, Column... keys) {
        return new ShapeDraft(name, unit, List.of(keys));
    }

    String name() {
        return name;
    }

    /** The columns that describe the first key. */
    ShapeDraft describedBy(Column... columns) {
        about = List.of(columns);
        return this;
    }

    /** The columns of numbers, where it is not one named {@code value}. */
    ShapeDraft valued(Column... columns) {
        values = List.of(columns);
        return this;
    }

    ShapeDraft within(Bounds other) {
        bounds = other;
        return this;
    }

    /** Every combination of labels must be there, with a number. */
    ShapeDraft full() {
        grid = TableShape.Grid.FULL;
        missingRefused = true;
        return this;
    }

    /** An area and year is there as a whole or not at all. */
    ShapeDraft held() {
        grid = TableShape.Grid.HELD;
        return this;
    }

    ShapeDraft absentNought() {
        absentIsNought = true;
        return this;
    }

    /** A number in one row of an area and year says that rows not there are 0. */
    ShapeDraft absentNoughtBesideOthers() {
        noughtBesideOthers = true;
        return this;
    }

    ShapeDraft abridgedAges() {
        abridged = true;
        return this;
    }

    /** What was said so far, under a name. */
    TableShape shape(String under) {
        return new TableShape(
                under,
                unit,
                keys,
                about,
                values,
                bounds,
                grid,
                absentIsNought,
                noughtBesideOthers,
                missingRefused,
                abridged);
    }
}
