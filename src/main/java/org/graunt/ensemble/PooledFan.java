package org.graunt.ensemble;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fan of a pool at one figure.
 *
 * @param mean of the pool
 * @param quantiles at the probabilities asked for, in their order
 */
public record PooledFan(double mean, List<Double> quantiles) {

    /** Copies the list. */
    public PooledFan {
        quantiles = List.copyOf(quantiles);
    }

    /** The fan of a panel of at least one. */
    public static PooledFan of(Panel panel, Pool pool, double... probabilities) {
        return new PooledFan(
                panel.mean(), Arrays.stream(panel.quantiles(pool, probabilities)).boxed().toList());
    }

    /**
     * What the fan becomes without each member in turn, by member. Where one speaks alone nothing
     * is left without it, and the map is empty.
     */
    public static Map<String, PooledFan> withoutEach(
            Panel panel, Pool pool, double... probabilities) {
        Map<String, PooledFan> fans = new LinkedHashMap<>();
        for (Forecast forecast : panel.forecasts()) {
            Panel others = panel.without(forecast.member());
            if (!others.isEmpty()) {
                fans.put(forecast.member(), of(others, pool, probabilities));
            }
        }
        return fans;
    }
}
