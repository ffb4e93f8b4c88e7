package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPageTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void tables_and_what_models_lack_are_seen() throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy, greedy]");
        try (OpenWindow window =
                OpenWindow.on(toy.file(), folder, ToyProject.ENGINES, folder.resolve("own"))) {
            window.ask(
                    () -> {
                        window.workbench().pageProperty().set("data");
                        return true;
                    });
            window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
            window.waitUntil(() -> window.words(".page-sentence").contains("one of two models"));
            TableView<?> tables = window.find("#tables", TableView.class);
            assertThat(tables.getItems().toString())
                    .contains("population", "2018\u20132020", "draws");
            assertThat(window.hand().lookup("#needs .label").queryAll().toString())
                    .contains("dwellings");
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }
}
