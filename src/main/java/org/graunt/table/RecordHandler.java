package org.graunt.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the parser and the rows: takes leading comments as provenance, the first row as
 * header, and passes every field on without making objects of them.
 */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<RecordHandler.Stop> {
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_PROVENANCE = 1000;

    /** Returned to the parser where reading on would make no sense. */
    enum Stop {
        HEADER_TOO_WIDE
    }

    private final TableShape shape;
    private final Complaints complaints;
    private final List<String> provenance = new ArrayList<>();
    private final List<String> headerCells = new ArrayList<>();
    private @Nullable RowReader rows;
    private long line = 1;
    private long comments;

    RecordHandler(TableShape shape, Complaints complaints) {
        this.shape = shape;
        this.complaints = complaints;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        if (rows != null) {
            rows.begin(line);
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (rows == null) {
            if (index < MOST_COLUMNS) {
                headerCells.add(new String(buffer, offset, length));
            }
            return;
        }
        if (quoted && hasLineBreak(buffer, offset, length)) {
            rows.brokenField(index);
        } else {
            rows.field(index, buffer, offset, length);
        }
    }

    private static boolean hasLineBreak(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void handleComment(char[] buffer, int offset, int length) {
        if (rows != null) {
            comments++;
        } else if (provenance.size() < MOST_PROVENANCE) {
            int end = offset + length;
            while (end > offset && (buffer[end - 1] == ',' || buffer[end - 1] <= ' ')) {
                end--; // spreadsheets fill the line with commas
            }
            provenance.add(new String(buffer, offset, end - offset).strip());
        }
    }

    @Override
    protected @Nullable Stop buildRecord() {
        if (getRecordType() != RecordType.DATA) {
            return null;
        }
        if (rows != null) {
            rows.end(getFieldCount());
            return null;
        }
        if (headerCells.stream().allMatch(String::isBlank)) {
            headerCells.clear();
            return null;
        }
        return readHeader();
    }

    private @Nullable Stop readHeader() {
        if (getFieldCount() > MOST_COLUMNS) {
            complaints.error(
                    Complaint.HEADER,
                    line,
                    "The header has %d columns".formatted(getFieldCount()),
                    "The columns wanted are %s; check that the file has line ends."
                            .formatted(String.join(", ", shape.needed())));
            return Stop.HEADER_TOO_WIDE;
        }
        rows = new RowReader(shape, Header.match(headerCells, shape, line, complaints), complaints);
        return null;
    }

    /** The line on which the row that was read last begins. */
    long line() {
        return line;
    }

    /** The leading comment lines. */
    List<String> provenance() {
        return provenance;
    }

    /** The rows; null where there was no header. */
    @Nullable RowReader rows() {
        return rows;
    }

    /** Says what is worth knowing about comments among the rows. */
    void remarkComments() {
        if (comments > 0) {
            complaints.remark(
                    Note.warning(
                            complaints.file(),
                            "%d lines below the header begin with #".formatted(comments),
                            "They are passed over as comments; take the # off where one is data."));
        }
    }
}
