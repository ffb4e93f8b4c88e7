package org.graunt.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graunt.model.Bounds;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows below a header, field by field, and keeps those whose key is sound. What is wrong
 * with a row is said once the row is whole: in one with too many fields every field may be wrong.
 */
final class RowReader {
    private static final int UNUSED = -1;
    private static final int ABOUT = 1 << 8;
    private static final int VALUE = 1 << 16;
    private static final int MOST_REFUSALS = 1000;

    /** Something wrong in a field of the row being read. */
    private record Slip(Complaint kind, String what, String advice) {}

    private final TableShape shape;
    private final Header header;
    private final Complaints complaints;
    private final KeyLayout layout;
    private final int[] roles;
    private final int[] numbers;
    private final double[] values;
    private final @Nullable String[] reasons;
    private final String[] about;
    private final NumberText numberText = new NumberText();
    private final List<Slip> slips = new ArrayList<>();
    private final Map<Keys, Map<String, Keys.Refusal>> refusals = new HashMap<>();
    private final Missing missing = new Missing();
    private final Rows rows;
    private final SelfMoves selfMoves;
    private String described = "";
    private long line;
    private boolean blank;
    private boolean full;
    private long blankRows;

    RowReader(TableShape shape, Header header, Complaints complaints) {
        this.shape = shape;
        this.header = header;
        this.complaints = complaints;
        List<Column> keys = present(shape.keys());
        List<Column> valueColumns = present(shape.values());
        this.layout = KeyLayout.of(shape, keys);
        this.roles = roles(keys, valueColumns);
        this.numbers = new int[keys.size()];
        this.values = new double[valueColumns.size()];
        this.reasons = new @Nullable String[valueColumns.size()];
        this.about = new String[shape.about().size()];
        this.rows = new Rows(values.length);
        this.selfMoves = SelfMoves.of(shape, layout);
    }

    private List<Column> present(List<Column> wanted) {
        return wanted.stream().filter(header.columns()::contains).toList();
    }

    private int[] roles(List<Column> keys, List<Column> valueColumns) {
        return header.columns().stream().mapToInt(c -> role(c, keys, valueColumns)).toArray();
    }

    private int role(@Nullable Column column, List<Column> keys, List<Column> valueColumns) {
        if (column == null) {
            return UNUSED;
        }
        return switch (column.kind()) {
            case VALUE -> VALUE + valueColumns.indexOf(column);
            case ABOUT -> ABOUT + shape.about().indexOf(column);
            default -> keys.indexOf(column);
        };
    }

    /** Starts a row. */
    void begin(long lineNumber) {
        line = lineNumber;
        blank = true;
        slips.clear();
        described = "";
        Arrays.fill(numbers, -1);
        Arrays.fill(values, Double.NaN);
        Arrays.fill(reasons, null);
        Arrays.fill(about, "");
    }

    /** Takes a field as it stands in the parser's buffer. */
    void field(int index, char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (to > from && isSpace(buffer[to - 1])) {
            to--;
        }
        blank &= from == to;
        int role = index < roles.length ? roles[index] : UNUSED;
        if (role == UNUSED) {
            return;
        }
        if (role >= VALUE) {
            value(role - VALUE, buffer, from, to);
        } else if (role >= ABOUT) {
            about(role - ABOUT, new String(buffer, from, to - from));
        } else {
            key(role, buffer, from, to);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    /** Tells of a field that went over the end of its line. */
    void brokenField(int index) {
        if (index < roles.length && roles[index] != UNUSED) {
            slip(
                    Complaint.QUOTES,
                    "There is a line break inside the quotes of a field",
                    "Close the quotes on the line where they are opened.");
        }
    }

    private void slip(Complaint kind, String what, String advice) {
        slips.add(new Slip(kind, what, advice));
    }

    private void key(int column, char[] buffer, int from, int to) {
        if (column == 0 && about.length > 0) {
            described = new String(buffer, from, to - from); // joined when the row is whole
            return;
        }
        Keys keys = layout.keys(column);
        numbers[column] = keys.number(buffer, from, to, line);
        if (numbers[column] < 0) {
            refuse(keys, new String(buffer, from, to - from));
        }
    }

    private void about(int index, String text) {
        Column column = shape.about().get(index);
        about[index] = column.words().isEmpty() ? text : text.toLowerCase(Locale.ROOT);
        boolean leftOut = column.optional() && text.isEmpty();
        if (!column.words().isEmpty() && !leftOut && !column.words().contains(about[index])) {
            slip(
                    Complaint.CODE,
                    "%s is '%s'".formatted(column.name(), text),
                    "Write one of %s.".formatted(String.join(", ", column.words())));
        }
    }

    /** The words for a refusal are kept, since what is wrong once is mostly wrong in every row. */
    private void refuse(Keys keys, String text) {
        Map<String, Keys.Refusal> known = refusals.computeIfAbsent(keys, k -> new HashMap<>());
        if (known.size() >= MOST_REFUSALS) {
            known.clear();
        }
        Keys.Refusal refusal = known.computeIfAbsent(text, keys::refusal);
        slip(refusal.kind(), refusal.what(), refusal.advice());
    }

    private void value(int column, char[] buffer, int from, int to) {
        values[column] = numberText.read(buffer, from, to);
        switch (numberText.found()) {
            case NUMBER -> checkBounds(values[column]);
            case MISSING -> reasons[column] = numberText.text();
            case UNREADABLE ->
                    slip(
                            Complaint.NUMBER,
                            "'%s' is not a number".formatted(numberText.text()),
                            complaints.full(Complaint.NUMBER) ? "" : numberText.advice());
        }
    }

    private void checkBounds(double value) {
        if (value < 0 && shape.bounds() != Bounds.SIGNED) {
            slip(
                    Complaint.BOUNDS,
                    "The number is %s, below 0".formatted(Cells.number(value)),
                    "%s cannot be negative; check the sign.".formatted(shape.name()));
        } else if (value > 1 && shape.bounds() == Bounds.SHARE) {
            slip(
                    Complaint.BOUNDS,
                    "The number is %s, above 1".formatted(Cells.number(value)),
                    "A share or probability lies between 0 and 1; divide per cents by 100.");
        }
    }

    /** Ends a row that has this many fields. */
    void end(int fields) {
        if (blank) {
            blankRows++;
        } else if (fields != roles.length) {
            complainOfFields(fields);
        } else {
            if (about.length > 0 && isDescribed()) {
                join();
            }
            sayWhatIsWrong();
            keep();
        }
    }

    private void complainOfFields(int fields) {
        String advice =
                fields > roles.length
                        ? "Look for a comma inside a number or a name: take it out, or quote the name."
                        : "Supply the fields that are missing, or delete the row.";
        complaints.error(
                Complaint.FIELDS,
                line,
                "The row has %d fields, the header %d".formatted(fields, roles.length),
                advice);
    }

    /** False where the header lacks the column that the others describe, which was told then. */
    private boolean isDescribed() {
        return layout.columns().contains(shape.keys().getFirst());
    }

    private void join() {
        StringBuilder joined = new StringBuilder(described);
        for (String part : about) {
            joined.append(TextKeys.PART).append(part);
        }
        char[] text = joined.toString().toCharArray();
        numbers[0] = layout.keys(0).number(text, 0, text.length, line);
        if (numbers[0] < 0) {
            refuse(layout.keys(0), joined.toString());
        }
    }

    private void sayWhatIsWrong() {
        for (int i = 0; i < reasons.length; i++) {
            String reason = reasons[i];
            if (reason != null) {
                tellMissing(reason);
            }
        }
        for (Slip slip : slips) {
            complaints.error(slip.kind, line, slip.what, slip.advice);
        }
    }

    private void tellMissing(String reason) {
        if (!shape.missingRefused()) {
            missing.add(reason, line);
        } else if (keyIsSound()) {
            int[] cell = numbers.clone();
            long here = line;
            complaints.error(
                    Complaint.MISSING,
                    () ->
                            Note.error(
                                    complaints.line(here),
                                    "The number is missing (%s) for %s"
                                            .formatted(reason, layout.inWords(cell)),
                                    "Supply it: %s must be complete.".formatted(shape.name())));
        }
    }

    private boolean keyIsSound() {
        for (int number : numbers) {
            if (number < 0) {
                return false;
            }
        }
        return true;
    }

    private void keep() {
        if (!header.complete() || full || !keyIsSound() || selfMoves.isOne(numbers, line)) {
            return;
        }
        full = rows.full();
        if (full) {
            complaints.error(
                    Complaint.FILE,
                    line,
                    "The memory is full after %d rows".formatted(rows.size()),
                    "Leave out years, areas or detail that is not needed, or give Java more memory"
                            + " (-Xmx).");
            return;
        }
        rows.add(layout.pack(numbers), values, line);
    }

    /** Says what is worth knowing once all rows are read. */
    void finish() {
        missing.remark(complaints, shape.grid() == TableShape.Grid.HELD);
        selfMoves.remark(complaints);
        if (blankRows > 0) {
            complaints.remark(
                    Note.info(
                            complaints.file(),
                            "%d empty rows are passed over".formatted(blankRows),
                            ""));
        }
    }

    Rows rows() {
        return rows;
    }

    KeyLayout layout() {
        return layout;
    }

    /** The columns of numbers that the file has. */
    List<Column> valueColumns() {
        return present(shape.values());
    }
}
