package org.graunt.model.employment;

import java.util.function.IntToDoubleFunction;

/**
 * The jobs of one area in every year: a series as far as it is held, and after that its mean
 * growth.
 */
final class AreaJobs {
    private final IntToDoubleFunction series;
    private final double scale;
    private final int last;
    private final double growth;

    private AreaJobs(IntToDoubleFunction series, double scale, int last, double growth) {
        this.series = series;
        this.scale = scale;
        this.last = last;
        this.growth = growth;
    }

    /** Jobs as held; between years held on the straight line. */
    static AreaJobs path(HeldYears jobs) {
        return new AreaJobs(jobs::at, 1, jobs.last(), 1);
    }

    /** The jobs of one year, growing from there as the economy asks for. */
    static AreaJobs economy(Economy economy, int year, double jobs) {
        return new AreaJobs(economy::jobs, jobs / economy.jobs(year), economy.last(), 1);
    }

    /** These jobs, growing after the last year held; 1 is no growth. */
    AreaJobs growing(double ratioPerYear) {
        return new AreaJobs(series, scale, last, ratioPerYear);
    }

    /**
     * The mean yearly ratio over the last years held; 1 where there was nothing to grow from.
     *
     * @param first the first year held
     * @param window how many years to look back over
     */
    double meanGrowth(int first, int window) {
        int from = Math.max(first, last - window);
        double ratio = series.applyAsDouble(last) / series.applyAsDouble(from);
        return from < last && ratio > 0 && Double.isFinite(ratio)
                ? StrictMath.pow(ratio, 1.0 / (last - from))
                : 1;
    }

    /** The last year held. */
    int last() {
        return last;
    }

    /** Jobs in a year. */
    double at(int year) {
        double held = scale * series.applyAsDouble(Math.min(year, last));
        return year <= last ? held : held * StrictMath.pow(growth, year - last);
    }
}
