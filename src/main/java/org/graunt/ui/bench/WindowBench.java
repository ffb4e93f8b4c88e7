package org.graunt.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.OwnFolder;
import org.graunt.run.bench.Figure;
import org.graunt.run.bench.Patience;
import org.graunt.ui.Ground;
import org.graunt.ui.desk.Setting;
import org.graunt.workspace.Recovery;
import org.graunt.workspace.UserFolders;
import org.graunt.workspace.results.Results;

/** Measures the window on a project that has results, in a real stage. */
public final class WindowBench {
    private WindowBench() {}

    /**
     * Opens a window, works in it, and closes it; the project and the person's preferences stay as
     * they are.
     *
     * @param told each figure as soon as it is there
     * @return nothing; or why there is nothing to measure
     */
    public static Outcome<Boolean> of(
            Setting setting, Path project, Patience patience, Consumer<Figure> told) {
        long begun = System.nanoTime();
        Outcome<Boolean> ready = ready(setting, project);
        return ready.succeeded()
                ? Ground.start().then(ground -> on(ground, setting, project, patience, told, begun))
                : ready;
    }

    private static Outcome<Boolean> ready(Setting setting, Path project) {
        if (Files.exists(Recovery.of(project).file())) {
            return Outcome.failed(
                    Note.error(
                            Recovery.of(project).file().toString(),
                            "There are changes of this project that were not saved",
                            "Take them up in the window, or throw them away, and measure then."));
        }
        Outcome<Results> results = Results.open(setting.folders().lastResultsOf(project));
        if (!results.succeeded()) {
            return Outcome.failed(results.notes());
        }
        results.value().close();
        return Outcome.of(true);
    }

    private static Outcome<Boolean> on(
            Ground ground,
            Setting setting,
            Path project,
            Patience patience,
            Consumer<Figure> told,
            long begun) {
        Path preferences = emptyFolder();
        Setting own =
                new Setting(
                        setting.home(),
                        setting.engines(),
                        new UserFolders(preferences, setting.folders().data()),
                        setting.outside());
        try (Showing showing = Showing.of(own, project, begun)) {
            showing.measure(ground, patience, told);
            return Outcome.of(true);
        } finally {
            delete(preferences);
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("graunt-bench");
        } catch (IOException full) {
            throw new UncheckedIOException("No folder could be made for a moment", full);
        }
    }

    private static void delete(Path folder) {
        try {
            OwnFolder.delete(folder);
        } catch (IOException held) {
            throw new UncheckedIOException("A folder could not be taken away", held);
        }
    }
}
