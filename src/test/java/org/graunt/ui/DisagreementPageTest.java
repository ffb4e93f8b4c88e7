package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisagreementPageTest {
    @TempDir private Path folder = Path.of("");

    private OpenWindow open(boolean run) throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy, other, no-change]", "draws: 30");
        Files.writeString(
                folder.resolve("tables/areas.csv"),
                "gss_code,name,kind,tile_x,tile_y\nB,Bee,borough,1,0\nA,Ay,borough,0,0\n"
                        + "Z,Elsewhere,rest,,\n");
        if (run) {
            toy.run(1, 8, Watcher.none());
        }
        OpenWindow window =
                OpenWindow.on(toy.file(), folder, ToyProject.ENGINES, folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        window.turnTo("disagreement");
        return window;
    }

    private static String area(OpenWindow window) {
        return window.ask(() -> window.workbench().desk().selectionProperty().get().area());
    }

    private static String chart(OpenWindow window) {
        return String.valueOf(
                window.find("#parting-card .chart-pane", Pane.class).getAccessibleText());
    }

    private static boolean isAy(Labeled cell) {
        return "Ay".equals(cell.getText());
    }

    @Test
    void a_tile_or_a_row_takes_every_page_to_its_area() throws IOException {
        try (OpenWindow window = open(true)) {
            window.waitUntil(() -> chart(window).contains("for 2 areas"));
            window.waitUntil(() -> !window.hand().lookup("#tile-B").queryAll().isEmpty());
            window.hand().clickOn("#tile-B");
            window.waitUntil(() -> area(window).equals("B"));
            TableView<?> ranked = window.find("#ranked", TableView.class);
            window.waitUntil(
                    () ->
                            String.valueOf(ranked.getSelectionModel().getSelectedItem())
                                    .contains("Bee"));
            Node row =
                    window.hand().lookup("#ranked .table-cell").queryAll().stream()
                            .filter(node -> node instanceof Labeled cell && isAy(cell))
                            .findFirst()
                            .orElseThrow();
            window.hand().clickOn(row);
            window.waitUntil(() -> area(window).equals("A"));
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }

    @Test
    void the_heat_map_turns_to_the_ages_of_the_area() throws IOException {
        try (OpenWindow window = open(true)) {
            window.waitUntil(() -> chart(window).contains("for 2 areas"));
            window.hand().clickOn("#rows-ages");
            window.waitUntil(() -> chart(window).contains("All ages"));
            assertThat(window.words("#parting-cause")).contains("people");
        }
    }

    @Test
    void every_borough_has_a_small_fan_with_a_table_behind_it() throws IOException {
        try (OpenWindow window = open(true)) {
            window.waitUntil(() -> chart(window).contains("for 2 areas"));
            window.hand().clickOn("#rows-fans");
            window.waitUntil(() -> chart(window).contains("2 small fans"));
            assertThat(chart(window)).contains("Ay ", "Bee ");
            window.hand().clickOn("Table");
            TableView<?> table = window.find("#figures-table", TableView.class);
            assertThat(table.getItems().toString()).contains("Ay: 2020", "Bee: 2030");
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }

    @Test
    void without_results_the_page_says_what_to_do() throws IOException {
        try (OpenWindow window = open(false)) {
            window.waitUntil(() -> window.words(".empty .label").contains("Run the project"));
        }
    }
}
