package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.ensemble.Quantiles;
import org.graunt.model.Component;
import org.graunt.model.GivenDraws;
import org.graunt.model.play.Audience;
import org.graunt.model.play.Play;
import org.graunt.model.play.ToyProjector;
import org.graunt.note.Note;
import org.graunt.note.Severity;
import org.graunt.run.MemberResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    @TempDir Path folder;

    @Test
    void threads_and_blocks_change_no_byte_of_any_output() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy, other, no-change]");
        project.run(1, 64, Watcher.none());
        Map<String, String> alone = ToyProject.files(project.out());
        assertThat(alone).containsOnlyKeys(names());
        for (int[] way : new int[][] {{2, 64}, {4, 7}, {2, 1}, {1, 13}}) {
            project.run(way[0], way[1], Watcher.none());
            Map<String, String> other = ToyProject.files(project.out());
            assertThat(other.keySet()).isEqualTo(alone.keySet());
            alone.forEach((name, text) -> assertThat(other.get(name)).as(name).isEqualTo(text));
        }
    }

    private static String[] names() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "manifest.json",
                                "notes.csv",
                                "side-by-side.csv",
                                "ensemble/weights.csv",
                                "ensemble/population.csv",
                                "ensemble/fan.csv",
                                "ensemble/disagreement.csv",
                                "ensemble/influence.csv",
                                "ensemble/attribution.csv",
                                "ensemble/shared.csv",
                                "ensemble/paths.csv"));
        for (String id : List.of("toy", "other", "no-change")) {
            for (String table : List.of("population", "components", "fan")) {
                names.add("members/" + id + "/" + table + ".csv");
            }
            names.add("draws/" + id + ".f32");
            names.add("draws/" + id + ".json");
        }
        return names.toArray(String[]::new);
    }

    @Test
    void the_central_path_begins_with_the_estimates() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [no-change]");
        RunResult result = project.run(2, 64, Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.DONE);
        List<String> rows = lines(project, "members/no-change/population.csv");
        assertThat(rows).hasSize(1 + 3 * 2 * 10 * 11);
        assertThat(rows.subList(0, 3))
                .containsExactly(
                        "gss_code,sex,age,year,value", "A,F,0,2020,1070", "A,F,0,2021,1070");
        assertThat(project.out().resolve("members/no-change/fan.csv")).doesNotExist();
    }

    @Test
    void components_carry_each_year_to_the_next_and_the_region_is_its_boroughs()
            throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        project.run(2, 64, Watcher.none());
        List<String[]> rows =
                lines(project, "members/toy/components.csv").stream()
                        .skip(1)
                        .map(row -> row.split(",", -1))
                        .toList();
        assertThat(rows).hasSize(4 * 10);
        for (int i = 1; i < 10; i++) {
            double[] now = numbers(rows.get(i));
            double change = now[2] - now[3] + now[4] - now[5] + now[6] - now[7] + now[8];
            assertThat(numbers(rows.get(i - 1))[9] + change).isEqualTo(now[9], within(0.01));
            double boroughs = now[9] + numbers(rows.get(10 + i))[9];
            assertThat(numbers(rows.get(30 + i))[9]).isEqualTo(boroughs, within(0.002));
        }
        assertThat(rows.get(30)[0]).isEqualTo("R");
    }

    @Test
    void a_fan_adds_up_draw_by_draw_before_any_quantile() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy]");
        project.run(2, 7, Watcher.none());
        Plan plan = project.open().value();
        double[] region = regionTotals(plan, 2030);
        double[] row =
                lines(project, "members/toy/fan.csv").stream()
                        .filter(line -> line.startsWith("R,P,all,2030,"))
                        .map(line -> numbers(line.split(",", -1)))
                        .findFirst()
                        .orElseThrow();
        assertThat(row[4]).isEqualTo(Arrays.stream(region).average().orElseThrow(), within(0.01));
        Arrays.sort(region);
        assertThat(row[5]).isEqualTo(Quantiles.ofSorted(region, 0.025), within(0.01));
        assertThat(row[8]).isEqualTo(Quantiles.ofSorted(region, 0.5), within(0.01));
        assertThat(row[11]).isEqualTo(Quantiles.ofSorted(region, 0.975), within(0.01));
        assertThat(row[11]).isGreaterThan(row[5] + 1);
    }

    private static double[] regionTotals(Plan plan, int wanted) {
        double[] totals = new double[40];
        Audience adding =
                block ->
                        year -> {
                            for (int lane = 0; lane < year.lanes(); lane++) {
                                int draw = year.firstDraw() + lane;
                                for (int cell = 0; cell < year.frame().cells(); cell++) {
                                    for (int area = 0; area < 2; area++) {
                                        if (draw > 0 && year.year() == wanted) {
                                            totals[draw - 1] +=
                                                    year.array(Component.POPULATION)[
                                                            year.index(cell, area) + lane];
                                        }
                                    }
                                }
                            }
                        };
        ToyProjector toy =
                new ToyProjector(
                        plan.inputs().frame(), plan.inputs().population().slice("year", 2020));
        Play.on(1)
                .project(
                        toy,
                        GivenDraws.of(plan.inputs().needed("draws"), 40),
                        plan.ready().getFirst().horizon(),
                        adding);
        return totals;
    }

    @Test
    void a_member_that_was_asked_for_and_lacks_a_table_is_named_and_the_others_run()
            throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, greedy]");
        RunResult result = project.run(2, 64, Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.WITH_FAILURES);
        assertThat(result.members())
                .extracting(MemberResult::status)
                .containsExactly(Status.FINISHED, Status.REFUSED);
        assertThat(result.notes().getFirst().line())
                .contains("model greedy", "dwellings", "to play with", "dwellings.csv");
        assertThat(project.out().resolve("members")).isDirectoryContaining("glob:**/toy");
        assertThat(project.out().resolve("members/greedy")).doesNotExist();
    }

    @Test
    void a_model_that_nobody_asked_for_is_left_out_with_a_remark() throws IOException {
        ToyProject project = ToyProject.in(folder);
        RunResult result = project.run(2, 64, Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.DONE);
        assertThat(result.members())
                .extracting(MemberResult::id, MemberResult::status)
                .contains(tuple("greedy", Status.LEFT_OUT));
        assertThat(result.notes())
                .anyMatch(
                        note ->
                                note.severity() == Severity.INFO
                                        && note.where().equals("model greedy"));
    }

    @Test
    void where_no_model_can_run_it_is_a_failure() throws IOException {
        RunResult result = ToyProject.in(folder, "models: [greedy]").run(2, 64, Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.WITH_FAILURES);
        assertThat(result.notes()).anyMatch(note -> note.what().startsWith("No model can run"));
    }

    @Test
    void members_that_fail_leave_nothing_and_spoil_no_other() throws IOException {
        ToyProject project =
                ToyProject.in(folder, "models: [unwound, broken, cheat, toy]")
                        .model("unwound", "{id: unwound, engine: toy, mishap: fit}")
                        .model("broken", "{id: broken, engine: toy, mishap: crash}")
                        .model("cheat", "{id: cheat, engine: toy, mishap: books}");
        RunResult result = project.run(2, 64, Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.WITH_FAILURES);
        assertThat(names(project.out().resolve("members"))).containsExactly("toy");
        List<String> errors =
                result.notes().stream().filter(Note::isError).map(Note::line).toList();
        assertThat(errors).hasSize(3);
        assertThat(errors.get(0)).contains("broken", "The spring broke");
        assertThat(errors.get(1)).contains("cheat", "area A, sex F, age 0, year 2022, draw 0");
        assertThat(errors.get(2)).contains("unwound", "It cannot be wound");
    }

    @Test
    void cancelling_keeps_finished_members_and_leaves_no_half_of_another() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy, other, no-change]");
        RunResult result =
                project.run(
                        2,
                        4,
                        new Watcher() {
                            private volatile boolean enough;

                            @Override
                            public void progressed(String member, long done, long total) {
                                enough = enough || member.equals("other");
                            }

                            @Override
                            public boolean cancelled() {
                                return enough;
                            }
                        });
        assertThat(result.status()).isEqualTo(RunResult.Status.CANCELLED);
        assertThat(result.members())
                .extracting(MemberResult::status)
                .containsExactly(Status.FINISHED, Status.CANCELLED, Status.CANCELLED);
        assertThat(names(project.out()))
                .containsExactlyInAnyOrder(
                        "draws",
                        "manifest.json",
                        "members",
                        "notes.csv",
                        "side-by-side.csv",
                        "timings.json");
        assertThat(names(project.out().resolve("members"))).containsExactly("toy");
        assertThat(names(project.out().resolve("draws")))
                .containsExactlyInAnyOrder("toy.f32", "toy.json");
        assertThat(Files.readString(project.out().resolve("manifest.json")))
                .contains("\"status\" : \"cancelled\"");
    }

    @Test
    void progress_ends_with_all_done() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy, other]");
        List<Long> left = Collections.synchronizedList(new ArrayList<>());
        project.run(
                2,
                16,
                new Watcher() {
                    @Override
                    public void progressed(String member, long done, long total) {
                        left.add(total - done);
                    }
                });
        assertThat(left).hasSize(2 * 3 * 11).contains(0L).doesNotHaveDuplicates();
    }

    @Test
    void what_members_share_is_said_once() throws IOException {
        RunResult result = ToyProject.in(folder, "models: [toy, other]").run(2, 64, Watcher.none());
        assertThat(result.notes())
                .filteredOn(note -> note.what().equals("The toy is wound up"))
                .singleElement()
                .extracting(Note::where)
                .isEqualTo("toy, other: fit");
    }

    @Test
    void a_region_whose_moves_inside_are_not_known_says_so() throws IOException {
        RunResult result = ToyProject.in(folder, "models: [toy]").run(2, 64, Watcher.none());
        assertThat(result.notes()).anyMatch(note -> note.where().equals("toy: components.csv, R"));
    }

    private static List<String> lines(ToyProject project, String file) throws IOException {
        return Files.readAllLines(project.out().resolve(file));
    }

    private static double[] numbers(String[] fields) {
        return Arrays.stream(fields)
                .mapToDouble(field -> field.matches("-?[0-9.]+") ? Double.parseDouble(field) : 0)
                .toArray();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
