package org.graunt.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * A small table of results as a run left it: some of its columns as text, others as numbers. Unlike
 * the tables of a project it is only looked at, so the first thing wrong with it is all that is
 * told.
 *
 * @param rows its rows in the order of the file
 */
public record ResultTable(List<Row> rows) {

    /** Copies the list. */
    public ResultTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param texts the columns of text that were asked for, in that order
     * @param numbers the columns of numbers that were asked for, in that order; NaN where blank
     */
    public record Row(List<String> texts, List<Double> numbers) {

        /** Copies the lists. */
        public Row {
            texts = List.copyOf(texts);
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Reads columns of a CSV file by their names.
     *
     * @return the table, or why the file is no such table
     */
    public static Outcome<ResultTable> read(Path file, List<String> texts, List<String> numbers) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
            return table(file, reader.stream().toList(), texts, numbers);
        } catch (IOException | UncheckedIOException problem) {
            return damaged(
                    file.toString(),
                    "The file cannot be read (%s)".formatted(problem.getMessage()));
        } catch (CsvParseException problem) {
            return damaged(file.toString(), "The quotes of a row do not match");
        }
    }

    private static Outcome<ResultTable> table(
            Path file, List<CsvRecord> lines, List<String> texts, List<String> numbers) {
        if (lines.isEmpty()) {
            return damaged(file.toString(), "The file is empty");
        }
        List<String> header = lines.getFirst().getFields();
        List<Integer> textColumns = texts.stream().map(header::indexOf).toList();
        List<Integer> numberColumns = numbers.stream().map(header::indexOf).toList();
        if (textColumns.contains(-1) || numberColumns.contains(-1)) {
            return damaged(file.toString(), "Its columns are " + String.join(", ", header));
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRecord line : lines.subList(1, lines.size())) {
            Optional<Row> row =
                    line.getFieldCount() == header.size()
                            ? row(line, textColumns, numberColumns)
                            : Optional.empty();
            if (row.isEmpty()) {
                String where = "%s line %d".formatted(file, line.getStartingLineNumber());
                return damaged(where, "The row is damaged");
            }
            rows.add(row.get());
        }
        return Outcome.of(new ResultTable(rows));
    }

    private static Optional<Row> row(
            CsvRecord line, List<Integer> textColumns, List<Integer> numberColumns) {
        List<Double> numbers = new ArrayList<>();
        for (int column : numberColumns) {
            String field = line.getField(column);
            try {
                double number = field.isEmpty() ? Double.NaN : Double.parseDouble(field);
                if (Double.isInfinite(number)) {
                    return Optional.empty(); // no result is; a digit too many in an exponent is
                }
                numbers.add(number);
            } catch (NumberFormatException damaged) {
                return Optional.empty();
            }
        }
        return Optional.of(new Row(textColumns.stream().map(line::getField).toList(), numbers));
    }

    private static Outcome<ResultTable> damaged(String where, String what) {
        return Outcome.failed(
                Note.error(where, what, "Run the project again to have its results whole."));
    }
}
