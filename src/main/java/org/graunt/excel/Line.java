package org.graunt.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** A row that is being written, cell after cell from the left. */
public final class Line {
    private static final int LONGEST_TEXT = 32_767;
    private static final float POINTS_OF_A_LINE = 15;

    private final Row row;
    private final Looks looks;
    private int next;

    Line(Row row, Looks looks) {
        this.row = row;
        this.looks = looks;
    }

    private Cell cell() {
        return row.createCell(next++);
    }

    /** Words: never a formula, whatever they begin with. */
    public Line text(String text) {
        return text(text, Look.TEXT);
    }

    /** Words in a look of their own. */
    public Line text(String text, Look look) {
        Cell cell = cell();
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        cell.setCellStyle(looks.ofText(look, text));
        return this;
    }

    /** A number shown whole; blank where it is missing. */
    public Line whole(double number) {
        return number(number, Look.WHOLE);
    }

    /** A number shown with one decimal; blank where it is missing. */
    public Line decimal(double number) {
        return number(number, Look.DECIMAL);
    }

    /** A share, shown as per cent; blank where it is missing. */
    public Line share(double share) {
        return number(share, Look.PER_CENT);
    }

    /** A number in a look; blank where it is missing or without end. */
    public Line number(double number, Look look) {
        if (!Double.isFinite(number)) {
            return blank();
        }
        Cell cell = cell();
        cell.setCellValue(number);
        cell.setCellStyle(looks.of(look));
        return this;
    }

    /**
     * A live formula.
     *
     * @param formula without the sign =
     * @param value what it comes to, shown by programs that do not reckon; blank where missing
     */
    public Line formula(String formula, double value, Look look) {
        Cell cell = cell();
        cell.setCellFormula(formula);
        if (Double.isFinite(value)) {
            cell.setCellValue(value);
        }
        cell.setCellStyle(looks.of(look));
        return this;
    }

    /** A live formula that gives words. */
    public Line formula(String formula, String value, Look look) {
        Cell cell = cell();
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(looks.of(look));
        return this;
    }

    /** Makes room for words on several lines. */
    public Line tall(int lines) {
        row.setHeightInPoints(Math.max(1, lines) * POINTS_OF_A_LINE);
        return this;
    }

    /** An empty cell. */
    public Line blank() {
        next++;
        return this;
    }
}
