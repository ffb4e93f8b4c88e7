package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioRunTest {
    private static final String NOTHING = "{name: Nothing, change: []}";
    private static final String FACTOR_OF_ONE =
            "{name: One, change: [{table: population, scale: 1}, {driver: fertility, scale: 1}]}";
    private static final String FEWER =
            "{name: Fewer come, change: [{driver: international-in, scale: 0.5, from: 2025}]}";

    @TempDir Path folder;

    @Test
    void a_scenario_that_changes_nothing_is_byte_for_byte_the_baseline() throws IOException {
        ToyProject project =
                ToyProject.in(
                        folder,
                        "draws: 10",
                        "models: [toy, no-change]",
                        "scenarios: [%s, %s]".formatted(NOTHING, FACTOR_OF_ONE));
        assertThat(project.run(2, 7, Watcher.none()).status()).isEqualTo(RunResult.Status.DONE);
        Map<String, String> baseline = part(project, "members/");
        assertThat(baseline).isNotEmpty();
        assertThat(part(project, "scenarios/Nothing/members/")).isEqualTo(baseline);
        assertThat(part(project, "scenarios/One/members/")).isEqualTo(baseline);
    }

    private static Map<String, String> part(ToyProject project, String beginning)
            throws IOException {
        return ToyProject.files(project.out()).entrySet().stream()
                .filter(file -> file.getKey().startsWith(beginning))
                .collect(
                        Collectors.toMap(
                                file -> file.getKey().substring(beginning.length()),
                                Map.Entry::getValue,
                                (a, b) -> a,
                                TreeMap::new));
    }

    @Test
    void a_change_acts_in_its_scenario_alone_and_from_its_year_on() throws IOException {
        ToyProject project =
                ToyProject.in(folder, "models: [toy]", "scenarios: [%s]".formatted(FEWER));
        RunResult result = project.run(2, 64, Watcher.none());
        assertThat(result.scenarios())
                .extracting(ScenarioResult::name)
                .containsExactly("", "Fewer come");
        String baseline = part(project, "members/").get("toy/components.csv");
        String fewer = part(project, "scenarios/Fewer come/members/").get("toy/components.csv");
        assertThat(fewer).isNotEqualTo(baseline);
        assertThat(before2025(fewer)).isEqualTo(before2025(baseline));
        ToyProject alone = ToyProject.in(folder, "models: [toy]");
        alone.run(2, 64, Watcher.none());
        assertThat(part(alone, "members/").get("toy/components.csv")).isEqualTo(baseline);
        assertThat(part(alone, "scenarios/")).as("an earlier run's scenarios").isEmpty();
    }

    private static String before2025(String components) {
        return components
                .lines()
                .filter(row -> row.matches("[^,]*,202[1-4],.*"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_change_that_cannot_be_made_is_told_before_anything_runs() throws IOException {
        ToyProject project =
                ToyProject.in(
                        folder,
                        "models: [toy]",
                        "scenarios:",
                        "  - {name: One, change: [{table: jobs, scale: 2}]}",
                        "  - {name: Two, change: [{setting: mix, replace: 0}]}");
        Outcome<Plan> plan = project.open();
        assertThat(plan.succeeded()).isFalse();
        assertThat(plan.notes())
                .filteredOn(note -> note.isError())
                .extracting(note -> note.where())
                .containsExactly("toy.yaml:7:26", "toy.yaml:8:26");
    }

    @Test
    void the_parts_of_a_scenarios_changes_add_up_to_its_difference_from_the_baseline()
            throws IOException {
        String both =
                "{name: Both, change: [{driver: international-in, scale: 0.5},"
                        + " {driver: fertility, scale: 1.2}]}";
        ToyProject project =
                ToyProject.in(
                        folder, "models: [toy, no-change]", "scenarios: [%s]".formatted(both));
        project.run(2, 64, Watcher.none());
        String causes = part(project, "scenarios/Both/ensemble/").get("attribution.csv");
        String[][] rows =
                causes.lines()
                        .skip(1)
                        .map(line -> line.split(","))
                        .filter(row -> row[2].equals("toy"))
                        .toArray(String[][]::new);
        assertThat(rows.length).isGreaterThan(1);
        for (int i = 0; i < rows.length; i += 2) {
            assertThat(rows[i][3]).isEqualTo("baseline");
            assertThat(rows[i][4]).isEqualTo("fertility");
            assertThat(rows[i + 1][4]).isEqualTo("international-migration");
            double parts = Double.parseDouble(rows[i][7]) + Double.parseDouble(rows[i + 1][7]);
            double difference = Double.parseDouble(rows[i][6]) - Double.parseDouble(rows[i][5]);
            assertThat(parts).isEqualTo(difference, within(0.01));
        }
    }
}
