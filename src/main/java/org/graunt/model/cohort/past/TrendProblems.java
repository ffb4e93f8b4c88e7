package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.Setting;
import org.graunt.model.cohort.Conventions;
import org.graunt.note.Note;

/** What stands in the way of a trend: in its specification, and in the tables held. */
final class TrendProblems {
    private final ModelSpec spec;
    private final List<Note> found = new ArrayList<>();

    private TrendProblems(ModelSpec spec) {
        this.spec = spec;
    }

    /** What does not hold together in a specification by itself. */
    static List<Note> ofSpec(ModelSpec spec, Conventions conventions) {
        TrendProblems problems = new TrendProblems(spec);
        problems.checkTiming(conventions);
        if (spec.get(TrendSettings.FERTILITY_TRAJECTORY).equals("target")) {
            problems.require(
                    "fertility-trajectory: target",
                    TrendSettings.TARGET_TFR,
                    TrendSettings.TARGET_YEAR);
        }
        if (spec.find(TrendSettings.LATER_WINDOW) != null) {
            problems.require("later-window", TrendSettings.LATER_FROM);
        }
        return problems.found;
    }

    /** What is missing in the tables: every need of the model must be met. */
    static List<Note> ofTables(ModelSpec spec, List<Need> needs, Inputs inputs, History history) {
        TrendProblems problems = new TrendProblems(spec);
        int step = inputs.frame().ages().width();
        if (history.isEmpty()) {
            problems.found.add(
                    Note.error(
                            "population",
                            "No estimate of %d is held beside that of the base year %d"
                                    .formatted(inputs.baseYear() - step, inputs.baseYear()),
                            "A trend needs at least two estimates, %d apart.".formatted(step)));
        }
        needs.stream()
                .map(Need::table)
                .filter(table -> table.endsWith("-trend"))
                .forEach(table -> problems.checkTrend(table, inputs, inputs.baseYear() + step));
        return problems.found;
    }

    private void checkTiming(Conventions conventions) {
        if (conventions.timing() != Conventions.Timing.END) {
            found.add(
                    Note.error(
                            "model " + spec.id(),
                            "Migration taken from the past moves at the end of the step",
                            "Use migration: end, or the engine given-rates."));
        }
    }

    private void require(String given, Setting<?>... settings) {
        for (Setting<?> setting : settings) {
            if (spec.find(setting) == null) {
                found.add(
                        Note.error(
                                "model " + spec.id(),
                                "%s is given without %s".formatted(given, setting.key()),
                                "Add %s (%s)".formatted(setting.key(), setting.meaning())));
            }
        }
    }

    private void checkTrend(String table, Inputs inputs, int first) {
        Trajectory.lack(inputs.needed(table), first)
                .ifPresent(
                        lack ->
                                found.add(
                                        Note.error(
                                                table,
                                                lack,
                                                "Ratios are taken to that year; add it.")));
    }
}
