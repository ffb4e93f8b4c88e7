package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scores a linear pool against one outcome, exactly, as the mixture of weighted draws that it is.
 */
public final class PoolScore {
    private static final double[] PROBABILITIES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

    /** A draw with its share of all weight. */
    private record Weighted(double draw, double weight) {}

    private final List<Weighted> draws;

    private PoolScore(List<Weighted> draws) {
        this.draws = draws;
    }

    /**
     * The scores of the mixture, its points among the draws: whoever does not want that asks {@link
     * Panel#withoutPoints} first. The fair form of the CRPS has no meaning here and is NaN.
     *
     * @throws IllegalStateException where nobody speaks
     */
    public static SpreadScore of(Panel panel, double observed) {
        double[] quantiles = panel.quantiles(Pool.LINEAR, PROBABILITIES);
        PoolScore pool = new PoolScore(sorted(panel));
        List<Interval> intervals =
                List.of(
                        new Interval(0.5, quantiles[2], quantiles[4]),
                        new Interval(0.8, quantiles[1], quantiles[5]),
                        new Interval(0.95, quantiles[0], quantiles[6]));
        return new SpreadScore(
                pool.crps(quantiles[3], observed),
                WeightedIntervalScore.of(quantiles[3], intervals, observed),
                pool.rank(observed),
                intervals.get(0).holds(observed),
                intervals.get(1).holds(observed),
                intervals.get(2).holds(observed));
    }

    private static List<Weighted> sorted(Panel panel) {
        List<Weighted> draws = new ArrayList<>();
        for (int i = 0; i < panel.size(); i++) {
            double[] sample = panel.forecasts().get(i).live();
            double weight = panel.weight(i) / sample.length;
            for (double draw : sample) {
                draws.add(new Weighted(draw, weight));
            }
        }
        draws.sort(Comparator.comparingDouble(Weighted::draw));
        return draws;
    }

    private Crps crps(double median, double observed) {
        double spread = halfMeanDifference(median);
        double value = meanDistance(observed) - spread;
        double dispersion = meanDistance(median) - spread;
        double rest = Math.max(value - dispersion, 0);
        return new Crps(
                value,
                Double.NaN,
                dispersion,
                observed < median ? rest : 0,
                observed > median ? rest : 0);
    }

    private double meanDistance(double figure) {
        double sum = 0;
        for (Weighted each : draws) {
            sum += each.weight() * Math.abs(each.draw() - figure);
        }
        return sum;
    }

    /** Half the mean distance between two draws, measured from the median to lose no digits. */
    private double halfMeanDifference(double median) {
        double below = 0;
        double sum = 0;
        for (Weighted each : draws) {
            sum += each.weight() * (2 * below + each.weight() - 1) * (each.draw() - median);
            below += each.weight();
        }
        return sum;
    }

    private Rank rank(double observed) {
        double below = 0;
        double notAbove = 0;
        for (Weighted each : draws) {
            below += each.draw() < observed ? each.weight() : 0;
            notAbove += each.draw() <= observed ? each.weight() : 0;
        }
        return new Rank(Math.min(below, 1), Math.min(notAbove, 1));
    }
}
