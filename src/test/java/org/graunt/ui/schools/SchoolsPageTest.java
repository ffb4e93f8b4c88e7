package org.graunt.ui.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.ui.Clipping;
import org.graunt.ui.OpenWindow;
import org.graunt.ui.chart.ChartTools;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolsPageTest {
    @TempDir private Path folder = Path.of("");

    private OpenWindow on(ToyProject toy) {
        OpenWindow window =
                OpenWindow.on(toy.file(), folder, ToyProject.ENGINES, folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        return window;
    }

    private static void turn(OpenWindow window) {
        window.turnTo("schools");
    }

    private static String chart(OpenWindow window) {
        return String.valueOf(
                window.find("#pupils-card .chart-pane", Pane.class).getAccessibleText());
    }

    private static boolean isMade(OpenWindow window) {
        return chart(window).contains("on roll");
    }

    @Test
    void a_project_without_schools_is_told_which_tables_it_needs() throws IOException {
        try (OpenWindow window = on(ToyProject.in(folder, "models: [toy]"))) {
            turn(window);
            assertThat(window.hand().lookup(".empty .label").queryAll().toString())
                    .contains("planning-areas", "residence-shares", "roll");
        }
    }

    @Test
    void a_forecast_is_made_ranked_and_drawn_year_group_by_year_group() throws IOException {
        try (OpenWindow window = on(ToySchools.in(folder, "models: [toy, other]", "draws: 40"))) {
            turn(window);
            window.hand().clickOn("#schools-start");
            window.waitUntil(() -> isMade(window));
            assertThat(window.words(".page-sentence")).startsWith("Places run out first in");
            TableView<?> table = window.find("#planning-areas", TableView.class);
            assertThat(table.getItems()).hasSize(2);
            assertThat(table.getItems().getFirst().toString()).contains("North");
            String before = chart(window);
            window.hand().clickOn("South");
            window.waitUntil(() -> !before.equals(chart(window)));
            String south = chart(window);
            window.hand().clickOn("#year-group").type(KeyCode.UP).type(KeyCode.ENTER);
            window.waitUntil(() -> !south.equals(chart(window)));
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }

    @Test
    void the_workbook_is_written_where_a_person_says() throws IOException {
        Path file = folder.resolve("places.xlsx");
        ToyProject toy = ToySchools.in(folder, "models: [toy, other]", "draws: 40");
        toy.run(1, 40, Watcher.none());
        try (OpenWindow window = on(toy)) {
            Stage other = window.ask(() -> stage(window, file));
            window.hand().clickOn("#schools-start");
            window.waitUntil(() -> isMade(window));
            window.hand().clickOn("#schools-export");
            window.waitUntil(() -> window.words("#schools-said").contains("places.xlsx"));
            window.ask(
                    () -> {
                        other.hide();
                        return true;
                    });
        }
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isPositive();
            assertThat(book.sheetIterator())
                    .toIterable()
                    .anySatisfy(
                            sheet ->
                                    assertThat(sheet.iterator())
                                            .toIterable()
                                            .anyMatch(
                                                    row ->
                                                            row.getCell(0) != null
                                                                    && row.getCell(0)
                                                                            .toString()
                                                                            .startsWith("PA")));
        }
    }

    /** The page alone, with a person who always says the same file. */
    private static Stage stage(OpenWindow window, Path file) {
        Desk desk = window.workbench().desk();
        PageTools tools =
                new PageTools(
                        desk,
                        new ChartTools(desk.background(), window.workbench().skin(), desk::tell));
        Page page = SchoolsPage.of(tools, () -> Optional.of(file));
        Region view = page.view().get();
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 1200, 800));
        stage.show();
        return stage;
    }
}
