package org.graunt.schools;

import java.util.List;
import java.util.Optional;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.PooledFan;

/**
 * A figure with its fan.
 *
 * @param central the weighted mean of the members' central paths, which adds up over planning areas
 *     and year groups
 * @param mean of the pooled draws; this and the others are NaN where nobody has draws
 * @param p10 a tenth of the pooled draws lie below
 * @param p50 half of them
 * @param p90 nine in ten
 */
public record Spread(double central, double mean, double p10, double p50, double p90) {
    private static final double[] PROBABILITIES = {0.1, 0.5, 0.9};

    /** The figure of which nothing is known. */
    static final Spread UNKNOWN =
            new Spread(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** What members say together; unknown where nobody speaks. */
    static Spread of(Voices voices, List<Forecast> said) {
        Panel all = Panel.of(said, voices.weights());
        if (all.isEmpty()) {
            return UNKNOWN;
        }
        Panel drawn = all.withoutPoints();
        Optional<PooledFan> fan =
                drawn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(PooledFan.of(drawn, voices.pool(), PROBABILITIES));
        return new Spread(
                all.central(),
                fan.map(PooledFan::mean).orElse(Double.NaN),
                fan.map(f -> f.quantiles().get(0)).orElse(Double.NaN),
                fan.map(f -> f.quantiles().get(1)).orElse(Double.NaN),
                fan.map(f -> f.quantiles().get(2)).orElse(Double.NaN));
    }

    /** The middle: the median, or the central path where there are no draws. */
    public double middle() {
        return Double.isNaN(p50) ? central : p50;
    }
}
