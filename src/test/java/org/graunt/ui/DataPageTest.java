package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
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
            window.turnTo("data");
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

    @Test
    void a_file_that_is_dropped_on_any_page_shows_its_decoded_totals_and_is_imported()
            throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy]");
        Path file =
                Files.writeString(
                        folder.resolve("MYEB1.csv"),
                        "ladcode23,laname23,country,sex,age,population_2011\n"
                                + "E09000001,City,E,M,90,7\nE09000001,City,E,F,90,9\n");
        try (OpenWindow window =
                OpenWindow.on(toy.file(), folder, ToyProject.ENGINES, folder.resolve("own"))) {
            window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
            assertThat(window.workbench().pageProperty().get()).isEqualTo("ensemble");
            assertThat(window.ask(() -> dropped(window, file))).isTrue();
            assertThat(window.workbench().pageProperty().get()).isEqualTo("data");
            window.waitUntil(() -> window.find("#preview-card", VBox.class).isVisible());
            assertThat(window.find("#preview-report", TextArea.class).getText())
                    .contains("2011 F: 9.0");
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
            window.hand().clickOn("#preview-replace").clickOn("#preview-accept");
            window.waitUntil(() -> window.words("#import-said").startsWith("Written: "));
            assertThat(folder.resolve("tables/population.csv")).content().contains("E09000001");
        }
    }

    /** Carries a file over the page and lets go, with the events that the system would send. */
    private static boolean dropped(OpenWindow window, Path file) {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        TKClipboard offering =
                (TKClipboard)
                        Proxy.newProxyInstance(
                                TKClipboard.class.getClassLoader(),
                                new Class<?>[] {TKClipboard.class},
                                (proxy, method, given) ->
                                        method.getName().equals("getTransferModes")
                                                ? Set.of(TransferMode.COPY)
                                                : method.invoke(local, given));
        Dragboard carried = DragboardHelper.createDragboard(offering);
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        carried.setContent(content);
        Node page = window.find(".page-heading", Label.class);
        DragEvent over = event(DragEvent.DRAG_OVER, carried, page);
        page.fireEvent(over);
        page.fireEvent(event(DragEvent.DRAG_DROPPED, carried, page));
        return true;
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard carried, Node page) {
        return new DragEvent(
                null,
                page,
                type,
                carried,
                300,
                300,
                300,
                300,
                TransferMode.COPY,
                null,
                null,
                new PickResult(page, 300, 300));
    }
}
