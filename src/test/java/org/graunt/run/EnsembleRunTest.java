package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.ensemble.Quantiles;
import org.graunt.model.Quantity;
import org.graunt.run.store.StoredPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleRunTest {
    @TempDir Path folder;

    private ToyProject run(String... more) throws IOException {
        ToyProject project = ToyProject.in(folder, more);
        project.model("third", "{id: third, engine: toy, family: toys}");
        project.model("fourth", "{id: fourth, engine: toy, family: toys}");
        project.run(2, 16, Watcher.none());
        return project;
    }

    private static Map<String, String[]> table(ToyProject project, String name, int keys)
            throws IOException {
        Map<String, String[]> rows = new HashMap<>();
        for (String line : Files.readAllLines(project.out().resolve(name))) {
            String[] fields = line.split(",", -1);
            rows.put(String.join(",", List.of(fields).subList(0, keys)), fields);
        }
        return rows;
    }

    private static double number(Map<String, String[]> table, String key, int column) {
        return Double.parseDouble(table.getOrDefault(key, new String[0])[column]);
    }

    @Test
    void members_of_a_family_share_one_vote() throws IOException {
        ToyProject project = run("models: [toy, third, fourth]");
        Map<String, String[]> weights = table(project, "ensemble/weights.csv", 1);
        assertThat(number(weights, "toy", 2)).isEqualTo(0.5);
        assertThat(number(weights, "third", 2)).isEqualTo(0.25);
        assertThat(number(weights, "fourth", 2)).isEqualTo(0.25);
    }

    @Test
    void the_pool_is_the_mixture_of_the_draws_that_are_kept() throws IOException {
        ToyProject project = run("draws: 40", "models: [toy, other]");
        List<double[]> samples = new ArrayList<>();
        for (String id : List.of("toy", "other")) {
            Path store = project.out().resolve("draws/" + id + ".f32");
            try (StoredPaths paths =
                    StoredPaths.open(store, project.open().value().inputs().frame()).value()) {
                double[] region = new double[40];
                int all = paths.quantities().indexOf(paths.quantities().getFirst());
                assertThat(paths.quantities().get(all)).isInstanceOf(Quantity.Persons.class);
                for (int area = 0; area < 2; area++) {
                    for (int sex = 0; sex < 2; sex++) {
                        paths.addTo(region, paths.years().indexOf(2030), area, sex, all);
                    }
                }
                samples.add(region);
            }
        }
        Map<String, String[]> fan = table(project, "ensemble/fan.csv", 4);
        double[] expected = Quantiles.pooled(samples, 0.025, 0.5, 0.975);
        assertThat(number(fan, "R,P,all,2030", 5)).isCloseTo(expected[0], within(0.001));
        assertThat(number(fan, "R,P,all,2030", 8)).isCloseTo(expected[1], within(0.001));
        assertThat(number(fan, "R,P,all,2030", 11)).isCloseTo(expected[2], within(0.001));
    }

    @Test
    void the_central_projection_adds_up_and_is_the_weighted_mean_of_central_paths()
            throws IOException {
        ToyProject project =
                run("models: [toy, no-change]", "ensemble: {weights: {toy: 3, no-change: 1}}");
        Map<String, String[]> pooled = table(project, "ensemble/population.csv", 4);
        Map<String, String[]> toy = table(project, "members/toy/population.csv", 4);
        Map<String, String[]> still = table(project, "members/no-change/population.csv", 4);
        assertThat(pooled).hasSameSizeAs(toy);
        for (String key : List.of("A,F,3,2025", "B,M,0,2030", "Z,F,9,2020")) {
            assertThat(number(pooled, key, 4))
                    .isCloseTo(
                            0.75 * number(toy, key, 4) + 0.25 * number(still, key, 4),
                            within(0.002));
        }
    }

    @Test
    void within_and_between_members_name_the_doubt_and_points_have_none_of_their_own()
            throws IOException {
        ToyProject project = run("draws: 40", "models: [toy, no-change]");
        Map<String, String[]> rows = table(project, "ensemble/disagreement.csv", 3);
        double within = number(rows, "A,all,2030", 3);
        double between = number(rows, "A,all,2030", 4);
        double toy = number(rows, "A,all,2030", 6);
        double still = number(rows, "A,all,2030", 7);
        assertThat(between).isCloseTo(Math.pow((toy - still) / 2, 2), within(1.0));
        assertThat(number(rows, "A,all,2030", 5))
                .isCloseTo(between / (within + between), within(1e-6));
        Map<String, String[]> fan = table(project, "ensemble/fan.csv", 4);
        Map<String, String[]> alone = table(project, "members/toy/fan.csv", 4);
        assertThat(fan.get("A,P,all,2030")).isEqualTo(alone.get("A,P,all,2030"));
    }

    @Test
    void weights_that_were_never_learnt_are_equal_and_it_is_said() throws IOException {
        ToyProject project =
                ToyProject.in(folder, "models: [toy, other]", "ensemble: {weights: stacking}");
        RunResult result = project.run(1, 16, Watcher.none());
        assertThat(result.notes()).anyMatch(note -> note.advice().contains("graunt backtest"));
        assertThat(number(table(project, "ensemble/weights.csv", 1), "toy", 2)).isEqualTo(0.5);
    }

    @Test
    void weights_that_a_backtest_left_are_taken() throws IOException {
        ToyProject project =
                ToyProject.in(folder, "models: [toy, other]", "ensemble: {weights: stacking}");
        Files.createDirectories(project.out().resolve("backtest"));
        Files.writeString(
                project.out().resolve("backtest/weights.csv"),
                "member,equal,inverse_error,stacking\ntoy,0.5,0.6,0.9\nother,0.5,0.4,0.1\n");
        project.run(1, 16, Watcher.none());
        assertThat(number(table(project, "ensemble/weights.csv", 1), "toy", 2)).isEqualTo(0.9);
    }
}
