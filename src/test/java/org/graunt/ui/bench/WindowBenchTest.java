package org.graunt.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Engine;
import org.graunt.model.change.CohortChange;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.run.bench.Figure;
import org.graunt.run.bench.Patience;
import org.graunt.ui.desk.Setting;
import org.graunt.workspace.Document;
import org.graunt.workspace.Recovery;
import org.graunt.workspace.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowBenchTest {
    private static final Patience SHORT = new Patience(2, 1, Duration.ZERO);

    @TempDir private Path folder = Path.of("");

    private ToyProject toy() throws IOException {
        return ToyProject.in(folder, "models: [toy, change, no-change]", "draws: 40")
                .model("change", "{id: change, engine: cohort-change}");
    }

    private static List<Engine> engines() {
        List<Engine> engines = new ArrayList<>(ToyProject.ENGINES);
        engines.add(CohortChange.ENGINE);
        return engines;
    }

    private Setting setting() {
        Path own = folder.resolve("own");
        UserFolders folders = new UserFolders(own.resolve("config"), own.resolve("data"));
        return new Setting(folder, engines(), folders);
    }

    private static void run(ToyProject toy) {
        Runner.run(
                Opening.open(toy.file(), toy.models(), engines(), Overrides.none()).value(),
                new RunSettings(toy.out(), 1, 16),
                Watcher.none());
    }

    @Test
    void every_measure_is_taken_and_the_project_stays_as_it_was() throws IOException {
        ToyProject toy = toy();
        run(toy);
        Outcome<Document> before = Document.open(toy.file(), engines());
        List<Figure> told = new ArrayList<>();

        Outcome<Boolean> measured = WindowBench.of(setting(), toy.file(), SHORT, told::add);

        assertThat(measured.notes()).isEmpty();
        assertThat(told)
                .extracting(Figure::measure)
                .contains(
                        "window: launch to first fan",
                        "window: launch to tables read, at rest",
                        "window: fan of another area",
                        "window: fan of another sex",
                        "window: fan of other ages",
                        "window: fan by other weights",
                        "window: lever fertility",
                        "window: lever migration in",
                        "window: session 1",
                        "window: heap after a session",
                        "window: time of a session",
                        "window: held up in a session",
                        "window: tasks of more than 50 ms")
                .doesNotContain("window: lever jobs growth");
        assertThat(told).allSatisfy(figure -> assertThat(figure.value()).isNotNegative());
        assertThat(Document.open(toy.file(), engines()).value()).isEqualTo(before.value());
        assertThat(Recovery.of(toy.file()).file()).doesNotExist();
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void a_project_without_results_says_that_there_is_nothing_to_measure() throws IOException {
        Outcome<Boolean> measured = WindowBench.of(setting(), toy().file(), SHORT, figure -> {});
        assertThat(measured.succeeded()).isFalse();
        assertThat(measured.notes()).extracting(Note::isError).contains(true);
    }

    @Test
    void changes_that_were_not_saved_are_not_written_over() throws IOException {
        ToyProject toy = toy();
        run(toy);
        Document document = Document.open(toy.file(), engines()).value();
        assertThat(Recovery.of(toy.file()).keep(document.withDraws(7))).isEmpty();

        Outcome<Boolean> measured = WindowBench.of(setting(), toy.file(), SHORT, figure -> {});

        assertThat(measured.succeeded()).isFalse();
        assertThat(Recovery.of(toy.file()).left(engines())).contains(document.withDraws(7));
    }
}
