package org.graunt.demography;

import java.util.Arrays;
import org.apache.commons.math3.analysis.solvers.BisectionSolver;

/**
 * A life table by single years of age, 0 to 129 and 130 and over, from an abridged one.
 *
 * <p>Survivors at the abridged table's own ages stay as they are. Between them the logarithm of the
 * cumulative hazard, ln(-ln l), follows a {@link MonotoneSpline}: under Gompertz mortality it is
 * nearly a straight line in age. From the open age up the hazard follows Kannisto's logistic, mu =
 * c exp(b t) / (1 + c exp(b t)), which starts at the spline's hazard and whose b is such that life
 * expectancy at the open age stays as it is.
 */
public final class SingleYears {
    private static final int TOP = AgeGroups.HIGHEST_OPEN_AGE;

    /** Nobody is left so many years after the top. */
    private static final int BEYOND = 100;

    private static final double STEEPEST = 2;
    private static final double HIGHEST_START = 0.95;

    private final int[] ages;
    private final double[] survivors;
    private final int open;

    private SingleYears(int[] ages, double[] survivors) {
        this.ages = ages;
        this.survivors = survivors;
        this.open = ages[ages.length - 1];
    }

    /**
     * The single-year table that agrees with an abridged one.
     *
     * @param abridged with groups from 0, 1, 5, 10, ... and an open age from 20 to 130; somebody
     *     must die under 1
     */
    public static LifeTable of(LifeTable abridged) {
        int[] ages = abridged.lowestAges();
        double[] survivors = abridged.lx();
        if (ages.length < 6 || ages[2] != 5 || ages[ages.length - 1] > TOP || survivors[1] >= 1) {
            throw new IllegalArgumentException(
                    "Single years need lowest ages 0, 1, 5, 10, ... up to %d and deaths under 1; given %s"
                            .formatted(TOP, Arrays.toString(ages)));
        }
        double expectancy = abridged.ex()[ages.length - 1];
        return new SingleYears(ages, survivors).table(expectancy, abridged.ax()[0]);
    }

    private LifeTable table(double openExpectancy, double infantYears) {
        double[] single = new double[TOP + BEYOND + 1];
        single[0] = 1;
        MonotoneSpline logHazard = logCumulativeHazard();
        for (int age = 1; age <= open; age++) {
            single[age] = Math.exp(-Math.exp(logHazard.at(age)));
        }
        double hazard = -Math.log(single[open]) * logHazard.lastSlope();
        double start = Math.clamp(hazard, 1e-6, HIGHEST_START);
        double rise = rise(start, openExpectancy);
        for (int age = open + 1; age < single.length; age++) {
            single[age] = single[open] * kannisto(start, rise, age - open);
        }
        return LifeTable.fromMortalityRates(
                singleAges(), rates(single, infantYears), years(infantYears));
    }

    private MonotoneSpline logCumulativeHazard() {
        double[] at = new double[ages.length - 1];
        double[] logHazard = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = ages[i + 1];
            logHazard[i] = Math.log(-Math.log(survivors[i + 1]));
        }
        return MonotoneSpline.through(at, logHazard);
    }

    /** The b under which life expectancy comes nearest to what it should be. */
    private static double rise(double start, double expectancy) {
        if (expectancy(start, STEEPEST) >= expectancy) {
            return STEEPEST;
        }
        if (expectancy(start, -STEEPEST) <= expectancy) {
            return -STEEPEST;
        }
        return new BisectionSolver(1e-12)
                .solve(200, b -> expectancy(start, b) - expectancy, -STEEPEST, STEEPEST);
    }

    /** Years lived by the survivors to the open age, half a year in the year of death. */
    private static double expectancy(double start, double rise) {
        double years = 0.5;
        for (int t = 1; t <= TOP; t++) {
            years += kannisto(start, rise, t);
        }
        return years;
    }

    /** The share that survives t years under a hazard that starts so and rises so. */
    private static double kannisto(double start, double rise, int t) {
        if (Math.abs(rise) < 1e-9) {
            return Math.exp(-start * t);
        }
        double odds = start / (1 - start);
        // ((1 + c) / (1 + c exp(bt)))^(1/b), through logarithms so that nothing overflows
        double growth = rise * t;
        double logLater =
                growth > 0
                        ? growth + Math.log(Math.exp(-growth) + odds)
                        : Math.log1p(odds * Math.exp(growth));
        return Math.exp((Math.log1p(odds) - logLater) / rise);
    }

    private static double[] rates(double[] single, double infantYears) {
        double[] rates = new double[TOP + 1];
        double[] years = years(infantYears);
        for (int age = 0; age < TOP; age++) {
            double deaths = single[age] - single[age + 1];
            rates[age] = deaths / (single[age + 1] + years[age] * deaths);
        }
        double left = single[TOP] / 2;
        for (int age = TOP + 1; age < single.length; age++) {
            left += single[age];
        }
        rates[TOP] = single[TOP] / left;
        return rates;
    }

    private static double[] years(double infantYears) {
        double[] years = new double[TOP + 1];
        Arrays.fill(years, 0.5);
        years[0] = infantYears;
        return years;
    }

    private static int[] singleAges() {
        int[] ages = new int[TOP + 1];
        Arrays.setAll(ages, age -> age);
        return ages;
    }
}
