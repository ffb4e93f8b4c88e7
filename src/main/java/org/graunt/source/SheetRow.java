package org.graunt.source;

import java.util.List;

/**
 * A row of a sheet, or a line of a CSV file.
 *
 * @param number its number as people count, from 1
 * @param cells from the first column; those after the last one with something in it are left out
 */
public record SheetRow(int number, List<SheetCell> cells) {
    private static final int LETTERS = 26;

    /** Copies the list. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; blank where the row ends before it. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.Blank.CELL;
    }

    /** The words of a column, without space around them. */
    public String text(int column) {
        return cell(column).text().strip();
    }

    /** True where nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** Where a cell is, as a spreadsheet calls it: {@code C12}. */
    public String address(int column) {
        return letters(column) + number;
    }

    /** The letters of a column, counted from 0: A, B, ..., Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
