package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {
    @TempDir Path temporary;

    @Test
    void members_of_an_earlier_run_never_mix_with_new_ones() throws IOException {
        ToyProject project = ToyProject.in(temporary, "models: [toy, other]");
        project.run(1, 64, Watcher.none());
        Path stale = project.out().resolve("members/other/population.csv");
        assertThat(stale).exists();
        Files.writeString(project.out().resolve("mine.txt"), "a note of my own");
        ToyProject.in(temporary, "models: [toy]").run(1, 64, Watcher.none());
        assertThat(stale.getParent()).doesNotExist();
        assertThat(project.out().resolve("mine.txt")).hasContent("a note of my own");
    }

    @Test
    void a_run_at_work_says_that_it_is_unfinished_and_has_no_manifest() throws IOException {
        RunFolder first = RunFolder.open(temporary).value();
        first.finish(Map.of("program", Map.of("name", "Graunt")), Map.of(), List.of());
        assertThat(temporary.resolve("manifest.json")).exists();
        assertThat(temporary.resolve(RunFolder.UNFINISHED)).doesNotExist();
        RunFolder second = RunFolder.open(temporary).value();
        second.baseline().beginMember("toy");
        assertThat(temporary.resolve("manifest.json")).doesNotExist();
        assertThat(temporary.resolve(RunFolder.UNFINISHED)).exists();
        assertThat(temporary.resolve("members/toy")).doesNotExist();
    }

    @Test
    void what_a_killed_run_left_is_cleared_by_the_next() throws IOException {
        Path part = RunFolder.open(temporary).value().baseline().beginMember("toy");
        Files.writeString(part.resolve("population.csv"), "half");
        RunFolder.open(temporary).value();
        assertThat(part).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "scenarios", "notes.csv", "timings.json", "manifest.json"})
    void files_of_somebody_else_are_not_touched(String name) throws IOException {
        Files.writeString(temporary.resolve(name), "{\"program\": \"another\"}");
        Outcome<RunFolder> opened = RunFolder.open(temporary);
        assertThat(opened.succeeded()).isFalse();
        assertThat(opened.notes().getFirst().line()).contains(name, "--out");
        assertThat(temporary.resolve(name)).hasContent("{\"program\": \"another\"}");
    }

    @Test
    void a_folder_that_is_a_file_cannot_be_written() throws IOException {
        ToyProject project = ToyProject.in(temporary, "models: [toy]");
        Files.writeString(project.out(), "in the way");
        RunResult result = project.run(1, 64, Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.UNWRITABLE);
        assertThat(result.notes())
                .singleElement()
                .matches(note -> note.isError() && note.where().endsWith("toy.out"));
        assertThat(project.out()).hasContent("in the way");
    }

    @Test
    void a_part_of_results_is_no_link_and_lies_behind_none() throws IOException {
        Path theirs = Files.createDirectories(temporary.resolve("theirs/backtest")).getParent();
        Path own = Files.createDirectories(temporary.resolve("own"));
        assumeThat(linked(own.resolve("backtest"), theirs)).isTrue();
        assumeThat(linked(temporary.resolve("results"), theirs)).isTrue();
        for (Path results : List.of(own, temporary.resolve("results"))) {
            Outcome<OwnFolder> found = OwnFolder.within(results, "backtest", List.of());
            assertThat(found.succeeded()).isFalse();
            assertThat(found.notes().getFirst().what()).contains("it is a link to " + theirs);
        }
        assertThat(OwnFolder.within(own, "other", List.of()).succeeded()).isTrue();
    }

    private static boolean linked(Path from, Path to) {
        try {
            Files.createSymbolicLink(from, to);
            return true;
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }
}
