package org.graunt.table;

/** Whether a table of so many cells can be held. */
final class TableSize {
    private static final double MOST_CELLS = Integer.MAX_VALUE / 4.0;

    private TableSize() {}

    /**
     * Complains of a table that would be too large.
     *
     * @param cells how many cells it would have
     * @param columns how many numbers a cell has
     * @param axes its axes in words
     * @return true where it is too large
     */
    static boolean isTooLarge(double cells, int columns, String axes, Complaints complaints) {
        double bytes = cells * Math.max(1, columns) * Double.BYTES * 2; // filled, then copied once
        if (cells <= MOST_CELLS && bytes <= 0.9 * Runtime.getRuntime().maxMemory()) {
            return false;
        }
        complaints.error(
                Complaint.FILE,
                "The table would have %.0f cells and need %.1f GB: %s"
                        .formatted(cells, bytes / 1e9, axes),
                "Leave out years, areas or detail that is not needed, or give Java more memory"
                        + " (-Xmx).");
        return true;
    }
}
