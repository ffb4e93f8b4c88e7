package org.graunt.model.cohort.past;

import java.util.function.IntFunction;
import org.graunt.model.Frame;
import org.graunt.model.ModelSpec;
import org.graunt.model.cohort.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * Fertility: a local shape by age, a level from the past, and a trajectory (METHODS 2). Rates are
 * births per woman and year, {@code [age][area]}.
 */
final class FertilityPath {
    private final History history;
    private final Frame frame;
    private final ModelSpec spec;
    private final FertilityLevel level;
    private final double[] rates;
    private final @Nullable Trajectory trajectory;

    private FertilityPath(History history, ModelSpec spec, FertilityLevel level, double[] rates) {
        this.history = history;
        this.frame = history.frame();
        this.spec = spec;
        this.level = level;
        this.rates = rates;
        int first = history.inputs().baseYear() + frame.ages().width();
        this.trajectory =
                spec.get(TrendSettings.FERTILITY_TRAJECTORY).equals("table")
                        ? Trajectory.of(
                                frame.ages(), history.inputs().needed("fertility-trend"), first)
                        : null;
    }

    /**
     * Fertility fitted to a window.
     *
     * @param survival of past steps, for conventions that count women before the end's migrants
     */
    static FertilityPath fit(
            History history,
            ModelSpec spec,
            Conventions conventions,
            IntFunction<double[]> survival,
            int window) {
        double[] shape = FertilityShape.of(history, spec, conventions, survival);
        FertilityLevel level =
                FertilityLevel.of(history, spec, conventions, survival, shape, window);
        return new FertilityPath(history, spec, level, level.scaled(shape));
    }

    /** Fertility of the step that ends in a year after the base year. */
    double[] at(int year) {
        int later = year - history.inputs().baseYear() - frame.ages().width();
        double[] moved = shifted(later * spec.get(TrendSettings.MEAN_AGE_SHIFT));
        double change = StrictMath.pow(1 + spec.get(TrendSettings.FERTILITY_CHANGE), later);
        for (int area = 0; area < frame.areas(); area++) {
            double target = change * towardsTarget(moved, area, year) * towardsMean(area, year);
            for (int age = 0; age < frame.ages().count(); age++) {
                double ratio = trajectory == null ? 1 : trajectory.ratio(0, age, year);
                moved[age * frame.areas() + area] *= target * ratio;
            }
        }
        return moved;
    }

    /** The factor that brings an area's total fertility to where the target wants it this year. */
    private double towardsTarget(double[] fertility, int area, int year) {
        Double target = spec.find(TrendSettings.TARGET_TFR);
        Integer by = spec.find(TrendSettings.TARGET_YEAR);
        double now = totalFertility(fertility, area);
        if (!spec.get(TrendSettings.FERTILITY_TRAJECTORY).equals("target")
                || target == null
                || by == null
                || now == 0) {
            return 1;
        }
        int base = history.inputs().baseYear();
        double way = by <= base ? 1 : Math.min(1, (year - base) / (double) (by - base));
        return (now + way * (target - now)) / now;
    }

    /** The factor by which an area's fertility has gone back to its mean over the window. */
    private double towardsMean(int area, int year) {
        if (!spec.get(TrendSettings.FERTILITY_TRAJECTORY).equals("mean")) {
            return 1;
        }
        double years = year - history.inputs().baseYear();
        return level.towardsMean(area, Math.min(1, years / spec.get(TrendSettings.RETURN_YEARS)));
    }

    private double totalFertility(double[] fertility, int area) {
        double sum = 0;
        for (int age = 0; age < frame.ages().count(); age++) {
            sum += frame.ages().width() * fertility[age * frame.areas() + area];
        }
        return sum;
    }

    /** The rates moved up in age by some years, each area's total fertility kept. */
    private double[] shifted(double years) {
        if (years == 0) {
            return rates.clone();
        }
        int areas = frame.areas();
        int ages = frame.ages().count();
        double[] moved = new double[rates.length];
        for (int area = 0; area < areas; area++) {
            for (int age = 1; age < ages; age++) {
                double from = age - years / frame.ages().width();
                int below = (int) Math.floor(from);
                double share = from - below;
                moved[age * areas + area] =
                        (1 - share) * rate(below, area) + share * rate(below + 1, area);
            }
            double before = totalFertility(rates, area);
            double after = totalFertility(moved, area);
            for (int age = 0; age < ages && after > 0; age++) {
                moved[age * areas + area] *= before / after;
            }
        }
        return moved;
    }

    private double rate(int age, int area) {
        boolean held = age >= 0 && age < frame.ages().count();
        return held ? rates[age * frame.areas() + area] : 0;
    }
}
