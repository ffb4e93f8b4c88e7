package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.run.LastRun;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Results, and folders in them, that are links to somebody else's files. Nothing out there may be
 * removed or changed.
 */
class LinkedResultsTest {
    @TempDir private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();
    private Path project = Path.of("");
    private Path out = Path.of("");
    private Path theirs = Path.of("");

    @BeforeEach
    void make() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        project =
                ToySchools.in(
                                own,
                                "models: [toy]",
                                "draws: 4",
                                "correction: reconcile",
                                "scenarios: [{name: Fewer, change: [{table: population, scale:"
                                        + " 0.9}]}]")
                        .file();
        out = LastRun.folderOf(project);
        theirs = Files.createDirectories(folder.resolve("theirs"));
    }

    private int graunt(String... words) {
        return Graunt.execute(
                new Surroundings(
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(err, true),
                        false,
                        folder.resolve("own"),
                        ToyProject.ENGINES),
                words);
    }

    private Map<String, String> run() throws IOException {
        assertThat(graunt("run", project.toString(), "--quiet")).as(err.toString()).isZero();
        return ToyProject.files(out);
    }

    /** Moves a folder of the results out of them, and leaves a link to it. */
    private Map<String, String> moveOut(Path from) throws IOException {
        Path to = theirs.resolve("moved");
        if (Files.exists(from)) {
            Files.move(from, to);
        } else {
            Files.writeString(Files.createDirectories(to).resolve("theirs.csv"), "1");
        }
        link(from, to);
        return ToyProject.files(theirs);
    }

    private static void link(Path from, Path to) {
        boolean made = true;
        try {
            Files.createSymbolicLink(from, to);
        } catch (IOException | UnsupportedOperationException notHere) {
            made = false;
        }
        assumeTrue(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "schools", "backtest", "correct"})
    void results_that_are_a_link_are_refused(String command) throws IOException {
        run();
        Map<String, String> before = moveOut(out);
        assertThat(graunt(command, project.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .contains("error %s: Results cannot be written here".formatted(out))
                .contains("it is a link to " + theirs.resolve("moved"))
                .contains("Take the link away");
        assertThat(ToyProject.files(theirs)).isEqualTo(before);
    }

    @Test
    void a_link_that_somebody_names_is_followed() throws IOException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path named = folder.resolve("named");
        link(named, disk);
        assertThat(graunt("run", project.toString(), "--quiet", "--out", named.toString()))
                .as(err.toString())
                .isZero();
        assertThat(disk.resolve("manifest.json")).exists();
        assertThat(named).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "members/toy",
                "draws",
                "ensemble",
                "charts",
                "correction",
                "scenarios",
                "scenarios/Fewer",
                "notes.csv",
                "manifest.json"
            })
    void a_link_in_results_goes_and_what_it_led_to_stays(String name) throws IOException {
        Map<String, String> whole = run();
        Map<String, String> before = moveOut(out.resolve(name));
        run();
        assertThat(ToyProject.files(theirs)).isEqualTo(before);
        assertThat(Files.isSymbolicLink(out.resolve(name))).isFalse();
        assertThat(ToyProject.files(out)).containsOnlyKeys(whole.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "schools, schools",
        "schools, schools/charts",
        "schools, scenarios/Fewer",
        "correct, correction",
        "correct, correction/charts"
    })
    void a_command_writes_through_no_link_in_results(String command, String name)
            throws IOException {
        run();
        graunt(command, project.toString());
        Map<String, String> before = moveOut(out.resolve(name));
        assertThat(graunt(command, project.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("it is a link to " + theirs.resolve("moved"));
        assertThat(ToyProject.files(theirs)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "imports/dwellings", "imports/dwellings/new"})
    void an_import_removes_nothing_through_a_link(String name) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("d.csv"), "gss_code,year,dwellings\nE09000001,2020,5000\n");
        Files.writeString(theirs.resolve("letter.txt"), "dear");
        Files.writeString(theirs.resolve("report.txt"), "theirs");
        Path tables = folder.resolve("tables");
        Path from = tables.resolve(name);
        Files.createDirectories(from.getParent());
        link(from, theirs);
        assertThat(graunt("import", "dwellings", file.toString(), "--to", tables.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("it is a link to " + theirs);
        assertThat(ToyProject.files(theirs))
                .isEqualTo(Map.of("letter.txt", "dear", "report.txt", "theirs"));
        assertThat(List.of(tables.toFile().list())).doesNotContain("dwellings.csv");
    }

    @Test
    void an_export_replaces_a_link_and_not_what_it_leads_to() throws IOException {
        run();
        Path export = out.resolveSibling(out.getFileName().toString().replace(".out", ".csv"));
        String[] words = {"export", out.toString(), "--format", "csv"};
        assertThat(graunt(words)).isZero();
        Map<String, String> before = moveOut(export);
        assertThat(graunt(words)).isZero();
        assertThat(ToyProject.files(theirs)).isEqualTo(before);
        assertThat(Files.isSymbolicLink(export)).isFalse();
    }
}
