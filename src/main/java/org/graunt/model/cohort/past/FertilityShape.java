package org.graunt.model.cohort.past;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
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

/**
 * The shape of fertility by age in each area: births by age of mother, a table of rates, or the
 * shipped standard; raw, or smoothed by a curve. Rates are births per woman and year, {@code
 * [age][area]}; their level is not yet that of the window.
 */
final class FertilityShape {
    /** The largest absolute error of a fitted curve, as a share of the raw rates. */
    private static final double LARGEST_MISFIT = 0.2;

    private final History history;
    private final Frame frame;
    private final ModelSpec spec;
    private final Conventions conventions;
    private final IntFunction<double[]> survival;

    private FertilityShape(
            History history,
            ModelSpec spec,
            Conventions conventions,
            IntFunction<double[]> survival) {
        this.history = history;
        this.frame = history.frame();
        this.spec = spec;
        this.conventions = conventions;
        this.survival = survival;
    }

    /**
     * The shape that a specification asks for.
     *
     * @param survival of past steps, for conventions that count women before the end's migrants
     */
    static double[] of(
            History history,
            ModelSpec spec,
            Conventions conventions,
            IntFunction<double[]> survival) {
        FertilityShape shape = new FertilityShape(history, spec, conventions, survival);
        return shape.smoothed(shape.raw());
    }

    private double[] raw() {
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
}
