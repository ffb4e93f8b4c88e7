package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.run.ToyProject;
import org.graunt.run.compare.MadeRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code graunt compare}. */
class CompareCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int graunt(String... words) {
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES);
        return Graunt.execute(surroundings, words);
    }

    private int compare(Path a, Path b) {
        return graunt("compare", a.toString(), b.toString());
    }

    @Test
    void two_runs_are_shown_side_by_side_with_what_made_the_difference() throws IOException {
        MadeRun run = MadeRun.in(folder.resolve("a"));
        run.member("old", 1, 1);
        Path baseline = run.member("m", 1000, 400);
        Path scenario = run.scenario("Half the homes", "m", 1150, 450);
        assertThat(compare(baseline, scenario)).isZero();
        assertThat(err.toString()).isEmpty();
        List<String> lines = out.toString().lines().skip(2).toList();
        assertThat(String.join("\n", lines))
                .isEqualTo(
                        """

                        What they were made of differs:
                          scenario: A baseline, B Half the homes
                          change 1: A not given, B {table: housing-trajectory, scale: 0.5, from: 2026}

                        m                                     year              A              B     difference  per cent
                          Region (R)                          2021        300,600        300,700           +100     +0.03
                                                              2031        306,600        307,700         +1,100     +0.36
                                                              2035        309,000        310,500         +1,500     +0.49
                          North (N)                           2035        109,000        110,500         +1,500     +1.38

                          What makes the difference in 2035, summed over 2021 to 2035:
                                                                start    births   deaths  domestic  international adjustment
                          Region (R)                                0    +2,250     -750         0              0          0
                          North (N)                                 0    +2,250     -750         0              0          0

                        Only in A: old\
                        """);
    }

    @Test
    void no_line_is_longer_than_a_terminal_of_100_columns() throws IOException {
        String name = "A borough with a very long name indeed, and more than there is room for";
        String areas = "\"somewhere far away\", ".repeat(12) + "\"the end\"";
        MadeRun run =
                MadeRun.in(folder.resolve("a"))
                        .saying("\"North\"", "\"" + name + "\"")
                        .saying("\"from\": 2026", "\"area\": [" + areas + "]");
        Path baseline = run.member("m", 1000, 400);
        Path scenario = run.scenario("Half the homes", "m", 1150, 450);
        compare(baseline, scenario);
        assertThat(out.toString().lines().skip(2))
                .allMatch(line -> line.length() <= 100)
                .anyMatch(line -> line.contains("A borough with a very long ... (N)"))
                .contains("    A not given");
    }

    @Test
    void runs_that_are_the_same_say_so() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, no-change]");
        assertThat(graunt("run", project.file().toString(), "--quiet")).isZero();
        Path other = folder.resolve("again");
        graunt("run", project.file().toString(), "--quiet", "--out", other.toString());
        assertThat(compare(project.out(), other)).isZero();
        assertThat(out.toString().lines())
                .last()
                .isEqualTo("Both were made of the same and are the same: no-change, toy");
    }

    @Test
    void another_last_year_is_told_and_figures_of_common_years_are_compared() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, no-change]");
        graunt("run", project.file().toString(), "--quiet");
        Path other = folder.resolve("shorter");
        graunt(
                "run",
                project.file().toString(),
                "--quiet",
                "--to",
                "2025",
                "--out",
                other.toString());
        assertThat(compare(project.out(), other)).isZero();
        assertThat(out.toString())
                .contains("  last year: A 2030, B 2025")
                .contains("Every figure that both have is the same: no-change, toy");
    }

    @Test
    void differences_are_written_where_they_are_wanted() throws IOException {
        Path one = MadeRun.in(folder.resolve("a")).member("m", 1000, 400);
        Path other = MadeRun.in(folder.resolve("b")).member("m", 1150, 450);
        Path file = folder.resolve("deep/d.csv");
        assertThat(graunt("compare", one.toString(), other.toString(), "--out", file.toString()))
                .isZero();
        assertThat(out.toString()).endsWith("Every difference is in %s%n".formatted(file));
        assertThat(file).exists();
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("d.csv");
        assertThat(graunt("compare", one.toString(), other.toString(), "--out", blocked.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("The file cannot be written");
    }

    @Test
    void both_wrong_folders_are_told_at_once() {
        assertThat(compare(folder.resolve("x"), folder.resolve("y"))).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("error "));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void one_folder_or_three_are_wrong_use() {
        assertThat(graunt("compare", "x")).isEqualTo(2);
        assertThat(graunt("compare", "x", "y", "z")).isEqualTo(2);
    }
}
