package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.graunt.model.Frame;
import org.graunt.model.ModelSpec;
import org.graunt.model.cohort.Conventions;
import org.graunt.note.Note;

/**
 * The level of fertility of each area over a window: births per birth that its shape expects of the
 * women exposed, at the base year and in the mean (METHODS 2). An area whose births give none keeps
 * its shape as it is.
 */
final class FertilityLevel {
    private final double[] now;
    private final double[] usual;

    private FertilityLevel(int areas) {
        this.now = new double[areas];
        this.usual = new double[areas];
    }

    /**
     * The levels of a window. Areas without one are told.
     *
     * @param shape births per woman and year, {@code [age][area]}
     * @param survival of past steps, for conventions that count women before the end's migrants
     */
    static FertilityLevel of(
            History history,
            ModelSpec spec,
            Conventions conventions,
            IntFunction<double[]> survival,
            double[] shape,
            int window) {
        Frame frame = history.frame();
        List<PastYear> years = history.window(window);
        boolean onLine =
                spec.get(TrendSettings.FERTILITY_LEVEL).equals("regression") && years.size() > 2;
        FertilityLevel level = new FertilityLevel(frame.areas());
        List<String> without = new ArrayList<>();
        for (int area = 0; area < frame.areas(); area++) {
            SimpleRegression line = new SimpleRegression();
            double sum = 0;
            for (PastYear past : years) {
                double[] women = past.exposedToBirths(conventions, survival);
                double that = past.birthsOf(area) / expected(frame, shape, women, area);
                line.addData(past.year(), that);
                sum += that;
            }
            double mean = sum / years.size();
            double atBase = onLine ? line.predict(history.inputs().baseYear()) : mean;
            boolean found = atBase > 0 && mean > 0;
            level.now[area] = found ? atBase : 1;
            level.usual[area] = found ? mean : 1;
            if (!found) {
                without.add(frame.geography().areas().get(area).code());
            }
        }
        if (!years.isEmpty()) {
            tell(without, history);
        }
        return level;
    }

    private static double expected(Frame frame, double[] shape, double[] women, int area) {
        double births = 0;
        for (int age = 1; age < frame.ages().count(); age++) {
            int at = age * frame.areas() + area;
            births += frame.ages().width() * shape[at] * women[at];
        }
        return births;
    }

    private static void tell(List<String> without, History history) {
        if (!without.isEmpty()) {
            history.notes()
                    .add(
                            Note.warning(
                                    "fertility " + String.join(" ", without),
                                    "The births of the window give no level of fertility; the"
                                            + " shape is used as it is",
                                    "Check births and women of these areas."));
        }
    }

    /** The shape brought to the level of the base year, {@code [age][area]}. */
    double[] scaled(double[] shape) {
        double[] scaled = shape.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= now[i % now.length];
        }
        return scaled;
    }

    /**
     * What brings fertility of the base year some way to its mean over the window.
     *
     * @param way 0 at the base year, 1 at the mean
     */
    double towardsMean(int area, double way) {
        return 1 + way * (usual[area] / now[area] - 1);
    }
}
