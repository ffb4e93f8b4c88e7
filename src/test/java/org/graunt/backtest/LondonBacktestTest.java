package org.graunt.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.model.ModelSpec;
import org.graunt.reference.ReferenceData;
import org.graunt.run.Engines;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.RunSettings;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the boroughs of London are forecast as well as plain methods have been found to. */
@Tag("slow")
class LondonBacktestTest {
    private static final Path MODELS = Path.of("models");

    @TempDir Path folder;

    @Test
    void the_ensemble_beats_no_change_and_misses_by_no_more_than_simple_models_did()
            throws IOException {
        Map<ScoreKey, ScoreSummary> scores = test("[trend-5, trend-10, trend-15, cohort-change]");
        assertThat(row(scores, "cohort-change", "all", 5).mdape()).isBetween(2.8, 3.4);
        assertThat(row(scores, "no-change", "all", 10).mdape()).isBetween(9.4, 10.2);
        assertThat(row(scores, "ensemble", "all", 5).mdape()).isLessThan(3.0);
        assertThat(row(scores, "ensemble", "4-10", 5).mdape()).isLessThan(4.8);
        assertThat(row(scores, "ensemble", "4-10", 10).mdape()).isLessThan(10.7);
        assertThat(row(scores, "ensemble", "all", 5).cov80()).isBetween(0.7, 0.9);
        assertThat(row(scores, "ensemble", "all", 10).cov80()).isBetween(0.7, 0.9);
    }

    @Test
    void with_no_change_among_its_members_it_errs_little_after_ten_years() throws IOException {
        Map<ScoreKey, ScoreSummary> scores =
                test("[trend-5, trend-10, trend-15, cohort-change, no-change]");
        assertThat(row(scores, "ensemble", "all", 5).mdape()).isLessThan(3.0);
        assertThat(row(scores, "ensemble", "all", 10).mdape()).isLessThan(5.4);
        assertThat(row(scores, "ensemble", "4-10", 5).mdape()).isLessThan(4.8);
        assertThat(row(scores, "ensemble", "4-10", 10).mdape()).isLessThan(10.7);
    }

    private Map<ScoreKey, ScoreSummary> test(String models) throws IOException {
        Files.createDirectories(folder.resolve("london"));
        Files.writeString(folder.resolve("london/population.csv"), population());
        Path project = folder.resolve("london.yaml");
        Files.writeString(
                project,
                "graunt: 1\ndata: london/\nregion: {code: E12000007, name: London}\nmodels: "
                        + models
                        + "\n");
        Plan plan = Opening.open(project, MODELS, Engines.all(), Overrides.none()).value();
        Map<String, ModelSpec> library = Opening.library(MODELS, Engines.all()).value();
        List<Integer> origins = IntStream.rangeClosed(2005, 2018).boxed().toList();
        BacktestResult result =
                Backtest.run(
                        plan,
                        new Wish(origins, List.of(5, 10), 200, Wish.SMALLEST_BY_DEFAULT),
                        library,
                        Engines.all(),
                        RunSettings.into(folder.resolve("out")),
                        Watcher.none());
        assertThat(result.status()).isEqualTo(BacktestResult.Status.DONE);
        return result.summaries();
    }

    /** The estimates under the names of a project's columns. */
    private static String population() {
        StringBuilder rows = new StringBuilder("gss_code,sex,age,year,value\n");
        for (NamedCsvRecord row : ReferenceData.rows("real/london-population-2000-2023.csv.gz")) {
            rows.append(
                    Stream.of("gss_code", "sex", "age", "year", "popn")
                            .map(row::getField)
                            .collect(Collectors.joining(",", "", "\n")));
        }
        return rows.toString();
    }

    private static ScoreSummary row(
            Map<ScoreKey, ScoreSummary> scores, String member, String ages, int horizon) {
        ScoreSummary row =
                scores.get(new ScoreKey(PooledScores.BOROUGHS, member, ages, horizon, null));
        assertThat(row).as("%s, ages %s, %d years", member, ages, horizon).isNotNull();
        return row;
    }
}
