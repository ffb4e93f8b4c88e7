package org.graunt.schools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far ratios of a kind stray from their forecasts: an autoregression of the logarithm that
 * starts at 0 with the last roll, the sum of a part that all planning areas have in common, a part
 * that the year groups of one planning area have in common, and a part of each alone.
 *
 * @param rho the share of a deviation that is left a year later
 * @param sigma the standard deviation of a year's step, where a planning area is the usual one
 * @param common the share of the variance common to all
 * @param ofArea the share of the variance common to the year groups of a planning area
 * @param swing by planning area, how much more than the usual one it strays
 */
public record RatioSpread(
        double rho, double sigma, double common, double ofArea, Map<Integer, Double> swing) {
    /** Years of the usual spread that are mixed into what a planning area shows itself. */
    private static final double PRIOR = 20;

    /** The share of each alone is never taken to be less: pairs alone cannot tell. */
    private static final double LEAST_ALONE = 0.1;

    /**
     * Where there is no past to tell: a tenth of a per cent would be a claim, this is a caution.
     */
    private static final RatioSpread UNKNOWN = new RatioSpread(0.5, 0.03, 0.3, 0.2, Map.of());

    /** Copies the map. */
    public RatioSpread {
        swing = Map.copyOf(swing);
    }

    /**
     * The spread that past errors show.
     *
     * @param next errors one year ahead, of all year groups of the kind
     * @param later errors three years ahead
     */
    static RatioSpread of(List<RatioError> next, List<RatioError> later) {
        double variance = meanSquare(next);
        if (next.size() < 2 || !(variance > 0)) {
            return next.size() < 2 ? UNKNOWN : new RatioSpread(0, 0, 0, 0, Map.of());
        }
        double common = Math.max(0, meanOfPairs(next, RatioError::year) / variance);
        double inside =
                Math.max(common, meanOfPairs(next, e -> List.of(e.area(), e.year())) / variance);
        double shrink = Math.min(1, (1 - LEAST_ALONE) / Math.max(inside, 1e-9));
        return new RatioSpread(
                rho(variance, meanSquare(later)),
                Math.sqrt(variance),
                common * shrink,
                (inside - common) * shrink,
                swings(next, variance));
    }

    private static double meanSquare(List<RatioError> errors) {
        return errors.stream().mapToDouble(e -> e.error() * e.error()).average().orElse(0);
    }

    /** The mean product of different errors that share a key: their covariance about 0. */
    private static double meanOfPairs(List<RatioError> errors, Function<RatioError, Object> key) {
        Map<Object, List<RatioError>> alike = errors.stream().collect(Collectors.groupingBy(key));
        double products = 0;
        double pairs = 0;
        for (List<RatioError> group : alike.values()) {
            double sum = group.stream().mapToDouble(RatioError::error).sum();
            products += sum * sum - meanSquare(group) * group.size();
            pairs += (double) group.size() * (group.size() - 1);
        }
        return pairs == 0 ? 0 : products / pairs;
    }

    /** Three steps of an autoregression have the variance 1 + rho^2 + rho^4 of one. */
    private static double rho(double variance, double later) {
        double wanted = later / variance;
        double squared = (Math.sqrt(Math.max(1, 4 * wanted - 3)) - 1) / 2;
        return Math.sqrt(Math.min(1, squared));
    }

    private static Map<Integer, Double> swings(List<RatioError> errors, double variance) {
        Map<Integer, Double> swings = new HashMap<>();
        errors.stream()
                .collect(Collectors.groupingBy(RatioError::area))
                .forEach(
                        (area, own) -> {
                            double ratio = meanSquare(own) / variance;
                            double n = own.size();
                            swings.put(area, Math.sqrt((n * ratio + PRIOR) / (n + PRIOR)));
                        });
        return swings;
    }

    /** The standard deviation of a year's step of a planning area. */
    public double sigmaOf(int area) {
        return sigma * swing.getOrDefault(area, 1.0);
    }
}
