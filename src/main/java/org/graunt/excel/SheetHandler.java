package org.graunt.excel;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.graunt.source.SheetCell;
import org.graunt.source.SheetReader;
import org.graunt.source.SheetRow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows. */
final class SheetHandler extends DefaultHandler {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = (1 << 14) - 1;

    private final SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final SheetLimits limits;
    private final SheetReader.Rows sink;

    private final List<SheetCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int rows;
    private long count;
    private int column;
    private String type = "";
    private String style = "";
    private boolean reading;
    private boolean phonetic;

    SheetHandler(
            SharedStrings strings,
            @Nullable StylesTable styles,
            SheetLimits limits,
            SheetReader.Rows sink) {
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
        this.sink = sink;
    }

    /** Ends the reading before the end of the sheet. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
        private final boolean tooLarge;

        Enough(boolean tooLarge) {
            super("enough");
            this.tooLarge = tooLarge;
        }

        /** True where the sheet is beyond the limits. */
        boolean tooLarge() {
            return tooLarge;
        }
    }

    /** A failure of whoever takes the rows, which says nothing about the workbook. */
    static final class TakerFailed extends SAXException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException reason;

        TakerFailed(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        /** The failure as it was. */
        RuntimeException reason() {
            return reason;
        }
    }

    /** How many rows were handed on. */
    int rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : whole(number, 1, LAST_ROW);
                column = -1;
                cells.clear();
            }
            case "c" -> {
                column = column(attributes.getValue("r"));
                type = value(attributes, "t");
                style = value(attributes, "s");
                text.setLength(0);
            }
            case "v", "t" -> reading = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    private int column(@Nullable String address) throws SAXException {
        if (address == null) {
            return column + 1;
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new SAXException("A cell has the address " + address);
        }
        int named = CellReference.convertColStringToIndex(address.replaceAll("[^A-Za-z]", ""));
        return inside(named, 0, LAST_COLUMN);
    }

    private static int whole(String text, int least, int most) throws SAXException {
        try {
            return inside(Integer.parseInt(text.strip()), least, most);
        } catch (NumberFormatException problem) {
            throw new SAXException("There is no number " + text, problem);
        }
    }

    private static int inside(int number, int least, int most) throws SAXException {
        if (number < least || number > most) {
            throw new SAXException("No sheet has a row or column " + number);
        }
        return number;
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (reading) {
            text.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        if (column < cells.size()) {
            throw new SAXException("Cells of row %d are out of order".formatted(row));
        }
        count += 1 + column - cells.size(); // blank cells before it take room as well
        if (count > limits.cells()) {
            throw new Enough(true);
        }
        while (cells.size() < column) {
            cells.add(SheetCell.Blank.CELL);
        }
        cells.add(cell());
    }

    private SheetCell cell() throws SAXException {
        String held = text.toString();
        try {
            return switch (type) {
                case "s" -> words(strings.getItemAt(Integer.parseInt(held.strip())).getString());
                case "inlineStr", "str", "e" -> words(held);
                case "b" -> words(held.strip().equals("1") ? "TRUE" : "FALSE");
                default -> number(Double.parseDouble(held.strip()));
            };
        } catch (NumberFormatException | IndexOutOfBoundsException problem) {
            throw new SAXException("A cell is damaged: " + held, problem);
        }
    }

    private static SheetCell words(String words) {
        return words.isEmpty() ? SheetCell.Blank.CELL : new SheetCell.Text(words);
    }

    /** A number, or the day that it stands for where its format is that of a date. */
    private SheetCell number(double value) throws SAXException {
        if (style.isEmpty() || !isDate(whole(style, 0, Integer.MAX_VALUE), value)) {
            return new SheetCell.Figure(value);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(value);
        return new SheetCell.Text(date.toLocalDate().toString());
    }

    private boolean isDate(int index, double value) {
        if (styles == null || index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle held = styles.getStyleAt(index);
        int format = held.getDataFormat();
        String pattern = held.getDataFormatString();
        return DateUtil.isValidExcelDate(value)
                && DateUtil.isADateFormat(
                        format,
                        pattern == null ? BuiltinFormats.getBuiltinFormat(format) : pattern);
    }

    private void endRow() throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        rows++;
        boolean more;
        try {
            more = sink.take(new SheetRow(row, cells));
        } catch (RuntimeException failure) {
            throw new TakerFailed(failure);
        }
        if (!more) {
            throw new Enough(false);
        }
    }
}
