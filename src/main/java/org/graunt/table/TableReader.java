package org.graunt.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table from a {@code .csv} or {@code .csv.gz} file.
 *
 * <p>The file is read once, row by row, in about 16 bytes a row; then the cube is made. Everything
 * that is wrong is said at once, each kind up to twenty times. What one table must be to another
 * (known areas, the same ages) is looked at by {@link InputsReader}.
 */
public final class TableReader {
    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param file the file
     * @param tableName the name of the table, such as {@code population} or {@code published/snpp}
     * @throws IllegalArgumentException where no table has this name
     */
    public static Outcome<InputTable> read(Path file, String tableName) {
        return readForChecks(file, tableName).then(read -> Outcome.of(read.table()));
    }

    static Outcome<ReadTable> readForChecks(Path file, String tableName) {
        TableShape shape =
                Tables.find(tableName)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "%s is none of the tables %s"
                                                        .formatted(
                                                                tableName, Tables.all().keySet())));
        String folder = tableName.startsWith("published/") ? "published/" : "";
        Complaints complaints = new Complaints(folder + file.getFileName());
        RecordHandler handler = new RecordHandler(shape, complaints);
        String digest = CsvDoor.read(file, handler, complaints);
        ReadTable table = assemble(shape, handler, complaints, digest);
        List<Note> notes = complaints.notes();
        return table == null || complaints.any() ? Outcome.failed(notes) : Outcome.of(table, notes);
    }

    /** The table; null where there is none, or where errors make it useless. */
    private static @Nullable ReadTable assemble(
            TableShape shape, RecordHandler handler, Complaints complaints, String digest) {
        RowReader reader = handler.rows();
        if (reader == null) {
            if (!complaints.any()) {
                String what = handler.provenance().isEmpty() ? "is empty" : "has only comments";
                complainOfEmpty("The file " + what, shape, complaints);
            }
            return null;
        }
        reader.finish();
        handler.remarkComments();
        Rows rows = reader.rows();
        if (rows.size() == 0) {
            if (!complaints.any()) {
                complainOfEmpty("The file has a header but no rows", shape, complaints);
            }
            return null;
        }
        Cube cube = cube(shape, reader, complaints);
        if (cube == null) {
            return null;
        }
        InputTable.Source source =
                new InputTable.Source(
                        complaints.file(), digest, List.copyOf(handler.provenance()), rows.size());
        return new ReadTable(new InputTable(shape.name(), cube, source), firstLines(reader));
    }

    private static void complainOfEmpty(String what, TableShape shape, Complaints complaints) {
        complaints.error(
                Complaint.FILE,
                what,
                "Put rows in, with the columns %s; or take the file away."
                        .formatted(String.join(", ", shape.needed())));
    }

    private static @Nullable Cube cube(TableShape shape, RowReader reader, Complaints complaints) {
        int columns = reader.valueColumns().size();
        CellIndex index = CellIndex.of(reader.layout(), reader.rows(), columns, complaints);
        if (index == null) {
            return null;
        }
        BitSet present = index.present(complaints);
        if (!complaints.any(Complaint.FILE)) { // else the rest of the file is not known
            GridCheck.check(shape, index.axes(), present, complaints);
        }
        if (shape.keys().size() == 1 && !shape.about().isEmpty()) {
            checkDescriptions(index.axes().getFirst(), reader, complaints);
        }
        if (complaints.any()) {
            return null;
        }
        remarkAbsent(shape, index.cells() - present.cardinality(), complaints);
        Cube cube = fill(shape, reader, index, present);
        return shape.name().equals("draws") ? DrawNumbers.checked(cube, complaints) : cube;
    }

    /** In a list of things each is described once. */
    private static void checkDescriptions(Axis<?> axis, RowReader reader, Complaints complaints) {
        Map<String, Long> lines = firstLines(reader).values().iterator().next();
        for (int i = 1; i < axis.size(); i++) {
            String code = axis.label(i).toString();
            if (code.equals(axis.label(i - 1).toString())) {
                complaints.error(
                        Complaint.DUPLICATE,
                        lines.getOrDefault(code, 0L),
                        "%s %s is described here and again below".formatted(axis.name(), code),
                        "Delete one of the two rows.");
            }
        }
    }

    private static void remarkAbsent(TableShape shape, int absent, Complaints complaints) {
        if (shape.name().equals("fertility") && absent > 0) {
            complaints.remark(
                    Note.info(
                            complaints.file(),
                            "%d ages and years without a row".formatted(absent),
                            "They are taken as 0."));
        }
    }

    private static Cube fill(TableShape shape, RowReader reader, CellIndex index, BitSet present) {
        List<Column> columns = reader.valueColumns();
        Rows rows = reader.rows();
        int width = Math.max(1, columns.size());
        double[] cells = new double[index.cells() * width];
        if (!shape.absentIsNought()) {
            Arrays.fill(cells, Double.NaN);
        }
        for (int row = 0; row < rows.size(); row++) {
            int cell = index.cell(row) * width;
            for (int i = 0; i < width; i++) {
                cells[cell + i] = columns.isEmpty() ? 1 : rows.value(i, row);
            }
        }
        if (shape.noughtBesideOthers()) {
            AbsentCells.fill(index.axes(), present, cells);
        }
        List<Axis<?>> axes = new ArrayList<>(index.axes());
        if (width > 1) {
            axes.add(Axis.of("column", columns.stream().map(Column::name).toList()));
        }
        return Cube.of(axes, cells);
    }

    private static Map<String, Map<String, Long>> firstLines(RowReader reader) {
        Map<String, Map<String, Long>> lines = new TreeMap<>();
        KeyLayout layout = reader.layout();
        List<List<Integer>> used = layout.used(reader.rows());
        for (int i = 0; i < layout.size(); i++) {
            if (layout.keys(i) instanceof TextKeys texts) {
                lines.put(layout.columns().get(i).name(), texts.firstLines(used.get(i)));
            }
        }
        return lines;
    }
}
