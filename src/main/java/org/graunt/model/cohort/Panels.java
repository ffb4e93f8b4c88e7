package org.graunt.model.cohort;

/**
 * One matrix for each cell of sex and age, kept in panels of four rows: the order in which the
 * kernels read them. Laid out {@code [cell][panel][column][row of the panel]}; rows that a last
 * panel lacks are 0.
 */
public final class Panels {
    /** How many rows a panel has. */
    public static final int HEIGHT = 4;

    private final double[] values;
    private final int rows;
    private final int columns;
    private final int panels;

    private Panels(double[] values, int rows, int columns, int panels) {
        this.values = values;
        this.rows = rows;
        this.columns = columns;
        this.panels = panels;
    }

    /** The element of a matrix. */
    @FunctionalInterface
    public interface Element {
        /** The element of a cell's matrix at a row and column. */
        double at(int cell, int row, int column);
    }

    /** Matrices whose elements are asked for one by one. */
    public static Panels of(int cells, int rows, int columns, Element element) {
        int panels = (rows + HEIGHT - 1) / HEIGHT;
        double[] values = new double[Math.multiplyExact(cells * panels, columns * HEIGHT)];
        Panels made = new Panels(values, rows, columns, panels);
        for (int cell = 0; cell < cells; cell++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int at = made.at(cell, row / HEIGHT, column) + row % HEIGHT;
                    values[at] = element.at(cell, row, column);
                }
            }
        }
        return made;
    }

    double[] values() {
        return values;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int panels() {
        return panels;
    }

    /** How many rows of a panel are there: all four, or what is left for the last. */
    int height(int panel) {
        return Math.min(HEIGHT, rows - panel * HEIGHT);
    }

    /** Where the four rows of a panel stand for a column. */
    int at(int cell, int panel, int column) {
        return ((cell * panels + panel) * columns + column) * HEIGHT;
    }

    double get(int cell, int row, int column) {
        return values[at(cell, row / HEIGHT, column) + row % HEIGHT];
    }
}
