package org.graunt.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/**
 * Writes tidy CSV: one header, one observation a row, UTF-8 with LF line ends, through {@link
 * AtomicFile}, which packs it where the name of the file ends in {@code .gz}. Inside {@link #write}
 * the fields of a row are given one after the other, then {@link #end}.
 */
public final class TidyCsv {
    private final CsvWriter out;
    private final String[] fields;
    private int given;

    private TidyCsv(CsvWriter out, int columns) {
        this.out = out;
        this.fields = new String[columns];
        Arrays.fill(fields, "");
    }

    /** Writes the rows of a file. */
    @FunctionalInterface
    public interface Body {
        /** Gives every row, each ended by {@link #end}. */
        void to(TidyCsv csv) throws IOException;
    }

    /**
     * Writes a file: its header, then its rows one by one.
     *
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void write(Path file, List<String> header, Body body) throws IOException {
        write(file, List.of(), header, body);
    }

    /**
     * Writes a file that begins with lines of provenance.
     *
     * @param provenance lines to stand above the header, without the sign #
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void write(Path file, List<String> provenance, List<String> header, Body body)
            throws IOException {
        AtomicFile.write(
                file,
                text -> {
                    try {
                        CsvWriter csv =
                                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
                        provenance.forEach(line -> csv.writeComment(" " + line));
                        csv.writeRecord(header);
                        body.to(new TidyCsv(csv, header.size()));
                        csv.flush();
                    } catch (UncheckedIOException wrapped) {
                        throw wrapped.getCause();
                    }
                });
    }

    /**
     * Writes a cube: a column for each axis ({@code gss_code} for the axis area), then {@code
     * value}. Missing cells are left blank.
     *
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void writeCube(Path file, List<String> provenance, Cube cube, int mostDecimals)
            throws IOException {
        List<String> header = new ArrayList<>();
        for (Axis<?> axis : cube.axes()) {
            header.add(axis.name().equals("area") ? "gss_code" : axis.name());
        }
        header.add("value");
        write(file, provenance, header, csv -> csv.cells(cube, mostDecimals));
    }

    private void cells(Cube cube, int mostDecimals) {
        int[] positions = new int[cube.axes().size()];
        double[] values = cube.toArray();
        for (double value : values) {
            for (int i = 0; i < positions.length; i++) {
                text(Cells.word(cube.axes().get(i).label(positions[i])));
            }
            number(value, mostDecimals).end();
            advance(positions, cube);
        }
    }

    private static void advance(int[] positions, Cube cube) {
        for (int i = positions.length - 1; i >= 0; i--) {
            if (++positions[i] < cube.axes().get(i).size()) {
                return;
            }
            positions[i] = 0;
        }
    }

    /** The next field: any text, quoted where it must be. */
    public TidyCsv text(String text) {
        if (given == fields.length) {
            throw new IllegalStateException(
                    "A row has %d fields; another was given: %s".formatted(fields.length, text));
        }
        fields[given++] = text;
        return this;
    }

    /** The next field: a whole number. */
    public TidyCsv whole(long number) {
        return text(Long.toString(number));
    }

    /** The next field: persons, with at most 3 decimals; blank where missing. */
    public TidyCsv persons(double number) {
        return text(PlainNumber.persons(number));
    }

    /** The next field: a number with at most so many decimals; blank where missing. */
    public TidyCsv number(double number, int mostDecimals) {
        return text(PlainNumber.of(number, mostDecimals));
    }

    /**
     * Ends a row.
     *
     * @throws IllegalStateException where it has fewer fields than the header
     */
    public void end() {
        if (given != fields.length) {
            throw new IllegalStateException(
                    "A row has %d fields; only %d were given".formatted(fields.length, given));
        }
        out.writeRecord(fields);
        given = 0;
    }
}
