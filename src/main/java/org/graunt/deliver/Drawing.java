package org.graunt.deliver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.graunt.chart.Chart;
import org.graunt.chart.ChartFile;
import org.graunt.note.Note;

/**
 * A chart that is to be drawn, if there is anything to draw.
 *
 * @param name of its files
 * @param width in points
 * @param height in points
 * @param chart makes it; empty where its figures are not there
 */
record Drawing(String name, int width, int height, Supplier<Optional<Chart>> chart) {
    /** The usual width and height of a chart, in points. */
    static final int WIDTH = 900;

    static final int HEIGHT = 520;

    /** A chart of the usual size. */
    static Drawing of(String name, Supplier<Optional<Chart>> chart) {
        return new Drawing(name, WIDTH, HEIGHT, chart);
    }

    /**
     * Draws charts side by side.
     *
     * @param threads how many at once; the files are the same for any number
     * @return what could not be drawn, and why
     */
    static List<Note> drawAll(List<Drawing> drawings, Path folder, int threads) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<List<Note>>> drawn =
                    drawings.stream()
                            .map(
                                    each ->
                                            CompletableFuture.supplyAsync(
                                                    () -> each.draw(folder), executor))
                            .toList();
            List<Note> notes = new ArrayList<>();
            drawn.forEach(each -> notes.addAll(each.join()));
            return notes.stream().distinct().toList();
        }
    }

    private List<Note> draw(Path folder) {
        return chart.get()
                .map(made -> ChartFile.write(made, folder, name, width, height).notes())
                .orElse(List.of());
    }
}
