package org.graunt.model.draws;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** The mean products of the forecast errors of two series, or of one with itself. */
final class Moments {
    /** What is left of a variance at least, when a part common to all ages is taken off. */
    private static final double LEAST_LEFT = 0.1;

    private final double[][] own;
    private final double[] cross;
    private final int[] origins;
    private final double[] weights;

    private Moments(double[][] own, double[] cross, int[] origins, double[] weights) {
        this.own = own;
        this.cross = cross;
        this.origins = origins;
        this.weights = weights;
    }

    /**
     * The moments of two series over the same areas and years.
     *
     * @param weights of the areas in everything that is pooled; 0 for those left out
     */
    static Moments of(ForecastErrors one, ForecastErrors other, double[] weights) {
        int horizons = one.horizons();
        double[][] own = new double[one.areas()][horizons];
        double[] cross = new double[horizons];
        int[] origins = new int[horizons];
        for (int horizon = 0; horizon < horizons; horizon++) {
            double products = 0;
            double pairs = 0;
            for (int origin = 0; origin < one.origins(); origin++) {
                Sums sums = new Sums(one, other, weights, origin, horizon);
                origins[horizon] += sums.any ? 1 : 0;
                products += sums.productOfPairs();
                pairs += sums.pairs();
            }
            cross[horizon] = pairs > 0 ? products / pairs : Double.NaN;
            for (int area = 0; area < own.length; area++) {
                own[area][horizon] = mean(one, other, area, horizon);
            }
        }
        return new Moments(own, cross, origins, weights);
    }

    private static double mean(ForecastErrors one, ForecastErrors other, int area, int horizon) {
        double sum = 0;
        int held = 0;
        for (int origin = 0; origin < one.origins(); origin++) {
            double product = one.at(area, origin, horizon) * other.at(area, origin, horizon);
            if (!Double.isNaN(product)) {
                sum += product;
                held++;
            }
        }
        return held == 0 ? Double.NaN : sum / held;
    }

    /** Sums over the areas of one starting year and horizon. */
    private static final class Sums {
        private double weight;
        private double weightSquared;
        private double one;
        private double other;
        private double product;
        private boolean any;

        Sums(ForecastErrors of, ForecastErrors with, double[] weights, int origin, int horizon) {
            for (int area = 0; area < weights.length; area++) {
                double first = of.at(area, origin, horizon);
                double second = with.at(area, origin, horizon);
                double w = weights[area];
                if (w > 0 && !Double.isNaN(first * second)) {
                    any = true;
                    weight += w;
                    weightSquared += w * w;
                    one += w * first;
                    other += w * second;
                    product += w * w * first * second;
                }
            }
        }

        double productOfPairs() {
            return one * other - product;
        }

        /** The weight of all pairs; as good as nought where there is a single area. */
        double pairs() {
            double pairs = weight * weight - weightSquared;
            return pairs > 1e-9 * weight * weight ? pairs : 0;
        }
    }

    /** So many times these. */
    Moments times(double times) {
        return combined(this, (mine, same) -> mine * times);
    }

    /** These plus so many times others. */
    Moments plus(Moments others, double times) {
        return combined(others, (mine, theirs) -> mine + times * theirs);
    }

    /** What is left when so many times a common part is taken off, and not less than a tenth. */
    Moments less(Moments part, double times) {
        Moments left =
                combined(
                        part, (mine, theirs) -> Math.max(mine - times * theirs, LEAST_LEFT * mine));
        double[] crossLeft = cross.clone();
        Arrays.setAll(crossLeft, horizon -> cross[horizon] - times * part.cross[horizon]);
        return new Moments(left.own, crossLeft, origins, weights);
    }

    private Moments combined(Moments others, DoubleBinaryOperator how) {
        double[][] sums = new double[own.length][];
        for (int area = 0; area < own.length; area++) {
            sums[area] = combined(own[area], others.own[area], how);
        }
        return new Moments(sums, combined(cross, others.cross, how), origins, weights);
    }

    private static double[] combined(double[] mine, double[] theirs, DoubleBinaryOperator how) {
        double[] all = new double[mine.length];
        Arrays.setAll(all, i -> how.applyAsDouble(mine[i], theirs[i]));
        return all;
    }

    int horizons() {
        return cross.length;
    }

    int areas() {
        return own.length;
    }

    /** The mean product of an area with itself; missing where not known. */
    double own(int area, int horizon) {
        return own[area][horizon];
    }

    /** The mean product of areas with other areas; missing where there is a single one. */
    double cross(int horizon) {
        return cross[horizon];
    }

    /** How many starting years are behind a horizon. */
    int origins(int horizon) {
        return origins[horizon];
    }

    /** How much an area counts in everything that is pooled. */
    double weight(int area) {
        return weights[area];
    }

    /** The mean over areas by their weights; missing where no area is known. */
    double pooled(int horizon) {
        double sum = 0;
        double weight = 0;
        for (int area = 0; area < own.length; area++) {
            if (weights[area] > 0 && !Double.isNaN(own[area][horizon])) {
                sum += weights[area] * own[area][horizon];
                weight += weights[area];
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }
}
