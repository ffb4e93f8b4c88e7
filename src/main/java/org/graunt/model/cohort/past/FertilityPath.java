package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.FertilityCurve;
import org.graunt.demography.FertilityFit;
import org.graunt.demography.StandardRates;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.cohort.Conventions;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Fertility: a local shape by age, a level from the past, and a trajectory (METHODS 2). Rates are
 * births per woman and year, {@code [age][area]}.
 */
final class FertilityPath {
    /** The largest absolute error of a fitted curve, as a share of the raw rates. */
    private static final double LARGEST_MISFIT = 0.2;

    private final History history;
    private final Frame frame;
    private final ModelSpec spec;
    private final Conventions conventions;
    private final IntFunction<double[]> survival;
    private final double[] rates;
    private final @Nullable Trajectory trajectory;

    private FertilityPath(
            History history,
            ModelSpec spec,
            Conventions conventions,
            IntFunction<double[]> survival,
            int window) {
        this.history = history;
        this.frame = history.frame();
        this.spec = spec;
        this.conventions = conventions;
        this.survival = survival;
        this.rates = smoothed(shape());
        scaleToLevel(window);
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
        return new FertilityPath(history, spec, conventions, survival, window);
    }

    // the shape

    private double[] shape() {
        Inputs inputs = history.inputs();
        String wanted = spec.get(TrendSettings.FERTILITY_SHAPE);
        boolean auto = wanted.equals("auto");
        if ((auto || wanted.equals("births-by-mother")) && inputs.has("births-by-mother")) {
            Optional<double[]> shape = shapeOfMothers(inputs.needed("births-by-mother"));
            if (shape.isPresent()) {
                return shape.get();
            }
        }
        if ((auto || wanted.equals("fertility")) && inputs.has("fertility")) {
            return shapeOfTable(inputs.needed("fertility"));
        }
        history.notes()
                .add(
                        Note.info(
                                "fertility",
                                "No births by age of mother are held: the shape by age is the"
                                        + " shipped standard",
                                "Give births-by-mother or fertility to let areas differ."));
        return everywhere(StandardRates.load().fertilityShape(frame.ages()));
    }

    private double[] everywhere(double[] byAge) {
        double[] all = new double[byAge.length * frame.areas()];
        for (int i = 0; i < all.length; i++) {
            all[i] = byAge[i / frame.areas()];
        }
        Arrays.fill(all, 0, frame.areas(), 0);
        return all;
    }

    /** Births by age of mother per woman, in the last year of the past that holds them. */
    private Optional<double[]> shapeOfMothers(Cube births) {
        for (PastYear past : history.window(Integer.MAX_VALUE / 2)) {
            if (births.axis("year").has(past.year())) {
                Cube year =
                        births.slice("year", past.year())
                                .select(frame.geography().axis())
                                .ordered("age", "area");
                double[] women = past.exposedToBirths(conventions, survival);
                return Optional.of(byAge(year, (age, area) -> women[age * frame.areas() + area]));
            }
        }
        history.notes()
                .add(
                        Note.warning(
                                "births-by-mother",
                                "Holds no year between two held populations: not used",
                                "Give the year of one of the estimates."));
        return Optional.empty();
    }

    /** How far a year is from the base year; one after it only where there is none before. */
    private static int yearsAway(int year, int base) {
        return year <= base ? base - year : 1000 + year - base;
    }

    private double[] shapeOfTable(Cube fertility) {
        int base = history.inputs().baseYear();
        int year =
                fertility.axis("year").labels().stream()
                        .map(Integer.class::cast)
                        .min(Comparator.comparingInt(each -> yearsAway(each, base)))
                        .orElseThrow();
        Cube rates =
                fertility
                        .slice("year", year)
                        .select(frame.geography().axis())
                        .ordered("age", "area");
        return byAge(rates, (age, area) -> 1);
    }

    /** How many women there are of an age group in an area. */
    private interface Women {
        double of(int age, int area);
    }

    private double[] byAge(Cube ageByArea, Women women) {
        double[] shape = new double[frame.ages().count() * frame.areas()];
        Axis<?> ages = ageByArea.axis("age");
        for (int i = 0; i < ages.size(); i++) {
            int age = frame.ages().position((Integer) ages.label(i));
            for (int area = 0; area < frame.areas(); area++) {
                double births = ageByArea.at(i, area);
                double exposed = women.of(age, area);
                if (births > 0 && exposed > 0 && age > 0) {
                    shape[age * frame.areas() + area] += births / exposed;
                }
            }
        }
        return shape;
    }

    private double[] smoothed(double[] shape) {
        String curve = spec.get(TrendSettings.FERTILITY_SMOOTHING);
        if (curve.equals("none")) {
            return shape;
        }
        double[] smooth = shape.clone();
        for (int area = 0; area < frame.areas(); area++) {
            smoothArea(curve, area, shape, smooth);
        }
        return smooth;
    }

    /** True where some area has births at an age, or at both a younger and an older one. */
    private boolean fertile(double[] shape, int age) {
        int areas = frame.areas();
        boolean younger = Arrays.stream(shape, 0, (age + 1) * areas).anyMatch(rate -> rate > 0);
        boolean older = Arrays.stream(shape, age * areas, shape.length).anyMatch(rate -> rate > 0);
        return younger && older;
    }

    /** A curve never ends; the ages at which nobody has a child stay without. */
    private void smoothArea(String curve, int area, double[] shape, double[] rates) {
        int areas = frame.areas();
        double[] raw = new double[frame.ages().count()];
        for (int age = 0; age < raw.length; age++) {
            raw[age] = rates[age * areas + area];
        }
        FertilityFit.Family family =
                curve.equals("hadwiger")
                        ? FertilityFit.Family.HADWIGER
                        : FertilityFit.Family.SCHMERTMANN;
        Outcome<FertilityCurve> fit = FertilityFit.fit(family, frame.ages(), raw, LARGEST_MISFIT);
        if (!fit.succeeded()) {
            String why = fit.notes().getFirst().what();
            history.notes()
                    .add(
                            Note.warning(
                                    "fertility " + frame.geography().areas().get(area).code(),
                                    "The %s curve could not be fitted: %s".formatted(curve, why),
                                    "The raw shape is used."));
            return;
        }
        double[] smooth = fit.value().rates(frame.ages());
        for (int age = 1; age < raw.length; age++) {
            rates[age * areas + area] = fertile(shape, age) ? smooth[age] : 0;
        }
    }

    // the level

    private void scaleToLevel(int window) {
        List<PastYear> years = history.window(window);
        List<String> without = new ArrayList<>();
        for (int area = 0; area < frame.areas(); area++) {
            double level = level(years, area);
            if (!(level > 0)) {
                without.add(frame.geography().areas().get(area).code());
                continue;
            }
            for (int age = 0; age < frame.ages().count(); age++) {
                rates[age * frame.areas() + area] *= level;
            }
        }
        if (!without.isEmpty() && !years.isEmpty()) {
            history.notes()
                    .add(
                            Note.warning(
                                    "fertility " + String.join(" ", without),
                                    "The births of the window give no level of fertility; the"
                                            + " shape is used as it is",
                                    "Check births and women of these areas."));
        }
    }

    /** Births per birth that the shape expects. */
    private double level(List<PastYear> years, int area) {
        SimpleRegression line = new SimpleRegression();
        double sum = 0;
        for (PastYear past : years) {
            double level = past.birthsOf(area) / expected(past, area);
            line.addData(past.year(), level);
            sum += level;
        }
        boolean regression = spec.get(TrendSettings.FERTILITY_LEVEL).equals("regression");
        return regression && years.size() > 2
                ? line.predict(history.inputs().baseYear())
                : sum / years.size();
    }

    private double expected(PastYear past, int area) {
        double[] women = past.exposedToBirths(conventions, survival);
        double births = 0;
        for (int age = 1; age < frame.ages().count(); age++) {
            int at = age * frame.areas() + area;
            births += frame.ages().width() * rates[at] * women[at];
        }
        return births;
    }

    // the trajectory

    /** Fertility of the step that ends in a year after the base year. */
    double[] at(int year) {
        int later = year - history.inputs().baseYear() - frame.ages().width();
        double[] moved = shifted(later * spec.get(TrendSettings.MEAN_AGE_SHIFT));
        double change = StrictMath.pow(1 + spec.get(TrendSettings.FERTILITY_CHANGE), later);
        for (int area = 0; area < frame.areas(); area++) {
            double target = change * towardsTarget(moved, area, year);
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
