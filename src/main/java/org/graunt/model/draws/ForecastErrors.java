package org.graunt.model.draws;

/**
 * How far the past lay from what a projection would have held: for each area, each year it could
 * have begun from, and each horizon, the deviation from the mean of the window before, added up
 * over the years where that is what errors do.
 *
 * <p>These are what a fan is about. The residuals of an autoregression about the mean of the whole
 * past are smaller: they know where the past was going.
 */
final class ForecastErrors {
    /** The years that a projection usually holds the mean of, where the past is long enough. */
    private static final int WINDOW = 10;

    /** The longest horizon: beyond it hardly any past is left to tell. */
    private static final int LONGEST = 10;

    private final double[][][] errors;
    private final int origins;
    private final int horizons;

    private ForecastErrors(double[][][] errors, int origins, int horizons) {
        this.errors = errors;
        this.origins = origins;
        this.horizons = horizons;
    }

    /** The errors of a series, with the window that suits its length. */
    static ForecastErrors of(Series series) {
        int window = series.held() > 0 ? series.held() : Math.min(WINDOW, series.years() / 2);
        int horizons = Math.min(LONGEST, series.years() - window);
        int origins = series.years() - window;
        double[][][] errors = new double[series.areas()][origins][];
        for (int area = 0; area < errors.length; area++) {
            for (int origin = 0; origin < origins; origin++) {
                errors[area][origin] = from(series, series.of(area), origin, window, horizons);
            }
        }
        return new ForecastErrors(errors, origins, horizons);
    }

    /** Errors that are known already, {@code [area][origin][horizon]}. */
    static ForecastErrors given(double[][][] errors) {
        return new ForecastErrors(errors, errors[0].length, errors[0][0].length);
    }

    private static double[] from(
            Series series, double[] values, int first, int window, int horizons) {
        double held = mean(values, first, first + window);
        double[] errors = new double[horizons];
        double sum = 0;
        for (int horizon = 0; horizon < horizons; horizon++) {
            int year = first + window + horizon;
            double error = year < values.length ? values[year] - held : Double.NaN;
            sum += error;
            errors[horizon] = series.sums() ? sum : error;
        }
        return errors;
    }

    /** The mean of what is there, if that is at least half. */
    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        int held = 0;
        for (int year = from; year < to; year++) {
            if (!Double.isNaN(values[year])) {
                sum += values[year];
                held++;
            }
        }
        return 2 * held >= to - from ? sum / held : Double.NaN;
    }

    int areas() {
        return errors.length;
    }

    /** How many years a projection could have begun from. */
    int origins() {
        return origins;
    }

    int horizons() {
        return horizons;
    }

    /** The error at a horizon, from 0 for one year; missing where it is not known. */
    double at(int area, int origin, int horizon) {
        return errors[area][origin][horizon];
    }
}
