package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.graunt.demography.Area;
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

    private OpenWindow open() throws IOException {
        OpenWindow window =
                OpenWindow.on(
                        DriftedProject.in(folder),
                        folder,
                        ToyProject.ENGINES,
                        folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        window.turnTo("correct");
        window.waitUntil(() -> !window.find("#findings", TableView.class).getItems().isEmpty());
        return window;
    }

    @Test
    void corrections_are_accepted_and_limited_and_the_later_word_counts() throws IOException {
        try (OpenWindow window = open()) {
            window.hand().clickOn("#findings .table-row-cell");
            window.hand().clickOn("#decision-accept");
            window.waitUntil(() -> decisions(window).size() == 1);
            assertThat(decisions(window).getFirst().verdict())
                    .isEqualTo(CorrectionDecision.Verdict.ACCEPT);
            TextField limit = window.find("#decision-most", TextField.class);
            window.hand().clickOn(limit);
            window.waitUntil(limit::isFocused);
            window.hand().type(KeyCode.END).type(KeyCode.BACK_SPACE).write("3");
            window.waitUntil(() -> limit.getText().equals("3"));
            window.hand().clickOn("#decision-" + CorrectionDecision.Verdict.LIMIT.word());
            window.waitUntil(
                    () ->
                            decisions(window).getFirst().verdict()
                                    == CorrectionDecision.Verdict.LIMIT);
            assertThat(decisions(window)).hasSize(1);
            assertThat(decisions(window).getFirst().limit()).isEqualTo(0.03);
        }
    }

    @Test
    void of_a_region_the_area_is_named_that_is_drawn() throws IOException {
        try (OpenWindow window = open()) {
            window.waitUntil(() -> window.words(".page-sentence").contains("Area"));
            Object shown = window.find("#select-area", ComboBox.class).getValue();
            assertThat(shown).isInstanceOf(Area.class);
            assertThat(window.words(".page-sentence")).contains(((Area) shown).name());
        }
    }

    @Test
    void a_correction_is_refused_kept_in_the_project_and_undone() throws IOException {
        try (OpenWindow window = open()) {
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
