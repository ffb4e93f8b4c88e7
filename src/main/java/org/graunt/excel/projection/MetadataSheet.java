package org.graunt.excel.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graunt.excel.Grid;
import org.graunt.excel.Look;
import org.graunt.run.compare.ResultsFolder;
import org.jspecify.annotations.Nullable;

/** What the workbook is, what it was made of, and how its sheets are to be read. */
final class MetadataSheet {
    private static final int TITLE_ROW = 2;
    private static final int DATE_ROW = 7;
    private static final int WIDE = 80;

    private final Map<String, Object> manifest;
    private final String scenario;

    MetadataSheet(ResultsFolder results) {
        this.manifest = results.manifest();
        this.scenario = results.scenario();
    }

    /** The name of the project, and of the scenario where it is one. */
    String title() {
        String name = String.valueOf(inside("project").get("name"));
        return scenario.isEmpty() ? name : name + ": " + scenario;
    }

    /**
     * Writes it: the title in A3 and the years in A8, as published workbooks have them.
     *
     * @param sheets every sheet with what stands in it
     */
    void write(Grid grid, Map<String, String> sheets) {
        grid.widths(26, WIDE, 66, 26, 10);
        to(grid, TITLE_ROW);
        grid.words(title(), Look.TITLE);
        grid.words(
                "Population projections by Graunt %s".formatted(inside("program").get("version")),
                Look.TEXT);
        if (isSynthetic()) {
            grid.words("SYNTHETIC figures, made by a program: no real ones.", Look.TOTAL);
        }
        to(grid, DATE_ROW);
        grid.words(
                "Mid-%s (estimates) to mid-%s"
                        .formatted(manifest.get("base-year"), manifest.get("last-year")),
                Look.TEXT);
        grid.skip();
        reading(grid);
        grid.skip();
        grid.heading("sheet", "what stands in it");
        sheets.forEach((sheet, words) -> grid.line().text(sheet).text(words));
        grid.skip();
        facts(grid);
        grid.skip();
        inputs(grid);
    }

    private static void to(Grid grid, int row) {
        while (grid.next() < row) {
            grid.skip();
        }
    }

    private static void reading(Grid grid) {
        for (String words :
                List.of(
                        "The central projection is the weighted mean of the members' central paths: it adds up over ages, sexes and areas.",
                        "Means, medians and quantiles of draws do not coincide with it, and quantiles of parts do not add up to that of the whole.",
                        "Years are mid-years; the components of a year are of the twelve months that end in its middle.",
                        "Numbers are shown whole and held with their decimals, so that sums of what is shown may differ by a few.")) {
            grid.words(words, Look.NOTE);
        }
    }

    private void facts(Grid grid) {
        grid.heading("made of", "");
        fact(grid, "Project file", manifest.get("project-file"));
        fact(grid, "SHA-256 of the project", manifest.get("project-sha256"));
        fact(grid, "Members", members());
        fact(grid, "Draws", manifest.get("draws-run"));
        fact(grid, "Seed", manifest.get("seed"));
        fact(grid, "Status", manifest.get("status"));
    }

    private static void fact(Grid grid, String word, @Nullable Object value) {
        grid.line().text(word).text(String.valueOf(value));
    }

    private String members() {
        return inside("project").get("models") instanceof List<?> models
                ? models.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "";
    }

    private void inputs(Grid grid) {
        grid.heading("table", "provenance", "SHA-256", "file", "rows");
        for (Map<?, ?> table : tables()) {
            grid.line()
                    .text(String.valueOf(table.get("table")))
                    .text(provenance(table), Look.WRAPPED)
                    .text(String.valueOf(table.get("sha256")))
                    .text(String.valueOf(table.get("file")))
                    .number(number(table.get("rows")), Look.WHOLE)
                    .tall(1 + provenance(table).length() / WIDE);
        }
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private List<Map<?, ?>> tables() {
        return manifest.get("inputs") instanceof List<?> inputs
                ? inputs.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(Map.class::cast)
                        .toList()
                : List.of();
    }

    private static String provenance(Map<?, ?> table) {
        return table.get("provenance") instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : "";
    }

    private boolean isSynthetic() {
        return tables().stream().anyMatch(table -> provenance(table).contains("SYNTHETIC"));
    }

    private Map<?, ?> inside(String key) {
        return manifest.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
