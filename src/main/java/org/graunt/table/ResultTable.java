package org.graunt.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        List<Row> rows = new ArrayList<>();
        return each(file, texts, numbers, rows::add)
                .then(count -> Outcome.of(new ResultTable(rows)));
    }

    /**
     * Hands over the rows of a large CSV file one by one, so that nobody need hold them.
     *
     * @param taken told each row in turn, the rows before a damaged one too
     * @return how many rows there were, or why the file is no such table
     */
    public static Outcome<Integer> each(
            Path file, List<String> texts, List<String> numbers, Consumer<Row> taken) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
            return each(file, reader.iterator(), texts, numbers, taken);
        } catch (IOException | UncheckedIOException problem) {
            return damaged(
                    file.toString(),
                    "The file cannot be read (%s)".formatted(problem.getMessage()));
        } catch (CsvParseException problem) {
            return damaged(file.toString(), "The quotes of a row do not match");
        }
    }

    private static Outcome<Integer> each(
            Path file,
            Iterator<CsvRecord> lines,
            List<String> texts,
            List<String> numbers,
            Consumer<Row> taken) {
        if (!lines.hasNext()) {
            return damaged(file.toString(), "The file is empty");
        }
        List<String> header = lines.next().getFields();
        List<Integer> textColumns = texts.stream().map(header::indexOf).toList();
        List<Integer> numberColumns = numbers.stream().map(header::indexOf).toList();
        if (textColumns.contains(-1) || numberColumns.contains(-1)) {
            return damaged(file.toString(), "Its columns are " + String.join(", ", header));
        }
        int rows = 0;
        while (lines.hasNext()) {
            CsvRecord line = lines.next();
            Optional<Row> row =
                    line.getFieldCount() == header.size()
                            ? row(line, textColumns, numberColumns)
                            : Optional.empty();
            if (row.isEmpty()) {
                String where = "%s line %d".formatted(file, line.getStartingLineNumber());
                return damaged(where, "The row is damaged");
            }
            taken.accept(row.get());
            rows++;
        }
        return Outcome.of(rows);
    }

    private static Optional<Row> row(
            CsvRecord line, List<Integer> textColumns, List<Integer> numberColumns) {
        List<String> texts = new ArrayList<>(textColumns.size());
        for (int column : textColumns) {
            texts.add(line.getField(column));
        }
        List<Double> numbers = new ArrayList<>(numberColumns.size());
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
        return Optional.of(new Row(texts, numbers));
    }

    private static <T> Outcome<T> damaged(String where, String what) {
        return Outcome.failed(
                Note.error(where, what, "Run the project again to have its results whole."));
    }
}
