package org.graunt.model.draws;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * How much more or less than usual each area swings, by empirical Bayes on the logarithms of their
 * variances: areas differ really by as much as their logarithms vary beyond what chance explains,
 * and each is drawn to the middle accordingly, small ones more.
 *
 * <p>The usual is the middle of the logarithms and not the mean of the variances, which a few wild
 * areas would set for all.
 */
final class AreaSpread {
    /** An area of so many people is believed half as much as a very large one. */
    private static final double PEOPLE_HALF_BELIEVED = 20_000;

    /** The most that the variance of an area may be of the usual one, either way. */
    private static final double LARGEST_RATIO = 16;

    /** A variance that is nought by chance counts as this share of the mean. */
    private static final double LEAST_RATIO = 1e-3;

    /** Fewest areas whose differences tell anything. */
    private static final int FEWEST_AREAS = 5;

    private final double usual;
    private final double[] ratios;

    private AreaSpread(double usual, double[] ratios) {
        this.usual = usual;
        this.ratios = ratios;
    }

    /**
     * The spread over areas of some variances.
     *
     * @param people of each area
     */
    static AreaSpread of(Moments moments, double[] people) {
        double[] logs = new double[people.length];
        double[] believed = new double[people.length];
        Arrays.setAll(logs, area -> StrictMath.log(Math.max(ratio(moments, area), LEAST_RATIO)));
        Arrays.setAll(believed, area -> people[area] / (people[area] + PEOPLE_HALF_BELIEVED));
        double weight = 0;
        double sum = 0;
        double squares = 0;
        int areas = 0;
        for (int area = 0; area < logs.length; area++) {
            if (moments.weight(area) > 0 && !Double.isNaN(logs[area])) {
                weight += believed[area];
                sum += believed[area] * logs[area];
                squares += believed[area] * logs[area] * logs[area];
                areas++;
            }
        }
        double[] ratios = new double[people.length];
        Arrays.fill(ratios, 1);
        if (areas < FEWEST_AREAS) {
            return new AreaSpread(1, ratios);
        }
        double middle = sum / weight;
        double found = Math.max(squares / weight - middle * middle, 0);
        Chance chance = Chance.of(moments, found);
        for (int area = 0; area < ratios.length; area++) {
            if (!Double.isNaN(logs[area])) {
                double away = believed[area] * chance.real() * (logs[area] - middle);
                double ratio = StrictMath.exp(away);
                ratios[area] = Math.clamp(ratio, 1 / LARGEST_RATIO, LARGEST_RATIO);
            }
        }
        return new AreaSpread(StrictMath.exp(middle - chance.bias()), ratios);
    }

    /**
     * What chance does to the logarithm of a variance.
     *
     * @param real the share of the differences that is not chance
     * @param bias by how much the mean of the logarithms lies off
     */
    private record Chance(double real, double bias) {

        /** Errors overlap: so many years tell as much as years over the mean horizon apart. */
        static Chance of(Moments moments, double found) {
            double weight = 0;
            double horizons = 0;
            for (int horizon = 0; horizon < moments.horizons(); horizon++) {
                weight += moments.origins(horizon);
                horizons += moments.origins(horizon) * (horizon + 1);
            }
            double half = Math.max(moments.origins(0) * weight / horizons, 1) / 2;
            double expected = Gamma.trigamma(half);
            double bias = Gamma.digamma(half) - StrictMath.log(half);
            // areas more alike than chance would have it: there is more past than we thought
            double byChance = Math.min(found / expected, 1);
            double real = found > 0 ? 1 - expected * byChance / found : 0;
            return new Chance(real, bias * byChance);
        }
    }

    /** An area's variance against that of all, over the horizons. */
    private static double ratio(Moments moments, int area) {
        double sum = 0;
        double weight = 0;
        for (int horizon = 0; horizon < moments.horizons(); horizon++) {
            double own = moments.own(area, horizon);
            double pooled = moments.pooled(horizon);
            if (pooled > 0 && !Double.isNaN(own)) {
                sum += moments.origins(horizon) * own / pooled;
                weight += moments.origins(horizon);
            }
        }
        return sum / weight;
    }

    /** The usual variance against the mean one. */
    double usual() {
        return usual;
    }

    /** An area's variance against the usual one. */
    double ratio(int area) {
        return ratios[area];
    }
}
