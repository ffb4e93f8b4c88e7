package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.graunt.model.CorrectionDecision;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectPageTest {
    @TempDir private Path folder = Path.of("");

    private static List<CorrectionDecision> decisions(OpenWindow window) {
        return window.ask(() -> window.workbench().desk().document())
                .map(document -> document.project().decisions())
                .orElseThrow();
    }

    @Test
    void a_correction_is_refused_kept_in_the_project_and_undone() throws IOException {
        try (OpenWindow window =
                OpenWindow.on(
                        DriftedProject.in(folder),
                        folder,
                        ToyProject.ENGINES,
                        folder.resolve("own"))) {
            window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
            window.turnTo("correct");
            window.waitUntil(() -> !window.find("#findings", TableView.class).getItems().isEmpty());
            window.hand().clickOn("#findings .table-row-cell");
            window.hand().clickOn("#decision-reason").write("Checked on the ground");
            window.hand().clickOn("#decision-refuse");
            window.waitUntil(() -> decisions(window).size() == 1);
            CorrectionDecision made = decisions(window).getFirst();
            assertThat(made.verdict()).isEqualTo(CorrectionDecision.Verdict.REFUSE);
            assertThat(made.reason()).isEqualTo("Checked on the ground");
            assertThat(window.words(".page-sentence")).contains("Registers make it");
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
            window.hand().clickOn("#undo");
            window.waitUntil(() -> decisions(window).isEmpty());
        }
    }
}
