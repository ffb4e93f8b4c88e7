package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.ensemble.Crps;
import org.graunt.ensemble.Disagreement;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Interval;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Quantiles;
import org.graunt.ensemble.Rank;
import org.graunt.ensemble.Score;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.SpreadScore;
import org.graunt.ensemble.WeightedIntervalScore;
import org.graunt.ensemble.Weights;
import org.junit.jupiter.api.Test;

/** Scores and combinations of three members as R packages have them (data/reference/scores). */
class EnsembleScoresTest {
    private static final double RELATIVE = 1e-9;
    private static final String FOLDER = "reference/scores/";
    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975};
    private static final List<Double> COVERAGES = List.of(0.5, 0.8, 0.9, 0.95);
    private static final List<String> MEMBERS = List.of("trend", "housing", "employment");

    @Test
    void scores_of_a_member_are_those_of_scoringutils() {
        Map<String, List<Forecast>> tasks = tasks();
        List<NamedCsvRecord> rows = rows(FOLDER + "scores_by_model_task.csv");
        assertThat(rows).hasSize(3 * tasks.size());
        for (NamedCsvRecord row : rows) {
            Forecast forecast =
                    tasks.get(row.getField("task")).get(MEMBERS.indexOf(row.getField("model")));
            compare(row, forecast.draws());
        }
    }

    private static void compare(NamedCsvRecord row, double[] draws) {
        double observed = number(row, "observed");
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        Crps crps = Crps.of(draws, observed);
        assertClose(crps.value(), row, "crps_edf");
        assertClose(crps.fair(), row, "crps_fair");
        assertClose(crps.dispersion(), row, "crps_dispersion");
        assertClose(crps.over(), row, "crps_over");
        assertClose(crps.under(), row, "crps_under");
        assertClose(Rank.of(draws, observed).pit(), row, "pit");
        assertClose(Rank.of(draws, observed).bias(), row, "bias_sample");
        assertClose(Interval.ofSorted(sorted, 0.95).score(observed), row, "is95");
        double median = Quantiles.ofSorted(sorted, 0.5);
        WeightedIntervalScore wis =
                WeightedIntervalScore.of(
                        median,
                        COVERAGES.stream().map(each -> Interval.ofSorted(sorted, each)).toList(),
                        observed);
        assertClose(wis.value(), row, "wis");
        assertClose(wis.dispersion(), row, "wis_dispersion");
        assertClose(wis.over(), row, "wis_over");
        assertClose(wis.under(), row, "wis_under");
        ScoreKey key = new ScoreKey(row.getField("task"), row.getField("model"), "all", 1, 1);
        SpreadScore spread = SpreadScore.of(draws, observed);
        Score score = new Score(key, median, observed, spread);
        assertClose(Math.abs(score.error()), row, "ae_median");
        assertClose(score.percentageError(), row, "pe");
        assertClose(score.absolutePercentageError(), row, "ape");
        assertThat(List.of(spread.within50(), spread.within80(), spread.within95()))
                .containsExactly(flag(row, "cov50"), flag(row, "cov80"), flag(row, "cov95"));
    }

    @Test
    void quantiles_of_a_member_are_of_type_seven() {
        Map<String, List<Forecast>> tasks = tasks();
        for (NamedCsvRecord row : rows(FOLDER + "quantiles_type7.csv")) {
            Forecast forecast =
                    tasks.get(row.getField("task")).get(MEMBERS.indexOf(row.getField("model")));
            double level = number(row, "quantile_level");
            assertClose(Quantiles.of(forecast.draws(), level)[0], row, "value");
        }
    }

    @Test
    void pools_are_those_of_hub_ensembles_and_of_pooled_samples() {
        Map<String, Map<String, double[]>> ours = pools();
        int compared = 0;
        for (NamedCsvRecord row : rows(FOLDER + "ensemble_quantiles.csv")) {
            Map<String, double[]> byTask = ours.get(row.getField("method"));
            if (byTask != null) {
                int level = Arrays.binarySearch(LEVELS, number(row, "quantile_level"));
                assertClose(byTask.get(row.getField("task"))[level], row, "value");
                compared++;
            }
        }
        assertThat(compared).isEqualTo(6 * 3 * LEVELS.length);
    }

    @Test
    void interval_scores_of_pools_are_those_of_scoringutils() {
        Map<String, Map<String, double[]>> ours = pools();
        Map<String, Double> observed = observed();
        int compared = 0;
        for (NamedCsvRecord row : rows(FOLDER + "ensemble_wis.csv")) {
            Map<String, double[]> byTask = ours.get(row.getField("method"));
            if (byTask != null) {
                double[] quantiles = byTask.get(row.getField("task"));
                double outcome = observed.get(row.getField("task"));
                List<Interval> intervals = intervals(quantiles);
                WeightedIntervalScore wis =
                        WeightedIntervalScore.of(quantiles[4], intervals, outcome);
                assertClose(wis.value(), row, "wis");
                assertClose(wis.dispersion(), row, "dispersion");
                assertClose(wis.under(), row, "under");
                assertClose(wis.over(), row, "over");
                assertThat(intervals.get(1).holds(outcome)).isEqualTo(flag(row, "cov80"));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(6 * 3);
    }

    private static List<Interval> intervals(double[] quantiles) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < COVERAGES.size(); i++) {
            intervals.add(new Interval(COVERAGES.get(i), quantiles[3 - i], quantiles[5 + i]));
        }
        return intervals;
    }

    @Test
    void variance_within_and_between_is_that_of_the_pooled_samples() {
        Map<String, List<Forecast>> tasks = tasks();
        for (NamedCsvRecord row : rows(FOLDER + "variance_decomposition.csv")) {
            List<Forecast> forecasts = tasks.get(row.getField("task"));
            Disagreement equal = Disagreement.of(Panel.of(forecasts, equal()));
            assertClose(equal.within(), row, "within_equal");
            assertClose(equal.between(), row, "between_equal");
            assertClose(equal.total(), row, "total_equal");
            assertClose(equal.total(), row, "pooled");
            Disagreement weighted = Disagreement.of(Panel.of(forecasts, unequal()));
            assertClose(weighted.within(), row, "within_w");
            assertClose(weighted.between(), row, "between_w");
            assertClose(weighted.total(), row, "total_w");
        }
    }

    /** Quantiles by method, as the reference names it, and by task. */
    private static Map<String, Map<String, double[]>> pools() {
        Map<String, Map<String, double[]>> pools = new LinkedHashMap<>();
        pools.put("vincent_equal", pooled(Pool.VINCENT, equal()));
        pools.put("vincent_w_.5_.3_.2", pooled(Pool.VINCENT, unequal()));
        pools.put("quantile_median", pooled(Pool.MEDIAN, equal()));
        pools.put("trimmed_mean_1of3", pooled(Pool.TRIMMED, equal()));
        pools.put("linear_pool_samples_equal_type7", pooled(Pool.LINEAR, equal()));
        pools.put("linear_pool_samples_weighted_ecdf", pooled(Pool.LINEAR, unequal()));
        return pools;
    }

    private static Map<String, double[]> pooled(Pool pool, Weights weights) {
        Map<String, double[]> byTask = new TreeMap<>();
        tasks().forEach(
                        (task, forecasts) ->
                                byTask.put(
                                        task,
                                        Panel.of(forecasts, weights).quantiles(pool, LEVELS)));
        return byTask;
    }

    private static Weights equal() {
        return Weights.equal(MEMBERS);
    }

    private static Weights unequal() {
        return Weights.of(Map.of("trend", 0.5, "housing", 0.3, "employment", 0.2));
    }

    /** The members' forecasts in their order, by task. */
    private static Map<String, List<Forecast>> tasks() {
        Map<String, Map<String, List<Double>>> values = new TreeMap<>();
        for (NamedCsvRecord row : rows(FOLDER + "samples.csv")) {
            values.computeIfAbsent(row.getField("task"), task -> new TreeMap<>())
                    .computeIfAbsent(row.getField("model"), model -> new ArrayList<>())
                    .add(number(row, "value"));
        }
        Map<String, List<Forecast>> tasks = new TreeMap<>();
        values.forEach(
                (task, byModel) ->
                        tasks.put(
                                task,
                                MEMBERS.stream()
                                        .map(each -> forecast(each, byModel.get(each)))
                                        .toList()));
        return tasks;
    }

    private static Forecast forecast(String member, List<Double> values) {
        return Forecast.of(
                member, values.getFirst(), values.stream().mapToDouble(value -> value).toArray());
    }

    private static Map<String, Double> observed() {
        Map<String, Double> observed = new TreeMap<>();
        rows(FOLDER + "observed.csv")
                .forEach(row -> observed.put(row.getField("task"), number(row, "observed")));
        return observed;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static boolean flag(NamedCsvRecord row, String column) {
        return row.getField(column).equals("TRUE");
    }

    private static void assertClose(double ours, NamedCsvRecord row, String column) {
        double theirs = number(row, column);
        // a part of nought is what is left of a difference of numbers as large as the outcome
        assertThat(ours)
                .as("%s of %s", column, row)
                .isEqualTo(theirs, within(Math.max(RELATIVE * Math.abs(theirs), 1e-9)));
    }
}
