package org.graunt.model.draws;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.graunt.model.Draws;
import org.graunt.model.Driver;

/**
 * A block of draws, made area by area when first asked for, and kept: members of a run ask for the
 * same ones. Several threads may ask at once.
 *
 * <p>Every draw of every process and area is a path of its own from the base year on, so that
 * neither the block nor the other areas nor the last year change it.
 */
final class DrawnBlock implements Draws {
    /** Years that a path is made for at first; it is made anew, longer, where that is too few. */
    private static final int YEARS = 32;

    /** In place of an area, for what all have in common. */
    private static final String ALL = "";

    private final Map<Driver, Swing> swings;
    private final Streams streams;
    private final int baseYear;
    private final int first;
    private final int count;
    private final DrawnBase base;
    private final Map<Driver, double[]> commonPaths = new ConcurrentHashMap<>();
    private final Map<Path, double[]> multipliers = new ConcurrentHashMap<>();
    private final Map<String, double[]> departures = new ConcurrentHashMap<>();

    private record Path(Driver driver, String area) {}

    DrawnBlock(
            Map<Driver, Swing> swings,
            Streams streams,
            DrawnBase base,
            int baseYear,
            int first,
            int count) {
        this.swings = swings;
        this.streams = streams;
        this.base = base;
        this.baseYear = baseYear;
        this.first = first;
        this.count = count;
    }

    @Override
    public int first() {
        return first;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean moveBase() {
        return base.any() && first + count > 1;
    }

    @Override
    public void baseDepartures(String area, double[] into) {
        double[] held = departures.get(area);
        if (held == null || held.length != into.length) {
            held = new double[into.length];
            base.departures(area, first, count, held);
            departures.put(area, held);
        }
        System.arraycopy(held, 0, into, 0, into.length);
    }

    /** How many numbers it keeps. */
    long numbers() {
        return Stream.of(commonPaths, multipliers, departures)
                .flatMap(kept -> kept.values().stream())
                .mapToLong(numbers -> numbers.length)
                .sum();
    }

    @Override
    public boolean moves(Driver driver) {
        Swing swing = swings.get(driver);
        return swing != null && swing.parameters().sigma() > 0 && first + count > 1;
    }

    @Override
    public void multipliers(Driver driver, String area, int year, double[] into) {
        int later = year - baseYear;
        Swing swing = swings.get(driver);
        if (swing == null || later <= 0 || !moves(driver)) {
            Arrays.fill(into, 0, count, driver.neutral());
            return;
        }
        double[] path = multipliers(new Path(driver, area), swing, later);
        System.arraycopy(path, (later - 1) * count, into, 0, count);
    }

    /** The multipliers of an area in so many years or more, {@code [year][lane]}. */
    private double[] multipliers(Path path, Swing swing, int years) {
        double[] held = multipliers.get(path);
        if (held == null || held.length < years * count) {
            held = make(path, swing, longEnough(years));
            multipliers.put(path, held);
        }
        return held;
    }

    private static int longEnough(int years) {
        int length = YEARS;
        while (length < years) {
            length *= 2;
        }
        return length;
    }

    private double[] make(Path path, Swing swing, int years) {
        ProcessParameters process = swing.parameters();
        double sigma = swing.sigmaOf(path.area());
        double[] common = commonPath(process, years);
        double[] values = path(process, path.area(), years);
        double ofCommon = sigma * Math.sqrt(process.common());
        double ofOwn = sigma * Math.sqrt(1 - process.common());
        for (int year = 0; year < years; year++) {
            double centre = sigma * sigma * UnitProcess.variance(process.rho(), year + 1) / 2;
            for (int lane = 0; lane < count; lane++) {
                int at = year * count + lane;
                double swung = ofCommon * common[at] + ofOwn * values[at];
                // StrictMath: the same bits on every machine
                values[at] = path.driver().additive() ? swung : StrictMath.exp(swung - centre);
            }
        }
        if (first == 0) {
            for (int year = 0; year < years; year++) {
                values[year * count] = path.driver().neutral();
            }
        }
        return values;
    }

    private double[] commonPath(ProcessParameters process, int years) {
        double[] held = commonPaths.get(process.driver());
        if (held == null || held.length < years * count) {
            held = path(process, ALL, years);
            commonPaths.put(process.driver(), held);
        }
        return held;
    }

    /** Paths from 0 whose steps have variance 1, {@code [year][lane]}. */
    private double[] path(ProcessParameters process, String area, int years) {
        double[] path = new double[years * count];
        for (int lane = 0; lane < count; lane++) {
            ContinuousSampler steps = streams.normal(process.driver().word(), area, first + lane);
            double deviation = 0;
            for (int year = 0; year < years; year++) {
                deviation = process.rho() * deviation + steps.sample();
                path[year * count + lane] = deviation;
            }
        }
        return path;
    }
}
