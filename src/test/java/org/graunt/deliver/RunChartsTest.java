package org.graunt.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.chart.Fonts;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChartsTest {
    @TempDir Path folder;

    @BeforeAll
    static void lettersCanBeDrawn() {
        assumeTrue(Fonts.problem().isEmpty(), "No fonts are installed here");
    }

    private Path charts(String... lines) throws IOException {
        ToyProject project = ToyProject.in(folder, lines);
        Plan plan = project.open().value();
        RunResult result = Runner.run(plan, new RunSettings(project.out(), 2, 16), Watcher.none());
        assertThat(RunCharts.write(plan, result)).isEmpty();
        return project.out().resolve("charts");
    }

    @Test
    void without_draws_people_are_lines_by_member_and_nothing_else_is_known() throws IOException {
        Path charts = charts("models: [toy, no-change]");
        assertThat(charts.resolve("people.svg")).exists();
        assertThat(charts.resolve("people.png")).exists();
        assertThat(charts.resolve("net-migration.svg")).exists();
        assertThat(charts.resolve("homes-needed.svg")).doesNotExist();
        assertThat(charts.resolve("disagreement.svg")).doesNotExist();
        assertThat(Files.readString(charts.resolve("people.svg")))
                .contains("How many people will live in Region?", "no-change");
    }

    @Test
    void with_draws_there_is_the_pooled_fan_and_where_models_part() throws IOException {
        Path charts = charts("models: [toy, no-change]", "draws: 40");
        assertThat(Files.readString(charts.resolve("people.svg"))).contains("80 % of draws");
        assertThat(Files.readString(charts.resolve("disagreement.svg"))).contains("Bee", "Ay");
    }

    @Test
    void charts_of_an_earlier_run_never_stay() throws IOException {
        charts("models: [toy, no-change]", "draws: 40");
        Path charts = charts("models: [toy, no-change]");
        assertThat(charts.resolve("disagreement.svg")).doesNotExist();
    }
}
