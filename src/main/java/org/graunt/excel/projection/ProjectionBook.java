package org.graunt.excel.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graunt.demography.Area;
import org.graunt.excel.Book;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Look;
import org.graunt.note.Note;
import org.graunt.run.compare.ResultsFolder;

/**
 * The workbook of a run or of one of its scenarios: the ensemble's central projection as published
 * workbooks have it, and beside it what each member says, the fan, and where the members part.
 */
public final class ProjectionBook {
    private final RunTables tables;
    private final Places places;
    private final MetadataSheet metadata;

    private ProjectionBook(ResultsFolder results) {
        this.tables = new RunTables(results);
        this.places = Places.of(results.areas());
        this.metadata = new MetadataSheet(results);
    }

    /**
     * Writes the workbook of a run.
     *
     * @return why it could not be written; empty where it was
     */
    public static Optional<Note> write(ResultsFolder results, Path file) {
        if (!Files.exists(results.folder().resolve("ensemble/population.csv"))) {
            return Optional.of(
                    Note.error(
                            results.folder().toString(),
                            "There is no central projection to make a workbook of",
                            "Run the project to its end, with at least one member."));
        }
        ProjectionBook workbook = new ProjectionBook(results);
        return Book.write(file, workbook.metadata.title(), workbook::write);
    }

    private void write(Book book) throws IOException {
        People people = People.read(tables, places);
        YearTable flows = Flows.read(tables, people.years());
        MemberTables members = MemberTables.read(tables);
        Fans fans = Fans.read(tables);
        YearTable apart = MemberTables.disagreement(tables);
        Grid cover = book.sheet("Metadata");
        Grid area = book.sheet("area");
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("area", "One area on a page, to be chosen there, with its fan as a chart");
        sheets.put("persons", "Central projection: persons by area, age and year");
        sheets.put("females", "The same, women and girls");
        sheets.put("males", "The same, men and boys");
        for (Sexes sexes : Sexes.values()) {
            PeopleSheet.write(book, places, people, sexes);
        }
        if (!flows.isEmpty()) {
            sheets.put("components", "Central projection: components of change by area and year");
        }
        table(book, "components", flows, List.of("component"), Look.WHOLE);
        sheets.put("members", "People of all ages by area as each member has them");
        table(book, "members", members.people(), List.of("member"), Look.WHOLE);
        if (!members.homes().isEmpty()) {
            sheets.put("homes", "Households, dwellings needed and dwellings there, by member");
        }
        table(book, "homes", members.homes(), List.of("member", "measure"), Look.WHOLE);
        if (!fans.isEmpty()) {
            sheets.put("fan", "Mean and quantiles of the pooled draws: persons by area and ages");
            fans.write(book, places);
        }
        if (!apart.isEmpty()) {
            sheets.put("disagreement", "Share of the variance that lies between members");
        }
        shaded(table(book, "disagreement", apart, List.of("ages"), Look.PER_CENT), apart);
        sheets.put("areas", "Codes and names of all areas");
        areas(book);
        new AreaSheet(places, people, flows, fans).write(area);
        metadata.write(cover, sheets);
    }

    private Optional<Grid> table(
            Book book, String name, YearTable table, List<String> words, Look look) {
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = book.sheet(name);
        table.write(grid, places, words, look);
        book.name(name, grid.table());
        return Optional.of(grid);
    }

    private static void shaded(Optional<Grid> grid, YearTable table) {
        grid.ifPresent(sheet -> sheet.shade(1, sheet.next() - 1, 3, 2 + table.years().size()));
    }

    private void areas(Book book) {
        Grid grid = book.sheet("areas");
        grid.head(
                1,
                List.of(
                        new Column("gss_code", 12),
                        new Column("la_name", 30),
                        new Column("kind", 10)));
        for (Area area : places.all()) {
            String kind = area.kind().name().toLowerCase(Locale.ROOT);
            grid.line().text(area.code()).text(area.name()).text(kind);
        }
    }
}
