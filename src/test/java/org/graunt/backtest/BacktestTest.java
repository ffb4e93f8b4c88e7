package org.graunt.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.run.Watcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestTest {
    @TempDir Path folder;

    @Test
    void scores_are_those_reckoned_by_hand() throws IOException {
        BacktestResult result = noChange(List.of(2000, 2001), List.of(1));
        assertThat(result.status()).isEqualTo(BacktestResult.Status.DONE);
        ScoreSummary a = row(result, "A", "no-change", 1, 2000);
        assertThat(a.n()).isEqualTo(1);
        assertThat(a.malpe()).isCloseTo(-100.0 / 31, within(1e-9));
        assertThat(a.mdape()).isCloseTo(100.0 / 31, within(1e-9));
        assertThat(a.rmse()).isCloseTo(1000, within(1e-6));
        assertThat(a.crps()).isCloseTo(1000, within(1e-6));
        assertThat(a.within10()).isEqualTo(1);
        assertThat(a.cov80()).isNaN();
        ScoreSummary small = row(result, "C", "no-change", 1, 2000);
        assertThat(small.malpe()).isCloseTo(100.0 / 99, within(1e-9));
        ScoreSummary region = row(result, "R", "no-change", 1, 2001);
        assertThat(region.malpe()).isCloseTo(-100 * 900.0 / 66_800, within(1e-9));
    }

    @Test
    void boroughs_are_pooled_without_the_small_and_origins_together() throws IOException {
        BacktestResult result = noChange(List.of(2000, 2001), List.of(1));
        ScoreSummary one = row(result, "boroughs", "no-change", 1, 2000);
        assertThat(one.n()).isEqualTo(2);
        assertThat(one.mdape()).isCloseTo(50.0 / 31, within(1e-9));
        assertThat(one.rmse()).isCloseTo(1000 / Math.sqrt(2), within(1e-6));
        assertThat(one.crps()).isCloseTo(500, within(1e-6));
        ScoreSummary all = row(result, "boroughs", "no-change", 1, null);
        assertThat(all.n()).isEqualTo(4);
        assertThat(all.mdape()).isCloseTo((0 + 100.0 / 32) / 2, within(1e-9));
        assertThat(all.malpe()).isCloseTo(-(100.0 / 31 + 100.0 / 32) / 4, within(1e-9));
        assertThat(row(result, "R", "no-change", 1, null).n()).isEqualTo(2);
        assertThat(row(result, "C", "no-change", 1, null).n()).isEqualTo(2);
    }

    @Test
    void errors_are_measured_by_another_population_where_one_is_given() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change]");
        Wish wish = wish(List.of(2000), List.of(1), 0);
        Inputs held = country.inputs();
        Inputs twice = held.with("population", held.population().times(2));
        ScoreSummary a = row(country.test(wish.by(twice), 1, watcher()), "A", "no-change", 1, 2000);
        assertThat(a.malpe()).isCloseTo(100 * (30.0 / 62 - 1), within(1e-9));
    }

    @Test
    void an_ensemble_of_two_families_lies_half_way_and_yardsticks_stay_out() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change, cohort-change]");
        BacktestResult both = country.test(wish(List.of(2003), List.of(1, 2), 30), 1, watcher());
        assertThat(both.members()).containsExactly("no-change", "cohort-change", "ensemble");
        double noChange = row(both, "A", "no-change", 2, 2003).malpe();
        double change = row(both, "A", "cohort-change", 2, 2003).malpe();
        assertThat(row(both, "A", "ensemble", 2, 2003).malpe())
                .isCloseTo((noChange + change) / 2, within(1e-9));
        TinyCountry.in(folder, "models: [no-change]");
        BacktestResult alone = country.test(wish(List.of(2003), List.of(1, 2), 30), 1, watcher());
        assertThat(alone.members()).containsExactly("no-change", "ensemble", "cohort-change");
        assertThat(row(alone, "A", "ensemble", 2, 2003).malpe()).isCloseTo(noChange, within(1e-9));
        assertThat(row(alone, "A", "cohort-change", 2, 2003))
                .isEqualTo(row(both, "A", "cohort-change", 2, 2003));
    }

    @Test
    void files_are_the_same_whatever_the_threads() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change, cohort-change]");
        Wish wish = wish(List.of(2001, 2002, 2003), List.of(1, 2), 120);
        country.test(wish, 1, watcher());
        Map<String, String> one = files(country.out());
        country.test(wish, 5, watcher());
        assertThat(files(country.out())).isEqualTo(one);
        assertThat(one.keySet())
                .containsExactly(
                        "backtest/manifest.json",
                        "backtest/notes.csv",
                        "backtest/paths.csv",
                        "backtest/pit.csv",
                        "backtest/scores.csv",
                        "backtest/weights.csv");
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change, cohort-change]");
        BacktestResult result =
                country.test(wish(List.of(2002, 2003), List.of(1, 2), 20), 2, watcher());
        Map<ScoreKey, ScoreSummary> read = PastScores.scores(country.out()).value();
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(result.summaries().keySet()));
        read.forEach(
                (key, row) -> {
                    ScoreSummary written = result.summaries().get(key);
                    assertThat(row.n()).isEqualTo(written.n());
                    assertThat(row.mdape()).isCloseTo(written.mdape(), within(1e-4));
                    assertThat(Double.isNaN(row.cov80())).isEqualTo(Double.isNaN(written.cov80()));
                });
        FittedWeights weights = PastScores.weights(country.out()).value();
        assertThat(weights.equal().of("no-change")).isCloseTo(0.5, within(1e-9));
        assertThat(weights.inverseError().members()).containsExactly("no-change", "cohort-change");
        assertThat(weights.stacking().asMap().values().stream().mapToDouble(w -> w).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(weights.stacking().asMap().values()).allMatch(weight -> weight >= 0.25 - 1e-6);
    }

    @Test
    void the_paths_begin_at_the_estimate_and_stand_beside_what_came() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change]");
        country.test(wish(List.of(2003), List.of(2), 0), 1, watcher());
        assertThat(Files.readAllLines(country.out().resolve("backtest/paths.csv")))
                .contains(
                        "member,origin,area,ages,year,central,mean,p10,p50,p90,outturn",
                        "no-change,2003,A,all,2003,33000,33000,,,,33000",
                        "no-change,2003,A,all,2004,33000,33000,,,,34000",
                        "ensemble,2003,R,all,2005,67700,67700,,,,69500");
    }

    @Test
    void an_origin_must_be_estimated_and_something_must_have_come() throws IOException {
        assertThat(refusals(List.of(1999, 2003), List.of(1)))
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("1999", "2000 to 2005"));
        assertThat(refusals(List.of(2004, 2005), List.of(1, 3)))
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("Nothing has come of 2005"));
        assertThat(refusals(List.of(2003), List.of(1, 9)))
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("9 years later"));
        assertThat(refusals(null, List.of(1))).singleElement();
    }

    @Test
    void a_horizon_that_has_not_passed_since_the_later_origins_is_scored_of_the_others()
            throws IOException {
        BacktestResult result = noChange(List.of(2000, 2003), List.of(1, 5));
        assertThat(row(result, "A", "no-change", 5, null).n()).isEqualTo(1);
        assertThat(row(result, "A", "no-change", 1, null).n()).isEqualTo(2);
        assertThat(result.notes()).anyMatch(note -> note.what().contains("since 2003"));
    }

    @Test
    void a_member_without_a_past_is_left_out_of_that_origin_with_a_note() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change, cohort-change]");
        BacktestResult result = country.test(wish(List.of(2000), List.of(1), 0), 1, watcher());
        assertThat(result.status()).isEqualTo(BacktestResult.Status.DONE);
        assertThat(result.summaries().keySet())
                .noneMatch(key -> key.member().equals("cohort-change"));
        assertThat(result.notes())
                .anyMatch(note -> note.where().startsWith("cohort-change from 2000"));
        assertThat(country.out().resolve("backtest/weights.csv")).doesNotExist();
    }

    @Test
    void who_stops_it_keeps_what_an_earlier_backtest_left() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change]");
        Wish wish = wish(List.of(2003), List.of(1), 0);
        country.test(wish, 1, watcher());
        Map<String, String> before = files(country.out());
        Watcher impatient =
                new Watcher() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThat(country.test(wish, 2, impatient).status())
                .isEqualTo(BacktestResult.Status.CANCELLED);
        assertThat(files(country.out())).isEqualTo(before);
    }

    @Test
    void what_somebody_else_left_in_the_folder_is_not_touched() throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change]");
        Path theirs = country.out().resolve("backtest/scores.csv");
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, "theirs");
        assertThat(country.test(wish(List.of(2003), List.of(1), 0), 1, watcher()).status())
                .isEqualTo(BacktestResult.Status.IMPOSSIBLE);
        assertThat(Files.readString(theirs)).isEqualTo("theirs");
    }

    private BacktestResult noChange(List<Integer> origins, List<Integer> horizons)
            throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change]");
        return country.test(wish(origins, horizons, 0), 2, watcher());
    }

    private List<Note> refusals(@Nullable List<Integer> origins, List<Integer> horizons)
            throws IOException {
        TinyCountry country = TinyCountry.in(folder, "models: [no-change]");
        BacktestResult result = country.test(wish(origins, horizons, 0), 1, watcher());
        assertThat(result.status()).isEqualTo(BacktestResult.Status.IMPOSSIBLE);
        assertThat(country.out()).doesNotExist();
        return result.notes().stream().filter(Note::isError).toList();
    }

    private static Wish wish(@Nullable List<Integer> origins, List<Integer> horizons, int draws) {
        return new Wish(origins, horizons, draws, Wish.SMALLEST_BY_DEFAULT);
    }

    private static Watcher watcher() {
        return Watcher.none();
    }

    private static ScoreSummary row(
            BacktestResult result,
            String area,
            String member,
            int horizon,
            @Nullable Integer origin) {
        ScoreSummary row =
                result.summaries().get(new ScoreKey(area, member, "all", horizon, origin));
        assertThat(row).as("%s %s %d %s", area, member, horizon, origin).isNotNull();
        return row;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith("timings.json")) {
                    files.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
