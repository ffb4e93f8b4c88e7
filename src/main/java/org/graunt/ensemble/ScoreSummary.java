package org.graunt.ensemble;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Several scores in a few numbers (Smith, Tayman and Swanson 2013, "A Practitioner's Guide to State
 * and Local Population Projections", ch. 13). What cannot be told is NaN.
 *
 * @param n how many forecasts
 * @param noughts how many of them had an outcome of 0, which no percentage knows
 * @param mdape the median absolute percentage error
 * @param mape the mean absolute percentage error
 * @param malpe the mean algebraic percentage error, above 0 where too much was forecast
 * @param rmse the root of the mean squared error, in persons
 * @param within10 the share within 10 per cent of the outcome
 * @param crps the mean continuous ranked probability score, in persons
 * @param wis the mean weighted interval score, in persons
 * @param cov50 the share of outcomes that intervals of 50 % held, among forecasts with draws
 * @param cov80 the share that those of 80 % held
 * @param cov95 the share that those of 95 % held
 */
public record ScoreSummary(
        int n,
        int noughts,
        double mdape,
        double mape,
        double malpe,
        double rmse,
        double within10,
        double crps,
        double wis,
        double cov50,
        double cov80,
        double cov95) {
    private static final double NEAR = 10;

    /** The summary of these scores. */
    public static ScoreSummary of(List<Score> scores) {
        double[] percents =
                scores.stream()
                        .filter(score -> score.observed() > 0)
                        .mapToDouble(Score::percentageError)
                        .toArray();
        double[] sizes = new double[percents.length];
        double near = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(percents[i]);
            near += sizes[i] <= NEAR ? 1 : 0;
        }
        double[] errors = numbers(scores, Score::error);
        double[] squares = new double[errors.length];
        for (int i = 0; i < errors.length; i++) {
            squares[i] = errors[i] * errors[i];
        }
        return new ScoreSummary(
                scores.size(),
                scores.size() - percents.length,
                sizes.length == 0 ? Double.NaN : Quantiles.of(sizes, 0.5)[0],
                mean(sizes),
                mean(percents),
                Math.sqrt(mean(squares)),
                near / sizes.length,
                mean(numbers(scores, Score::crps)),
                mean(numbers(scores, Score::wis)),
                share(scores, SpreadScore::within50),
                share(scores, SpreadScore::within80),
                share(scores, SpreadScore::within95));
    }

    private static double[] numbers(List<Score> scores, ToDoubleFunction<Score> number) {
        return scores.stream().mapToDouble(number).toArray();
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    private static double share(List<Score> scores, Predicate<SpreadScore> held) {
        List<SpreadScore> spreads =
                scores.stream().map(Score::spread).filter(Objects::nonNull).toList();
        return (double) spreads.stream().filter(held).count() / spreads.size();
    }
}
