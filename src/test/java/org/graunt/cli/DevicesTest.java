package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.run.LastRun;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices and pipes in the place of files: whoever read them would never come to an end. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DevicesTest {
    @TempDir private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();
    private Path project = Path.of("");

    @BeforeEach
    void make() throws IOException {
        project = ToyProject.in(folder, "models: [toy]", "draws: 4").file();
    }

    private int graunt(String... words) {
        return Graunt.execute(
                new Surroundings(
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES),
                words);
    }

    /** Puts a device, or a new pipe, where a file was. */
    private Path put(String device, Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        if (device.equals("pipe")) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
            assertThat(new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor())
                    .isZero();
            return file;
        }
        assumeTrue(Files.exists(Path.of(device)));
        return Files.createSymbolicLink(file, Path.of(device));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/urandom", "pipe"})
    void a_project_is_a_file(String device) throws Exception {
        put(device, project);
        assertThat(graunt("run", project.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("is a device or a pipe, which may never end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/urandom", "pipe"})
    void a_table_is_a_file(String device) throws Exception {
        put(device, folder.resolve("tables/births.csv"));
        assertThat(graunt("run", project.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .contains("error births.csv: This is a device or a pipe, which may never end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs.csv", "theirs.csv.gz", "theirs.xlsx"})
    void what_is_imported_is_a_file(String name) throws Exception {
        Path theirs = put("pipe", folder.resolve(name));
        String to = folder.resolve("new").toString();
        assertThat(graunt("import", "dwellings", theirs.toString(), "--to", to))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("It is a device or a pipe");
    }

    @Test
    void a_table_of_codes_is_a_file() throws Exception {
        Path theirs = Files.writeString(folder.resolve("d.csv"), "gss-code,year,dwellings\n");
        Path codes = put("/dev/zero", folder.resolve("codes.csv"));
        assertThat(
                        graunt(
                                "import",
                                "dwellings",
                                theirs.toString(),
                                "--look",
                                "--codes",
                                codes.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("It is a device or a pipe");
    }

    @Test
    void draws_that_are_a_pipe_count_as_none() throws Exception {
        assertThat(graunt("run", project.toString(), "--quiet")).isZero();
        put("pipe", LastRun.folderOf(project).resolve("draws/toy.f32"));
        put("pipe", LastRun.folderOf(project).resolve("draws/toy.json"));
        String[] words = {"--area", "A", "--ages", "all", "--date", "2022"};
        assertThat(
                        graunt(
                                "ask",
                                project.toString(),
                                words[0],
                                words[1],
                                words[2],
                                words[3],
                                words[4],
                                words[5]))
                .as(err.toString())
                .isZero();
    }

    @Test
    void a_device_is_never_replaced_by_a_file() throws Exception {
        assertThat(graunt("run", project.toString(), "--quiet")).isZero();
        Path pipe = put("pipe", folder.resolve("book.xlsx"));
        String run = LastRun.folderOf(project).toString();
        assertThat(graunt("export", run, "--format", "xlsx", "--out", pipe.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("it is a device or a pipe, not a file");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }
}
