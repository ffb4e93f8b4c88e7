package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code graunt ask}. */
class AskCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int ask(ToyProject project, String... words) {
        List<String> all = new ArrayList<>(List.of("ask", project.file().toString()));
        all.addAll(List.of(words));
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES);
        return Graunt.execute(surroundings, all.toArray(String[]::new));
    }

    @Test
    void an_answer_is_a_fan_a_probability_and_what_each_model_says() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy, no-change]");
        assertThat(
                        ask(
                                project, "--area", "ay", "--ages", "4", "--date", "2026-09",
                                "--above", "2000"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.subList(0, 4))
                .containsExactly(
                        "toy",
                        "Persons aged 4 in Ay (A) at the beginning of September 2026",
                        "Reckoned as those who are 4 on 31 August 2026, as schools count: (10 x aged 4 + 2 x aged 3) / 12 at mid-year 2026",
                        "Projected for this question, 40 draws a model");
        assertThat(lines)
                .contains("All models together (linear pool, equal weights by family)")
                .anyMatch(line -> line.matches("  central path +[\\d,]+"))
                .anyMatch(line -> line.matches("  median +[\\d,]+"))
                .anyMatch(line -> line.matches("  95 in 100 +[\\d,]+ to [\\d,]+"))
                .anyMatch(line -> line.matches("  above 2,000 +\\d+ %"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "model +weight +central path +median +80 in 100 +above"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "toy +0.500 +[\\d,]+ +[\\d,]+ +[\\d,]+ to [\\d,]+ +\\d+ %"))
                .anyMatch(line -> line.matches("no-change +0.500 +[\\d,]+ +- +- +-"));
    }

    @Test
    void a_question_about_a_whole_year_says_when_a_number_is_first_exceeded() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        assertThat(
                        ask(
                                project, "--area", "Region", "--ages", "all", "--sex", "f",
                                "--date", "2030", "--above", "100"))
                .isZero();
        assertThat(out.toString())
                .contains("Women and girls of all ages in Region (R) at mid-year 2030")
                .contains("the central path is; without draws there is no probability")
                .contains("first at mid-year 2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--ages 4 --date 2026",
                "--area A --ages four --date 2026",
                "--area A --ages 9-4 --date 2026",
                "--area A --ages 4 --sex X --date 2026",
                "--area A --ages 4 --date someday",
                "--area A --ages 4 --date 2026 --above many"
            })
    void words_that_are_no_question_are_wrong_use(String words) throws IOException {
        assertThat(ask(ToyProject.in(folder), words.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: graunt ask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--area Q --ages 4 --date 2026",
                "--area A --ages 40 --date 2026",
                "--area A --ages 4 --date 2031",
                "--area A --ages 4 --date 2019"
            })
    void what_the_project_does_not_have_is_bad_input(String words) throws IOException {
        assertThat(ask(ToyProject.in(folder, "models: [toy]"), words.split(" "))).isEqualTo(3);
        assertThat(err.toString()).startsWith("error --");
        assertThat(out.toString()).isEmpty();
    }
}
