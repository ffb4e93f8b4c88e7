package org.graunt.table;

import java.util.BitSet;
import java.util.List;
import org.graunt.cube.Axis;

/**
 * Cells without a row in a table that divides the number of an area and year into categories: where
 * one category has a number, those that have no row are 0.
 */
final class AbsentCells {
    private AbsentCells() {}

    /**
     * Fills them.
     *
     * @param present the cells that have a row
     * @param cells one number each, the last axis fastest
     */
    static void fill(List<Axis<?>> axes, BitSet present, double[] cells) {
        boolean[] told = new boolean[cells.length];
        int[] block = blocks(axes, cells.length);
        for (int cell = 0; cell < cells.length; cell++) {
            told[block[cell]] |= !Double.isNaN(cells[cell]);
        }
        for (int cell = 0; cell < cells.length; cell++) {
            if (!present.get(cell) && told[block[cell]]) {
                cells[cell] = 0;
            }
        }
    }

    /** The first cell that has the same area and year as each. */
    private static int[] blocks(List<Axis<?>> axes, int cells) {
        int[] blocks = new int[cells];
        int stride = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            String name = axes.get(i).name();
            boolean outer = name.equals("area") || name.equals("year");
            for (int cell = 0; outer && cell < cells; cell++) {
                blocks[cell] += cell / stride % axes.get(i).size() * stride;
            }
            stride *= axes.get(i).size();
        }
        return blocks;
    }
}
