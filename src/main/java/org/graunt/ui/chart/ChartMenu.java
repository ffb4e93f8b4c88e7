package org.graunt.ui.chart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.graunt.chart.Chart;
import org.graunt.chart.ChartFile;
import org.graunt.chart.Look;
import org.graunt.chart.Picture;
import org.graunt.note.Note;
import org.graunt.table.AtomicFile;
import org.graunt.ui.task.Lane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a chart: copied as a picture or as figures, and saved. */
final class ChartMenu {
    private static final int PIXELS = 2;

    private final ChartTools tools;
    private final ChartPane pane;
    private final Lane lane;

    ChartMenu(ChartTools tools, ChartPane pane) {
        this.tools = tools;
        this.pane = pane;
        this.lane = tools.background().lane();
    }

    List<MenuItem> items() {
        return List.of(
                item("Copy image", "mdi2i-image-outline", this::copyImage),
                item("Copy data", "mdi2c-content-copy", this::copyData),
                new SeparatorMenuItem(),
                item(
                        "Save as SVG\u2026",
                        "mdi2c-content-save-outline",
                        chart -> save(chart, "svg")),
                item(
                        "Save as PNG\u2026",
                        "mdi2c-content-save-outline",
                        chart -> save(chart, "png")),
                item(
                        "Save data as CSV\u2026",
                        "mdi2f-file-delimited-outline",
                        chart -> save(chart, "csv")));
    }

    private MenuItem item(String words, String icon, Consumer<Chart> action) {
        MenuItem item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(event -> pane.chartProperty().get().ifPresent(action));
        return item;
    }

    private void copyImage(Chart chart) {
        int width = width();
        int height = height();
        lane.ask(
                pulse -> Picture.withHeading(chart, Look.LIGHT, width, height, PIXELS),
                picture -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(ChartPane.image(picture.image()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void copyData(Chart chart) {
        ClipboardContent content = new ClipboardContent();
        content.putString(chart.figures().tsv());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void save(Chart chart, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("chart." + ending);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                ending.toUpperCase(Locale.ROOT), "*." + ending));
        File chosen = chooser.showSaveDialog(pane.node().getScene().getWindow());
        if (chosen != null) {
            int width = width();
            int height = height();
            lane.ask(
                    pulse -> write(chart, chosen.toPath(), ending, width, height),
                    problems -> {
                        if (!problems.isEmpty()) {
                            tools.tell().accept(problems);
                        }
                    });
        }
    }

    private static List<Note> write(Chart chart, Path file, String ending, int width, int height) {
        try {
            switch (ending) {
                case "csv" -> AtomicFile.write(file, out -> out.write(chart.figures().csv()));
                case "svg" -> ChartFile.writeSvg(chart, file, width, height);
                default -> ChartFile.writePng(chart, file, width, height);
            }
            return List.of();
        } catch (IOException problem) {
            return List.of(AtomicFile.note(file, problem));
        }
    }

    private int width() {
        return (int) Math.max(640, pane.node().getWidth());
    }

    private int height() {
        return (int) Math.max(420, pane.node().getHeight() + 90);
    }
}
