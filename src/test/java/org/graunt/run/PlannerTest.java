package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.model.Horizon;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
    @TempDir Path folder;

    @Test
    void a_project_that_does_not_say_goes_on_for_twenty_five_years() throws IOException {
        ToyProject project = ToyProject.in(folder);
        Files.writeString(project.file(), "graunt: 1\ndata: tables/\n");
        assertThat(horizon(project.open())).isEqualTo(new Horizon(2020, 2045, 1));
    }

    @Test
    void the_command_line_overrides_the_project() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 3", "seed: 4");
        Plan plan =
                Opening.open(
                                project.file(),
                                project.models(),
                                ToyProject.ENGINES,
                                new Overrides(7, 5L, List.of("other"), 2019, 2024))
                        .value();
        assertThat(plan.project().draws()).isEqualTo(7);
        assertThat(plan.draws().count()).isEqualTo(7);
        assertThat(plan.project().seed()).isEqualTo(5);
        assertThat(plan.ready())
                .singleElement()
                .matches(ready -> ready.spec().id().equals("other"))
                .matches(ready -> ready.horizon().equals(new Horizon(2019, 2024, 1)));
    }

    @Test
    void five_year_groups_are_stepped_as_far_as_whole_steps_reach() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [no-change]");
        StringBuilder rows = new StringBuilder("gss_code,sex,age,year,value\n");
        for (String area : List.of("A", "B", "Z")) {
            for (int age = 0; age <= 80; age += 5) {
                rows.append("%s,F,%d,2015,5\n%s,M,%d,2015,6\n".formatted(area, age, area, age));
                rows.append("%s,F,%d,2020,5\n%s,M,%d,2020,6\n".formatted(area, age, area, age));
            }
        }
        Files.writeString(folder.resolve("tables/population.csv"), rows);
        Outcome<Plan> opened =
                Opening.open(
                        project.file(),
                        project.models(),
                        ToyProject.ENGINES,
                        new Overrides(null, null, null, null, 2033));
        assertThat(horizon(opened)).isEqualTo(new Horizon(2020, 2030, 5));
        assertThat(opened.notes()).anyMatch(note -> note.what().contains("ends in 2030"));
    }

    @Test
    void a_last_year_that_leaves_no_step_is_refused() throws IOException {
        ToyProject project = ToyProject.in(folder);
        Outcome<Plan> opened =
                Opening.open(
                        project.file(),
                        project.models(),
                        ToyProject.ENGINES,
                        new Overrides(null, null, null, null, 2020));
        assertThat(opened.succeeded()).isFalse();
        assertThat(opened.notes()).anyMatch(note -> note.where().equals("last-year"));
    }

    @Test
    void more_draws_than_are_held_are_refused() throws IOException {
        Outcome<Plan> opened = ToyProject.in(folder, "draws: 41").open();
        assertThat(opened.succeeded()).isFalse();
        assertThat(opened.notes())
                .anyMatch(note -> note.isError() && note.what().contains("holds 40"));
    }

    @Test
    void draws_without_a_table_are_drawn_and_the_plan_knows_from_what() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]", "draws: 100");
        Files.delete(folder.resolve("tables/draws.csv"));
        Plan plan = project.open().value();
        assertThat(plan.draws().count()).isEqualTo(100);
        assertThat(plan.drawing().uncertainty()).isNotNull();
        project.run(1, 64, Watcher.none());
        assertThat(Files.readString(project.out().resolve("manifest.json")))
                .contains("\"process\" : \"fertility\"", "\"source\" : \"assumed\"");
    }

    @Test
    void a_correction_without_registers_says_that_nothing_is_corrected() throws IOException {
        Plan plan =
                ToyProject.in(
                                folder,
                                "correction: reconcile",
                                "draws: 2",
                                "keep-draws: all",
                                "ensemble: {pool: linear, weights: equal}")
                        .open()
                        .value();
        CorrectedPlan corrected = CorrectedPlan.of(plan).value();
        assertThat(corrected.notes().stream().map(Note::where)).contains("correction");
    }

    @Test
    void a_plain_project_has_nothing_to_be_told() throws IOException {
        Plan plan = ToyProject.in(folder, "models: [toy]").open().value();
        assertThat(warnings(plan)).isEmpty();
    }

    @Test
    void mistakes_in_project_models_and_tables_are_told_together() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, nix]");
        project.model("bad", "{id: bad, engine: steam}");
        Files.writeString(
                folder.resolve("tables/population.csv"),
                "gss_code,sex,age,year,value\nA,F,0,2020,-5\n");
        Outcome<Plan> opened = project.open();
        assertThat(opened.succeeded()).isFalse();
        assertThat(opened.notes().stream().filter(Note::isError).map(Note::where))
                .anyMatch(where -> where.contains("population.csv"))
                .anyMatch(where -> where.contains("bad.yaml"));
    }

    private static Horizon horizon(Outcome<Plan> opened) {
        return opened.value().ready().getFirst().horizon();
    }

    private static List<String> warnings(Plan plan) {
        return plan.notes().stream()
                .filter(note -> note.severity() == Severity.WARNING)
                .map(Note::what)
                .toList();
    }
}
