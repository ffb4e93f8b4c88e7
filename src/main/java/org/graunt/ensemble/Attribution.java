package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Why two models or scenarios differ: the difference shared out over factors by the value of
 * Shapley (1953). A factor's part is what exchanging it adds, averaged over all orders in which
 * factors may be exchanged one after the other; so parts add up, no order is favoured, and a factor
 * that never matters has none. Demographers know it as the decomposition of Das Gupta (1993).
 *
 * @param from the figure with no factor exchanged
 * @param to the figure with all exchanged
 * @param parts of each factor in {@code to - from}; they add up to it but for rounding
 */
public record Attribution(double from, double to, Map<Factor, Double> parts) {

    /** Copies the map. */
    public Attribution {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /**
     * Shares out a difference.
     *
     * @param factors in which the two may differ, at least one
     * @param figure what comes out where just these factors are the other's; asked once for every
     *     set of factors, in an order that does not depend on the answers: 2 to the power of their
     *     number
     */
    public static Attribution of(Set<Factor> factors, ToDoubleFunction<Set<Factor>> figure) {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException(
                    "A difference is shared out over one factor or more");
        }
        List<Factor> order = new ArrayList<>(EnumSet.copyOf(factors));
        double[] figures = figures(order, figure);
        double[] weights = weights(order.size());
        Map<Factor, Double> parts = new EnumMap<>(Factor.class);
        for (int i = 0; i < order.size(); i++) {
            parts.put(order.get(i), part(figures, weights, i));
        }
        return new Attribution(figures[0], figures[figures.length - 1], parts);
    }

    /** By set, a factor's bit set where it is in. */
    private static double[] figures(List<Factor> order, ToDoubleFunction<Set<Factor>> figure) {
        double[] figures = new double[1 << order.size()];
        for (int set = 0; set < figures.length; set++) {
            Set<Factor> exchanged = EnumSet.noneOf(Factor.class);
            for (int i = 0; i < order.size(); i++) {
                if ((set >> i & 1) == 1) {
                    exchanged.add(order.get(i));
                }
            }
            figures[set] = figure.applyAsDouble(Collections.unmodifiableSet(exchanged));
            if (!Double.isFinite(figures[set])) {
                throw new IllegalArgumentException(
                        "With %s exchanged comes %s".formatted(exchanged, figures[set]));
            }
        }
        return figures;
    }

    /** The share of orders in which a factor comes next after this many given others. */
    private static double[] weights(int factors) {
        double[] weights = new double[factors];
        weights[0] = 1.0 / factors;
        for (int before = 1; before < factors; before++) {
            weights[before] = weights[before - 1] * before / (factors - before);
        }
        return weights;
    }

    private static double part(double[] figures, double[] weights, int factor) {
        double part = 0;
        int bit = 1 << factor;
        for (int set = 0; set < figures.length; set++) {
            if ((set & bit) == 0) {
                part += weights[Integer.bitCount(set)] * (figures[set | bit] - figures[set]);
            }
        }
        return part;
    }
}
