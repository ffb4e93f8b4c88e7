package org.graunt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir private Path folder = Path.of("");

    private Document document() throws IOException {
        Path file = ToyProject.in(folder, "draws: 5").file();
        return Document.open(file, ToyProject.ENGINES).value();
    }

    @Test
    void a_document_that_is_saved_is_the_same_when_opened() throws IOException {
        Document changed = document().withWeights(Map.of("toy", 0.25, "other", 0.75));
        assertThat(changed.save()).isEmpty();
        assertThat(Document.open(changed.file(), ToyProject.ENGINES).value()).isEqualTo(changed);
    }

    @Test
    void a_plan_of_unsaved_changes_is_that_of_the_file_they_are_saved_to() throws IOException {
        Document changed = document().withDraws(9);
        Path models = folder.resolve("models");
        var unsaved =
                Opening.of(changed.file(), changed.project(), models, ToyProject.ENGINES, false)
                        .value();
        changed.save();
        var saved =
                Opening.open(changed.file(), models, ToyProject.ENGINES, Overrides.none()).value();
        assertThat(unsaved.source()).isEqualTo(saved.source());
        assertThat(unsaved.project()).isEqualTo(saved.project());
    }

    @Test
    void a_plan_of_an_unchanged_document_is_that_of_its_file() throws IOException {
        Document document = document();
        Path models = folder.resolve("models");
        assertThat(
                        Opening.of(
                                        document.file(),
                                        document.project(),
                                        models,
                                        ToyProject.ENGINES,
                                        false)
                                .value()
                                .source())
                .isEqualTo(
                        Opening.open(document.file(), models, ToyProject.ENGINES, Overrides.none())
                                .value()
                                .source());
    }

    @Test
    void what_was_not_saved_is_kept_beside_the_project_until_it_is_forgotten() throws IOException {
        Document changed = document().withDraws(9);
        Recovery recovery = Recovery.of(changed.file());
        assertThat(recovery.left(ToyProject.ENGINES)).isEmpty();
        assertThat(recovery.keep(changed)).isEmpty();
        assertThat(recovery.left(ToyProject.ENGINES)).contains(changed);
        assertThat(recovery.forget()).isEmpty();
        assertThat(Files.exists(folder.resolve("temp"))).isFalse();
        assertThat(recovery.left(ToyProject.ENGINES)).isEmpty();
    }
}
