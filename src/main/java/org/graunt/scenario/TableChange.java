package org.graunt.scenario;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Makes one change to one table. A missing cell stays missing, unless it is replaced; a number that
 * could not stand in the table is an error, and never clipped.
 */
final class TableChange {
    private final ScenarioChange change;
    private final InputTable table;
    private final Inputs inputs;

    TableChange(ScenarioChange change, InputTable table, Inputs inputs) {
        this.change = change;
        this.table = table;
        this.inputs = inputs;
    }

    /**
     * The changed table, or why it cannot be changed so; the very same table where no number
     * changed.
     */
    Outcome<InputTable> make() {
        if (table.values().hasAxis("year")
                && Growth.endsTooSoon(change.reach().years(), inputs.baseYear())) {
            return Outcome.failed(Growth.tooSoon(change, inputs.baseYear()));
        }
        return new LaterYears(change, table)
                .added()
                .then(
                        whole ->
                                new Shares(change, whole, inputs)
                                        .find()
                                        .then(shares -> make(whole, shares)));
    }

    private Outcome<InputTable> make(InputTable whole, List<double[]> shares) {
        Cells cells = new Cells(whole);
        cells.change(shares);
        if (cells.impossible > 0) {
            return Outcome.failed(cells.refusal());
        }
        List<Note> notes = cells.touched == 0 ? List.of(untouched(whole)) : cutShort(whole);
        return Outcome.of(cells.differ ? cells.table(whole) : whole, notes);
    }

    private Note untouched(InputTable whole) {
        return Note.warning(
                change.where(),
                "The change reaches no number of table %s".formatted(table.name()),
                "The table holds %s.".formatted(Holdings.words(whole.values())));
    }

    /** What is said where the change goes on after the last year of the table. */
    private List<Note> cutShort(InputTable whole) {
        Reach.Years years = change.reach().years();
        if (!whole.values().hasAxis("year")) {
            return List.of();
        }
        int last = (Integer) whole.values().axis("year").labels().getLast();
        if (years.by() != null && years.by() > last) {
            double share = years.share(last, inputs.baseYear());
            return List.of(
                    Note.warning(
                            change.where(),
                            "Table %s ends in %d, when %.0f %% of the change are made"
                                    .formatted(table.name(), last, 100 * share),
                            "Give the table its years up to %d, or write an earlier year."
                                    .formatted(years.by())));
        }
        if (years.to() != null && years.to() > last) {
            return List.of(
                    Note.info(
                            change.where(),
                            "Table %s ends in %d, before the change does"
                                    .formatted(table.name(), last),
                            "What holds after it is for each model to say."));
        }
        return List.of();
    }

    /** The numbers of a table while they are changed. */
    private final class Cells {
        private final Cube cube;
        private final double[] values;
        private final InputTable.Rules rules;
        private boolean differ;
        private int touched;
        private int impossible;
        private int firstImpossible;

        Cells(InputTable whole) {
            this.cube = whole.values();
            this.values = cube.toArray();
            this.rules = whole.rules();
        }

        void change(List<double[]> shares) {
            int[] at = new int[shares.size()];
            for (int index = 0; index < values.length; index++) {
                double share = 1;
                for (int axis = 0; axis < at.length; axis++) {
                    share *= shares.get(axis)[at[axis]];
                }
                if (share > 0) {
                    change(index, share);
                }
                advance(at);
            }
        }

        private void advance(int[] at) {
            List<Axis<?>> axes = cube.axes();
            for (int axis = at.length - 1; axis >= 0; axis--) {
                if (++at[axis] < axes.get(axis).size()) {
                    return;
                }
                at[axis] = 0;
            }
        }

        private void change(int index, double share) {
            double changed = Arithmetic.apply(change.operation(), values[index], share);
            differ |= Double.compare(values[index], changed) != 0;
            values[index] = changed;
            if (Double.isNaN(changed)) {
                return;
            }
            touched++;
            if (!rules.bounds().allow(changed)) {
                firstImpossible = impossible == 0 ? index : firstImpossible;
                impossible++;
            }
        }

        InputTable table(InputTable whole) {
            return whole.with(Cube.of(cube.axes(), values));
        }

        Note refusal() {
            String others = impossible == 1 ? "" : ", and %d cells more".formatted(impossible - 1);
            return Note.error(
                    change.where(),
                    "Table %s would hold %s (%s)%s; a number there %s"
                            .formatted(
                                    table.name(),
                                    Holdings.number(values[firstImpossible]),
                                    Holdings.cell(cube, firstImpossible),
                                    others,
                                    rules.bounds().rule()),
                    "Change less, or reach fewer cells; nothing is cut off at the edge.");
        }
    }
}
