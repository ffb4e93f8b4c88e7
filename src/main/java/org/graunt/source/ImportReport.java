package org.graunt.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graunt.note.Note;
import org.graunt.source.Preview.Check;
import org.graunt.source.Preview.SheetFacts;
import org.graunt.source.Preview.TableFacts;
import org.graunt.table.AtomicFile;
import org.graunt.table.TidyCsv;

/** The report of an import: for people, for programs, and what was rejected. */
public final class ImportReport {
    private static final int MOST_COLUMNS = 12;

    private ImportReport() {}

    /** Writes {@code report.txt}, {@code report.csv} and {@code rejected.csv}. */
    static void write(Preview preview, Path folder) throws IOException {
        AtomicFile.write(
                folder.resolve("report.txt"),
                out -> out.write(String.join("\n", lines(preview)) + "\n"));
        TidyCsv.write(
                folder.resolve("report.csv"),
                List.of("subject", "item", "value"),
                csv -> {
                    for (List<String> row : rows(preview)) {
                        row.forEach(csv::text);
                        csv.end();
                    }
                });
        TidyCsv.write(
                folder.resolve("rejected.csv"),
                List.of("where", "column", "given", "reason"),
                csv -> {
                    for (Rejected each : preview.rejected()) {
                        csv.text(each.where()).text(each.column());
                        csv.text(each.given()).text(each.reason()).end();
                    }
                });
    }

    /** The report in lines. */
    public static List<String> lines(Preview preview) {
        List<String> lines = new ArrayList<>();
        for (SheetFacts sheet : preview.sheets()) {
            lines.add(
                    String.format(
                            Locale.UK,
                            "%s%s: %,d rows, laid out as %s",
                            sheet.file(),
                            sheet.sheet().isEmpty() ? "" : " sheet " + sheet.sheet(),
                            sheet.rows(),
                            sheet.layout()));
            sheet.columns().entrySet().stream()
                    .limit(MOST_COLUMNS)
                    .forEach(
                            column ->
                                    lines.add(
                                            "  %s is %s"
                                                    .formatted(
                                                            column.getKey(), column.getValue())));
            if (sheet.columns().size() > MOST_COLUMNS) {
                lines.add("  and %d columns more".formatted(sheet.columns().size() - MOST_COLUMNS));
            }
            lines.add("  SHA-256 " + sheet.sha256());
        }
        for (TableFacts table : preview.tables()) {
            lines.add(
                    String.format(
                            Locale.UK,
                            "Table %s: %,d rows, %,d places%s",
                            table.table(),
                            table.cells(),
                            table.areas(),
                            table.years().isEmpty() ? "" : ", " + table.years()));
            table.sums()
                    .forEach(
                            (label, sum) ->
                                    lines.add(String.format(Locale.UK, "  %s: %,.1f", label, sum)));
        }
        preview.checks().forEach(check -> lines.add(line(check)));
        preview.leftOut()
                .forEach(
                        (why, count) ->
                                lines.add(
                                        String.format(Locale.UK, "Left out: %,d, %s", count, why)));
        preview.missing()
                .forEach(
                        (mark, count) ->
                                lines.add(
                                        String.format(
                                                Locale.UK, "Missing: %,d of %s", count, mark)));
        lines.add(String.format(Locale.UK, "Rejected: %,d", preview.rejected().size()));
        preview.notes().stream().map(Note::line).forEach(lines::add);
        return lines;
    }

    private static String line(Check check) {
        return String.format(
                Locale.UK,
                "Check: %s: %,d compared, %,d differ%s",
                check.what(),
                check.compared(),
                check.differing(),
                check.worst().isEmpty() ? "" : "; most " + check.worst());
    }

    private static List<List<String>> rows(Preview preview) {
        List<List<String>> rows = new ArrayList<>();
        for (SheetFacts sheet : preview.sheets()) {
            String subject = sheet.file() + (sheet.sheet().isEmpty() ? "" : " " + sheet.sheet());
            rows.add(List.of(subject, "rows", String.valueOf(sheet.rows())));
            rows.add(List.of(subject, "sha256", sheet.sha256()));
            rows.add(List.of(subject, "layout", sheet.layout()));
            sheet.columns()
                    .forEach((name, role) -> rows.add(List.of(subject, "column " + name, role)));
        }
        for (TableFacts table : preview.tables()) {
            rows.add(List.of(table.table(), "rows", String.valueOf(table.cells())));
            rows.add(List.of(table.table(), "places", String.valueOf(table.areas())));
            rows.add(List.of(table.table(), "years", table.years()));
            table.sums()
                    .forEach(
                            (label, sum) ->
                                    rows.add(
                                            List.of(
                                                    table.table(),
                                                    "sum " + label,
                                                    String.format(Locale.ROOT, "%.3f", sum))));
        }
        for (Check check : preview.checks()) {
            rows.add(List.of(check.what(), "compared", String.valueOf(check.compared())));
            rows.add(List.of(check.what(), "differing", String.valueOf(check.differing())));
            rows.add(List.of(check.what(), "worst", check.worst()));
        }
        preview.leftOut()
                .forEach((why, count) -> rows.add(List.of("left out", why, String.valueOf(count))));
        preview.missing()
                .forEach(
                        (mark, count) -> rows.add(List.of("missing", mark, String.valueOf(count))));
        rows.add(List.of("rejected", "rows", String.valueOf(preview.rejected().size())));
        return rows;
    }
}
