package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.model.Engine;
import org.graunt.note.Outcome;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrauntTest {
    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "dance",
                "run toy.yaml --draws many",
                "run toy.yaml --draws -1",
                "run toy.yaml --threads 0",
                "run toy.yaml --speed 9",
                "backtest",
                "backtest toy.yaml --origins five",
                "backtest toy.yaml --horizons 0",
                "backtest toy.yaml --draws -1",
                "check",
                "check a.yaml b.yaml"
            })
    void wrong_use_is_answered_with_the_right_one(String words) {
        assertThat(graunt(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: graunt");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_project_file_alone_opens_the_window_on_it() throws IOException {
        Path project = Files.writeString(folder.resolve("My city.graunt.YAML"), "graunt: 1\n");
        List<Path> opened = new ArrayList<>();
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES,
                        (file, outside) -> {
                            opened.add(file.orElseThrow());
                            return Outcome.of(true);
                        });
        assertThat(Graunt.execute(surroundings, project.toString())).isZero();
        assertThat(opened).containsExactly(project);
        assertThat(Graunt.execute(surroundings, folder.resolve("none.yaml").toString()))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void results_that_cannot_be_written_have_somewhere_else_to_go() throws IOException {
        Path project = ToyProject.in(folder, "models: [toy]").file();
        Files.writeString(folder.resolve("toy.out"), "a file where results would go");
        assertThat(graunt("run", project.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--out", "graunt sample DIR");
    }

    @Test
    void help_and_version_are_no_mistakes() {
        assertThat(graunt("--version")).isZero();
        assertThat(out.toString()).matches("graunt \\d+\\.\\d+\\.\\d+\\R");
        assertThat(graunt("run", "--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--draws",
                        "--seed",
                        "--threads",
                        "--models",
                        "--from",
                        "--to",
                        "--no-charts",
                        "--no-excel",
                        "--quiet",
                        "--out");
    }

    @Test
    void a_run_leaves_its_results_beside_the_project_and_shows_a_table() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [no-change, toy]");
        assertThat(graunt("run", project.file().toString())).isZero();
        assertThat(project.out().resolve("members/no-change/population.csv")).exists();
        assertThat(out.toString().lines().map(String::strip))
                .contains("Region (R)", "Ay (A)", "Bee (B)")
                .doesNotContain("Elsewhere (Z)")
                .anyMatch(line -> line.matches("no-change +45,880 +45,880"));
        assertThat(out.toString()).contains("2020", "2030", "toy.out");
        assertThat(err.toString()).contains("no-change: finished after");
    }

    @Test
    void a_backtest_leaves_its_scores_among_the_results_and_shows_them() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [no-change]");
        String file = project.file().toString();
        assertThat(
                        graunt(
                                "backtest",
                                file,
                                "--origins",
                                "2018,2019",
                                "--horizons",
                                "1-2",
                                "--smallest",
                                "0"))
                .isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("no-change +1 +4 .*"))
                .anyMatch(line -> line.matches("ensemble +2 +2 .*"));
        assertThat(project.out().resolve("backtest/scores.csv")).exists();
        assertThat(graunt("run", file)).isZero();
        assertThat(project.out().resolve("backtest/scores.csv")).exists();
    }

    @Test
    void a_backtest_of_what_has_not_come_is_bad_input() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [no-change]");
        assertThat(graunt("backtest", project.file().toString(), "--origins", "2020")).isEqualTo(3);
        assertThat(err.toString()).contains("Nothing has come of 2020");
        assertThat(project.out()).doesNotExist();
    }

    @Test
    void errors_of_the_project_do_not_hide_those_of_its_tables() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]", "draws: many");
        Path folderOfTables = project.file().resolveSibling("broken");
        Files.createDirectories(folderOfTables);
        Files.writeString(folderOfTables.resolve("population.csv"), "gss_code,sex,age,popn\n");
        String broken =
                Files.readString(project.file()).replaceFirst("(?m)^data:.*$", "data: broken/");
        Files.writeString(project.file(), broken);
        assertThat(graunt("run", project.file().toString())).isEqualTo(3);
        assertThat(err.toString())
                .contains("draws is the text \"many\"")
                .contains("population.csv line 1");
        assertThat(project.out()).doesNotExist();
    }

    @Test
    void words_of_the_command_line_come_before_those_of_the_project() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]", "draws: 40");
        Path elsewhere = folder.resolve("else where");
        assertThat(
                        graunt(
                                "run",
                                project.file().toString(),
                                "--out",
                                elsewhere.toString(),
                                "--models",
                                "no-change,other",
                                "--draws",
                                "0",
                                "--to",
                                "2024",
                                "--threads",
                                "1",
                                "--no-charts",
                                "--no-excel"))
                .isZero();
        assertThat(project.out()).doesNotExist();
        assertThat(elsewhere.resolve("members/other/fan.csv")).doesNotExist();
        assertThat(Files.readAllLines(elsewhere.resolve("members/no-change/population.csv")))
                .last()
                .asString()
                .startsWith("Z,M,9,2024,");
        assertThat(elsewhere.resolve("members/toy")).doesNotExist();
    }

    @Test
    void quiet_is_quiet() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]", "correction: reconcile");
        assertThat(graunt("run", project.file().toString(), "--quiet")).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void a_refused_member_is_named_with_what_it_lacks() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, greedy]");
        assertThat(graunt("run", project.file().toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("error model greedy: The table dwellings is not held (to play with).");
        assertThat(out.toString())
                .contains("Not run: greedy. The table dwellings is not held (to play with)");
    }

    @Test
    void a_bad_project_is_answered_with_every_problem_at_once() throws IOException {
        ToyProject project = ToyProject.in(folder);
        Files.writeString(project.file(), "graunt: 1\ndata: tables/\ndraws: few\ncolour: blue\n");
        for (String command : List.of("run", "check")) {
            assertThat(graunt(command, project.file().toString())).isEqualTo(3);
        }
        assertThat(err.toString())
                .contains("error toy.yaml:3:", "few", "error toy.yaml:4:1", "colour");
        assertThat(project.out()).doesNotExist();
    }

    @Test
    void problems_of_tables_are_listed_in_the_order_of_lines() throws IOException {
        ToyProject project = ToyProject.in(folder);
        Path table = folder.resolve("tables/population.csv");
        List<String> rows = Files.readAllLines(table);
        rows.set(1, rows.get(1).replaceFirst(",[^,]*$", ",-3"));
        rows.set(9, rows.get(9).replaceFirst(",[^,]*$", ",-4"));
        rows.set(10, rows.get(10).replaceFirst(",[^,]*$", ",-5"));
        Files.write(table, rows);
        assertThat(graunt("check", project.file().toString())).isEqualTo(3);
        assertThat(err.toString())
                .containsSubsequence(
                        "population.csv line 2",
                        "population.csv line 10",
                        "population.csv line 11");
    }

    @Test
    void a_folder_that_cannot_be_written_is_bad_input() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(graunt("run", project.file().toString(), "--out", file.toString())).isEqualTo(3);
        assertThat(err.toString()).startsWith("error " + file + ": Results cannot be written here");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void a_check_says_which_models_can_run_and_runs_none() throws IOException {
        ToyProject project = ToyProject.in(folder);
        assertThat(graunt("check", project.file().toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "3 areas; ages 0 to 9 and over; population 2018 to 2020; projected to 2030")
                .contains("toy: can run", "greedy: cannot run");
        assertThat(project.out()).doesNotExist();
    }

    @Test
    void models_are_listed_with_engine_title_family_and_needs() throws IOException {
        ToyProject.in(folder);
        assertThat(graunt("models")).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "id family engine needs title",
                        "greedy greedy toy dwellings greedy",
                        "no-change no-change no-change population no-change",
                        "other other toy other",
                        "toy toy toy toy");
    }

    @Test
    void a_fault_is_owned_up_to_without_a_stack_trace() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [bomb]");
        project.model("bomb", "{id: bomb, engine: bomb}");
        Engine bomb =
                new Engine(
                        "bomb",
                        "For tests.",
                        Map.of(),
                        List.of(),
                        spec -> {
                            throw new IllegalStateException("It went off");
                        });
        List<Engine> engines = List.of(ToyProject.ENGINES.get(0), ToyProject.ENGINES.get(1), bomb);
        assertThat(graunt(engines, "check", project.file().toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("This is a fault in Graunt: It went off", "graunt-fault-")
                .doesNotContain("\tat ");
        String report = err.toString().replaceFirst("(?s).*written to (\\S+);.*", "$1").strip();
        assertThat(Path.of(report)).content().contains("\tat ", "graunt check", "Java 25");
        Files.delete(Path.of(report));
    }

    private int graunt(String... words) {
        return graunt(ToyProject.ENGINES, words);
    }

    private int graunt(List<Engine> engines, String... words) {
        return Graunt.execute(
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        engines),
                words);
    }
}
