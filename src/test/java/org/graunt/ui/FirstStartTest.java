package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.graunt.run.Abridged;
import org.graunt.run.LastRun;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.RunSettings;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it comes, a small sample in place of London, and a person who never used it. */
class FirstStartTest {
    @TempDir private Path home = Path.of("");
    @TempDir private Path own = Path.of("");

    private Path sample = Path.of("");

    @BeforeEach
    void install() throws IOException {
        Path models = ToyProject.in(home.resolve("library")).models();
        Files.move(models, home.resolve("models"));
        Path folder = home.resolve("sample-data");
        Path written =
                ToyProject.in(folder, "models: [toy, other]", "draws: 40", "name: Toy (SYNTHETIC)")
                        .file();
        sample = Files.move(written, folder.resolve("london.yaml"));
    }

    /** What the build puts beside the sample. */
    private Path ship() {
        Path results = LastRun.folderOf(sample);
        Overrides first = new Overrides(20, null, null, null, null).abridging();
        Abridged.run(
                Opening.open(sample, home.resolve("models"), ToyProject.ENGINES, first).value(),
                RunSettings.into(results),
                Watcher.none());
        return results;
    }

    private OpenWindow open(Path project) {
        OpenWindow window = OpenWindow.on(project, home, ToyProject.ENGINES, own);
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        return window;
    }

    private static @Nullable String fan(OpenWindow window) {
        return window.find("#fan-card .chart-pane", Pane.class).getAccessibleText();
    }

    private static boolean isIdle(OpenWindow window) {
        return !window.workbench().desk().running().busyProperty().get();
    }

    @Test
    void it_opens_the_sample_with_a_fan_and_nothing_is_run() {
        Path results = ship();
        try (OpenWindow window = open(sample)) {
            window.waitUntil(() -> fan(window) != null);
            assertThat(window.words(".page-heading")).isEqualTo("How many people in Region?");
            assertThat(window.words(".page-sentence")).startsWith("Two models, 20 draws each.");
            assertThat(window.ask(() -> isIdle(window))).isTrue();
            assertThat(window.hand().lookup("\u00b7 SYNTHETIC").query().isVisible()).isTrue();
            assertThat(results.resolve("scenarios")).doesNotExist();
        }
    }

    @Test
    void it_says_in_what_they_are_not_the_results_of_the_project_until_it_is_run() {
        ship();
        try (OpenWindow window = open(sample)) {
            window.waitUntil(() -> !window.words("#outdated").isBlank());
            assertThat(window.words("#outdated"))
                    .isEqualTo(
                            "These are not quite the results of this project: 20 draws in place"
                                    + " of 40; draws of all ages together only.");
            window.hand().clickOn("#run");
            window.waitUntil(() -> window.words("#facts").startsWith("40 draws"));
            window.waitUntilAtRest();
            assertThat(window.find("#outdated", Label.class).getParent().isVisible()).isFalse();
        }
    }

    @Test
    void without_results_it_takes_a_first_look_by_itself_and_says_so_meanwhile() {
        try (OpenWindow window = OpenWindow.on(sample, home, ToyProject.ENGINES, own)) {
            window.waitUntil(() -> fan(window) != null);
            window.waitUntilAtRest();
            assertThat(window.words("#outdated")).contains("draws of all ages together only");
            assertThat(LastRun.folderOf(sample).resolve("manifest.json")).exists();
        }
    }

    @Test
    void a_project_of_ones_own_is_run_by_nobody_else() throws IOException {
        Path project = Files.copy(sample, sample.resolveSibling("mine.yaml"));
        try (OpenWindow window = open(project)) {
            window.waitUntilAtRest();
            assertThat(window.words(".empty .label")).startsWith("There are no results yet.");
            assertThat(LastRun.folderOf(project)).doesNotExist();
        }
    }

    @Test
    void results_of_a_run_go_elsewhere_where_the_shipped_ones_may_not_be_written_to()
            throws IOException {
        Path results = ship();
        var shipped = ToyProject.files(results);
        Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(results), "whoever runs this may write everywhere");
        try (OpenWindow window = open(sample)) {
            window.waitUntil(() -> fan(window) != null);
            window.hand().clickOn("#run");
            window.waitUntil(() -> window.words("#facts").startsWith("40 draws"));
        } finally {
            Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(ToyProject.files(results)).isEqualTo(shipped);
        try (OpenWindow window = open(sample)) {
            window.waitUntil(() -> window.words("#facts").startsWith("40 draws"));
        }
    }
}
