package org.graunt.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that is written from top to bottom. What was written cannot be changed: long sheets leave
 * memory as they grow. Rows and columns are counted from 0.
 */
public final class Grid {
    private static final int UNITS_OF_A_LETTER = 256;

    private final SXSSFSheet sheet;
    private final XSSFSheet whole;
    private final Looks looks;
    private int next;
    private int header = -1;
    private int columns;

    Grid(SXSSFSheet sheet, XSSFSheet whole, Looks looks) {
        this.sheet = sheet;
        this.whole = whole;
        this.looks = looks;
        printOnPagesOfFullWidth();
    }

    private void printOnPagesOfFullWidth() {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Its name, as the workbook has it. */
    public String name() {
        return sheet.getSheetName();
    }

    /** The number of the next row. */
    public int next() {
        return next;
    }

    /** Begins the next row. */
    public Line line() {
        return new Line(sheet.createRow(next++), looks);
    }

    /** Leaves a row empty. */
    public Grid skip() {
        next++;
        return this;
    }

    /** A row with words in a look. */
    public Grid words(String words, Look look) {
        line().text(words, look);
        return this;
    }

    /** Widths of the columns, in letters, from the first. */
    public Grid widths(int... letters) {
        for (int column = 0; column < letters.length; column++) {
            sheet.setColumnWidth(column, letters[column] * UNITS_OF_A_LETTER);
        }
        return this;
    }

    /**
     * The header of the table that the rest of the sheet is: it stays in sight, comes again on each
     * page, and can be filtered by.
     *
     * @param fixed how many columns from the left stay in sight too
     */
    public Grid head(int fixed, List<Column> columns) {
        if (header >= 0) {
            throw new IllegalStateException("Sheet %s has a header already".formatted(name()));
        }
        header = next;
        this.columns = columns.size();
        Line line = line();
        for (int i = 0; i < columns.size(); i++) {
            line.text(columns.get(i).header(), Look.HEADER);
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_OF_A_LETTER);
        }
        sheet.createFreezePane(fixed, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        return this;
    }

    /** A header inside a sheet that holds more than one table. */
    public Grid heading(String... headers) {
        Line line = line();
        for (String each : headers) {
            line.text(each, Look.HEADER);
        }
        return this;
    }

    /** Cells shaded from white for the lowest number to blue for the highest. */
    public void shade(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        Shades.whiteToBlue(rule.getColorScaleFormatting());
        formats.addConditionalFormatting(range(firstRow, lastRow, firstColumn, lastColumn), rule);
    }

    /** Cells on orange where a formula, written for the first of them, is true. */
    public void flag(int firstRow, int lastRow, int firstColumn, int lastColumn, String formula) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.TAN.getIndex());
        rule.createFontFormatting().setFontStyle(false, true);
        formats.addConditionalFormatting(range(firstRow, lastRow, firstColumn, lastColumn), rule);
    }

    /**
     * Cells in the colour of a light where a formula, written for the first of them, is true. Their
     * words must say the same: a colour alone tells nobody who cannot see it.
     */
    public void light(
            int firstRow,
            int lastRow,
            int firstColumn,
            int lastColumn,
            String formula,
            Light light) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(light.colour());
        formats.addConditionalFormatting(range(firstRow, lastRow, firstColumn, lastColumn), rule);
    }

    private static CellRangeAddress[] range(int firstRow, int lastRow, int first, int last) {
        return new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, first, last)};
    }

    /** A cell whose words are picked from a list: a range or a name, as a formula. */
    public void choice(int row, int column, String list) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(
                        helper.createFormulaListConstraint(list),
                        new CellRangeAddressList(row, row, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not in the list", "Choose one from the list.");
        sheet.addValidationData(validation);
    }

    /** A fan beside the table, drawn by the spreadsheet itself. */
    public void draw(FanPicture fan) {
        FanDrawing.draw(whole, fan);
    }

    /** Without the lines between cells, where a sheet is read and not reckoned with. */
    public Grid plain() {
        sheet.setDisplayGridlines(false);
        return this;
    }

    /** Sets the filter, now that the last row is known; the range of the table, or nothing. */
    void finish() {
        if (header >= 0 && next > header + 1) {
            sheet.setAutoFilter(new CellRangeAddress(header, next - 1, 0, columns - 1));
        }
    }

    /** The table under the header as a formula, such as {@code 'persons'!$A$1:$F$20}. */
    public String table() {
        CellRangeAddress range =
                new CellRangeAddress(Math.max(header, 0), next - 1, 0, columns - 1);
        return range.formatAsString(name(), true);
    }
}
