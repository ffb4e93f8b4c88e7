package org.graunt.excel.school;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.excel.Book;
import org.graunt.note.Note;

/** The workbook of school places. */
public final class SchoolBook {
    private final SchoolFigures figures;
    private final Layout layout;

    private SchoolBook(SchoolFigures figures) {
        this.figures = figures;
        this.layout = new Layout(figures);
    }

    /**
     * Writes a workbook.
     *
     * @return why it could not be written; empty where it was
     */
    public static Optional<Note> write(SchoolFigures figures, Path file) {
        if (figures.tables().places() == null) {
            return Optional.of(
                    Note.error(
                            "capacity",
                            "The workbook sets pupils against places, and there are none",
                            "Add capacity.csv: planning_area, year_group, year, value."));
        }
        SchoolBook book = new SchoolBook(figures);
        return Book.write(file, figures.title() + ": school places", book::write);
    }

    private void write(Book book) {
        TextSheets texts = new TextSheets(figures);
        texts.readMe(book.sheet("Read me"));
        new SummarySheet(figures, layout).write(book.sheet("Summary"));
        boroughs()
                .forEach(
                        (name, areas) ->
                                new BoroughSheet(figures, layout, name, areas)
                                        .write(book.sheet(name)));
        new ReturnSheets(figures, layout).write(book);
        new CheckSheet(figures, layout).write(book.sheet("Check"));
        new AssumptionsSheet(figures, layout).write(book.sheet(Layout.ASSUMPTIONS));
        if (!figures.accuracy().isEmpty()) {
            texts.accuracy(book.sheet("Accuracy"));
        }
        ChangesSheet changes = new ChangesSheet(figures, layout);
        if (changes.any()) {
            changes.write(book.sheet(ChangesSheet.NAME));
        }
        new ForecastSheet(figures, layout, changes).write(book.sheet(Layout.FORECAST));
        texts.manifest(book);
    }

    private Map<String, List<Integer>> boroughs() {
        Map<String, List<Integer>> boroughs = new LinkedHashMap<>();
        for (int area : layout.order()) {
            String name = figures.tables().home(layout.area(area)).name();
            boroughs.computeIfAbsent(name, any -> new ArrayList<>()).add(area);
        }
        return boroughs;
    }
}
