package org.graunt.ensemble;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The members that speak on one figure, each with its weight. Weights are those of the members that
 * are there and have one, summing to 1.
 */
public final class Panel {
    /** Weights of draws that differ by less are equal. */
    private static final double EQUAL = 1e-12;

    private final List<Forecast> forecasts;
    private final double[] weights;

    private Panel(List<Forecast> forecasts, double[] weights) {
        this.forecasts = forecasts;
        this.weights = weights;
    }

    /**
     * The panel of those who have a forecast and a weight above 0; it may be empty.
     *
     * @param forecasts at most one of a member; who has none any more is simply not there
     */
    public static Panel of(List<Forecast> forecasts, Weights weights) {
        Set<String> members = new HashSet<>();
        for (Forecast forecast : forecasts) {
            if (!members.add(forecast.member())) {
                throw new IllegalArgumentException(
                        "There are two forecasts of " + forecast.member());
            }
        }
        List<Forecast> heard =
                forecasts.stream().filter(each -> weights.of(each.member()) > 0).toList();
        return weighed(heard, each -> weights.of(each.member()));
    }

    private static Panel weighed(List<Forecast> forecasts, ToDoubleFunction<Forecast> proportion) {
        double sum = forecasts.stream().mapToDouble(proportion).sum();
        double[] weights =
                forecasts.stream()
                        .mapToDouble(each -> proportion.applyAsDouble(each) / sum)
                        .toArray();
        return new Panel(forecasts, weights);
    }

    /** The panel without its points. They have no spread, and would narrow a pooled one. */
    public Panel withoutPoints() {
        return only(forecasts.stream().filter(each -> !each.isPoint()).toList());
    }

    /** The panel without a member. */
    public Panel without(String member) {
        return only(forecasts.stream().filter(each -> !each.member().equals(member)).toList());
    }

    private Panel only(List<Forecast> some) {
        return some.size() == forecasts.size()
                ? this
                : weighed(some, each -> weights[forecasts.indexOf(each)]);
    }

    /** True where nobody speaks. */
    public boolean isEmpty() {
        return forecasts.isEmpty();
    }

    /** How many speak. */
    public int size() {
        return forecasts.size();
    }

    /** What they say, in the order given. */
    public List<Forecast> forecasts() {
        return Collections.unmodifiableList(forecasts);
    }

    /** The weight of the forecast at a position. */
    public double weight(int position) {
        return weights[position];
    }

    /**
     * The weighted mean of the central paths. It adds up over ages, sexes and areas as long as
     * weights are the same, which no quantile does.
     */
    public double central() {
        return weightedMean(Forecast::central);
    }

    /** The mean of the pool, which is the weighted mean of the members' means. */
    public double mean() {
        return weightedMean(Forecast::mean);
    }

    /**
     * Quantiles of the pool. Points count as draws of their one figure: whoever does not want that
     * asks {@link #withoutPoints} first.
     *
     * @param probabilities each from 0 to 1
     * @throws IllegalStateException where nobody speaks
     */
    public double[] quantiles(Pool pool, double... probabilities) {
        demandVoices();
        return pool.quantiles(this, probabilities);
    }

    double weightedMean(ToDoubleFunction<Forecast> figure) {
        demandVoices();
        double first = figure.applyAsDouble(forecasts.getFirst());
        double sum = 0;
        for (int i = 1; i < weights.length; i++) {
            sum += weights[i] * (figure.applyAsDouble(forecasts.get(i)) - first);
        }
        return first + sum;
    }

    private void demandVoices() {
        if (isEmpty()) {
            throw new IllegalStateException("There is no pool of nobody: ask isEmpty first");
        }
    }

    List<double[]> samples() {
        return forecasts.stream().map(Forecast::live).toList();
    }

    double[] weights() {
        return weights;
    }

    /** True where all draws together are one sample: as many, and as heavy, of every member. */
    boolean drawsCountAlike() {
        for (int i = 1; i < weights.length; i++) {
            if (Math.abs(weights[i] - weights[0]) > EQUAL
                    || forecasts.get(i).live().length != forecasts.getFirst().live().length) {
                return false;
            }
        }
        return true;
    }
}
