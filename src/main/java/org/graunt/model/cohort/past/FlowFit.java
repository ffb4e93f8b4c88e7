package org.graunt.model.cohort.past;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.graunt.demography.MigrationSchedule;
import org.graunt.model.Frame;
import org.graunt.model.cohort.Conventions;
import org.graunt.model.cohort.Flows;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** Gross flows of each area as means over a window: in as flow, out as rate or flow (METHODS 2). */
final class FlowFit {
    /** The largest absolute error of a fitted schedule, as a share of the raw profile. */
    private static final double LARGEST_MISFIT = 0.2;

    private final History history;
    private final Frame frame;
    private final boolean smooth;

    private FlowFit(History history, boolean smooth) {
        this.history = history;
        this.frame = history.frame();
        this.smooth = smooth;
    }

    /**
     * Flows from a table of people who come and one of people who leave.
     *
     * @param outAsRate whether those who leave are a share of those there, or a number
     * @param smooth whether each profile by age is replaced by a Rogers-Castro schedule
     */
    static Flows fit(
            History history,
            String inTable,
            String outTable,
            int window,
            boolean outAsRate,
            boolean smooth) {
        FlowFit fit = new FlowFit(history, smooth);
        double[] in = fit.smoothed(inTable, fit.mean(inTable, window, false));
        double[] out = fit.smoothed(outTable, fit.mean(outTable, window, outAsRate));
        return outAsRate ? Flows.of(in, null, out) : Flows.of(in, out, null);
    }

    private double[] mean(String table, int window, boolean asRate) {
        if (!history.inputs().has(table)) {
            history.notes()
                    .add(
                            Note.warning(
                                    table,
                                    "Not held, though its counterpart is: taken as nobody",
                                    "Give both directions of a gross flow."));
            return new double[frame.cells() * frame.areas()];
        }
        return history.mean(
                table,
                window,
                (past, i, persons) -> {
                    double exposed = asRate ? past.agedOnWithBirths()[i] : 1;
                    return exposed > 0 ? persons / exposed : 0;
                });
    }

    private double[] smoothed(String table, double[] flows) {
        if (!smooth) {
            return flows;
        }
        double[] smoothed = flows.clone();
        for (int sex = 0; sex < 2; sex++) {
            for (int area = 0; area < frame.areas(); area++) {
                smoothProfile(table, sex, area, smoothed);
            }
        }
        return smoothed;
    }

    private void smoothProfile(String table, int sex, int area, double[] flows) {
        double[] profile = new double[frame.ages().count()];
        for (int age = 0; age < profile.length; age++) {
            profile[age] = flows[frame.cell(sex, age) * frame.areas() + area];
        }
        double total = Arrays.stream(profile).sum();
        Outcome<MigrationSchedule> fit =
                MigrationSchedule.fit(
                        frame.ages(), profile, MigrationSchedule.Shape.STANDARD, LARGEST_MISFIT);
        if (!fit.succeeded()) {
            history.notes()
                    .add(
                            Note.warning(
                                    "%s %s %s"
                                            .formatted(
                                                    table,
                                                    frame.geography().areas().get(area).code(),
                                                    sex == 0 ? "F" : "M"),
                                    "No Rogers-Castro schedule comes near: "
                                            + fit.notes().getFirst().what(),
                                    "The raw profile is used."));
            return;
        }
        double[] schedule = fit.value().profile(frame.ages());
        double fitted = Arrays.stream(schedule).sum();
        for (int age = 0; age < profile.length; age++) {
            flows[frame.cell(sex, age) * frame.areas() + area] = schedule[age] * total / fitted;
        }
    }

    /**
     * Net migration as what births and deaths leave unexplained: above 0 on the mean of the window
     * a flow, below 0 a rate of those there, so that feeding one year's residual back returns its
     * population.
     */
    static Flows residual(
            History history, Conventions conventions, IntFunction<double[]> survival, int window) {
        Frame frame = history.frame();
        double[] net = new double[frame.cells() * frame.areas()];
        double[] people = new double[net.length];
        List<PastYear> years = history.window(window);
        NetProfile profile = new NetProfile(frame);
        for (PastYear past : years) {
            double[] natural = past.natural(conventions, survival);
            profile.add(past.end(), natural);
            for (int i = 0; i < net.length; i++) {
                net[i] += (past.end()[i] - natural[i]) / years.size();
                people[i] += natural[i] / years.size();
            }
        }
        double[] in = new double[net.length];
        double[] out = new double[net.length];
        for (int i = 0; i < net.length; i++) {
            in[i] = people[i] > 0 ? Math.max(net[i], 0) : net[i];
            out[i] = people[i] > 0 ? Math.max(-net[i], 0) / people[i] : 0;
        }
        return Flows.of(in, null, out).withNetDrawn(profile.weights());
    }
}
