package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.run.LastRun;
import org.graunt.run.ToyProject;
import org.graunt.table.Hold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that meet another program at work in the same folder. */
class HoldingTest {
    @TempDir private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path project = Path.of("");

    @BeforeEach
    void make() throws IOException {
        project = ToySchools.in(folder, "models: [toy]", "correction: reconcile").file();
    }

    private int graunt(String... words) {
        return Graunt.execute(
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES),
                words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "schools", "backtest"})
    void who_writes_results_waits_for_whoever_does_already(String command) {
        Path results = LastRun.folderOf(project);
        try (Hold hold = Hold.ofFolder(results, "").value()) {
            assertThat(hold.holds()).isTrue();
            assertThat(graunt(command, project.toString())).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString())
                    .contains("error %s: It is in use by process ".formatted(results))
                    .contains("Wait until it has finished");
            assertThat(results.resolve("manifest.json")).doesNotExist();
        }
    }

    @Test
    void another_folder_is_free() {
        try (Hold hold = Hold.ofFolder(LastRun.folderOf(project), "").value()) {
            assertThat(hold.holds()).isTrue();
            Path other = folder.resolve("other.out");
            assertThat(graunt("run", project.toString(), "--out", other.toString())).isZero();
            assertThat(other.resolve("manifest.json")).exists();
            assertThat(other.resolve(".graunt.lock")).doesNotExist();
        }
    }

    @Test
    void who_only_reads_waits_for_nobody() {
        assertThat(graunt("run", project.toString())).isZero();
        try (Hold hold = Hold.ofFolder(LastRun.folderOf(project), "").value()) {
            assertThat(hold.holds()).isTrue();
            assertThat(graunt("check", project.toString())).isZero();
            String[] question = {"--area", "A", "--ages", "all", "--date", "2022"};
            assertThat(
                            graunt(
                                    "ask",
                                    project.toString(),
                                    question[0],
                                    question[1],
                                    question[2],
                                    question[3],
                                    question[4],
                                    question[5]))
                    .as(err.toString())
                    .isZero();
        }
    }

    @Test
    void an_import_waits_for_another_into_the_same_tables() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("dwellings.csv"),
                        "gss_code,year,dwellings\nE09000001,2020,5000\n");
        Path tables = folder.resolve("london");
        String[] words = {"import", "dwellings", file.toString(), "--to", tables.toString()};
        try (Hold hold = Hold.ofFolder(tables, "").value()) {
            assertThat(hold.holds()).isTrue();
            assertThat(graunt(words)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains("error %s: It is in use by".formatted(tables));
        }
        assertThat(graunt(words)).as(err.toString()).isZero();
        assertThat(tables.resolve("dwellings.csv")).exists();
    }
}
