package org.graunt.model.cohort.past;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.graunt.model.Frame;
import org.graunt.model.ModelSpec;
import org.graunt.model.cohort.Conventions;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** Mortality: a level from the past, and what becomes of it (METHODS 2). */
final class MortalityFit {
    /** How far a local level may lie from the national curve before it is not believed. */
    private static final double LARGEST_LEVEL = 10;

    private final History history;
    private final NationalCurve curve;
    private final ModelSpec spec;
    private final Conventions conventions;
    private final Frame frame;
    private final int baseYear;

    private MortalityFit(
            History history, NationalCurve curve, ModelSpec spec, Conventions conventions) {
        this.history = history;
        this.curve = curve;
        this.spec = spec;
        this.conventions = conventions;
        this.frame = history.frame();
        this.baseYear = history.inputs().baseYear();
    }

    /** Survival of the step that ends in a year, past or future, {@code [sex x age][area]}. */
    static IntFunction<double[]> fit(
            History history,
            NationalCurve curve,
            ModelSpec spec,
            Conventions conventions,
            int window) {
        return new MortalityFit(history, curve, spec, conventions).path(window);
    }

    private IntFunction<double[]> path(int window) {
        List<PastYear> withDeaths =
                history.window(window).stream().filter(past -> past.deaths() != null).toList();
        String level = spec.get(TrendSettings.MORTALITY_LEVEL);
        boolean standard = level.equals("standard") || withDeaths.isEmpty();
        if (withDeaths.isEmpty() && !level.equals("standard")) {
            history.notes()
                    .add(
                            Note.info(
                                    "deaths",
                                    "No deaths are held in the window: mortality is that of the"
                                            + " national curve",
                                    "Give table deaths to let areas differ."));
        }
        Level fitted =
                standard
                        ? Level.moving(curve::survival, baseYear)
                        : level.equals("own") ? own(withDeaths) : local(withDeaths);
        return trajectory(fitted, withDeaths);
    }

    /**
     * A fitted level of survival.
     *
     * @param moving as it moves with the national curve, past and future
     * @param held as it stands where the curve is not to move it
     */
    private record Level(IntFunction<double[]> moving, Supplier<double[]> held) {
        static Level moving(IntFunction<double[]> path, int baseYear) {
            return new Level(path, () -> path.apply(baseYear));
        }
    }

    /** The mean over the window of each cell's own rate. */
    private Level own(List<PastYear> window) {
        double[] rates = new double[frame.cells() * frame.areas()];
        for (PastYear past : window) {
            double[] deaths = deaths(past);
            double[] exposed = exposed(past);
            for (int i = 0; i < rates.length; i++) {
                rates[i] += exposed[i] > 0 ? deaths[i] / exposed[i] / window.size() : 0;
            }
        }
        double[] survival = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            survival[i] = Math.max(1 - rates[i], 0);
        }
        int middle = (window.getFirst().year() + window.getLast().year()) / 2;
        double[] then = curve.survival(middle);
        return new Level(year -> moved(survival, then, curve.survival(year)), () -> survival);
    }

    /** Survival moved by as much as the log of the national curve has moved. */
    private static double[] moved(double[] survival, double[] then, double[] now) {
        double[] moved = new double[survival.length];
        for (int i = 0; i < moved.length; i++) {
            double hazards = StrictMath.log(now[i]) / StrictMath.log(then[i]);
            moved[i] =
                    Double.isFinite(hazards) ? StrictMath.pow(survival[i], hazards) : survival[i];
        }
        return moved;
    }

    private double[] exposed(PastYear past) {
        return switch (spec.get(TrendSettings.MORTALITY_EXPOSURE)) {
            case "start" -> past.start();
            case "aged-on" -> past.agedOnWithBirths();
            default -> past.exposedToDeath(conventions);
        };
    }

    private static double[] deaths(PastYear past) {
        double @Nullable [] deaths = past.deaths();
        if (deaths == null) {
            throw new IllegalStateException("No deaths held in " + past.year());
        }
        return deaths;
    }

    /** The power of the national curve's survival that gives the deaths of each sex and area. */
    private Level local(List<PastYear> window) {
        int areas = frame.areas();
        double[] power = new double[2 * areas];
        for (int sex = 0; sex < 2; sex++) {
            for (int area = 0; area < areas; area++) {
                power[sex * areas + area] = power(window, sex, area);
            }
        }
        int ages = frame.ages().count();
        IntFunction<double[]> path =
                year -> {
                    double[] survival = curve.survival(year).clone();
                    for (int i = 0; i < survival.length; i++) {
                        int sex = i / areas / ages;
                        survival[i] = StrictMath.pow(survival[i], power[sex * areas + i % areas]);
                    }
                    return survival;
                };
        return Level.moving(path, baseYear);
    }

    private double power(List<PastYear> window, int sex, int area) {
        UnivariateFunction excess = k -> deathsExpected(window, sex, area, k) - 1;
        if (!(excess.value(0) < 0 && excess.value(LARGEST_LEVEL) > 0)) {
            history.notes()
                    .add(
                            Note.info(
                                    "deaths "
                                            + frame.geography().areas().get(area).code()
                                            + (sex == 0 ? " F" : " M"),
                                    "Too few or too many for a local level of mortality",
                                    "The national curve is used as it is; check the deaths."));
            return 1;
        }
        return new BrentSolver(1e-12).solve(200, excess, 0, LARGEST_LEVEL);
    }

    /** Deaths by the curve raised to a power, as a share of the deaths held. */
    private double deathsExpected(List<PastYear> window, int sex, int area, double power) {
        double expected = 0;
        double held = 0;
        for (PastYear past : window) {
            double[] survival = curve.survival(past.year());
            double[] exposed = exposed(past);
            double[] deaths = deaths(past);
            for (int age = 0; age < frame.ages().count(); age++) {
                int index = frame.cell(sex, age) * frame.areas() + area;
                expected += exposed[index] * (1 - StrictMath.pow(survival[index], power));
                held += deaths[index];
            }
        }
        return held == 0 ? Double.NaN : expected / held;
    }

    private IntFunction<double[]> trajectory(Level level, List<PastYear> withDeaths) {
        return switch (spec.get(TrendSettings.MORTALITY_TRAJECTORY)) {
            case "constant" -> {
                double[] held = level.held().get();
                yield year -> year <= baseYear ? level.moving().apply(year) : held;
            }
            case "table" -> byTable(level);
            case "lee-carter" -> LeeCarterPath.of(history, level.held().get(), withDeaths);
            default -> level.moving();
        };
    }

    /** Probabilities of dying times the ratios of table mortality-trend. */
    private IntFunction<double[]> byTable(Level level) {
        int first = baseYear + frame.ages().width();
        Trajectory ratios =
                Trajectory.of(frame.ages(), history.inputs().needed("mortality-trend"), first);
        double[] held = level.held().get();
        return year -> year <= baseYear ? level.moving().apply(year) : scaled(held, ratios, year);
    }

    private double[] scaled(double[] survival, Trajectory ratios, int year) {
        int areas = frame.areas();
        int ages = frame.ages().count();
        double[] scaled = new double[survival.length];
        for (int cell = 0; cell < frame.cells(); cell++) {
            double ratio = ratios.ratio(cell / ages, cell % ages, year);
            for (int i = cell * areas; i < (cell + 1) * areas; i++) {
                scaled[i] = Math.max(1 - (1 - survival[i]) * ratio, 0);
            }
        }
        return scaled;
    }
}
