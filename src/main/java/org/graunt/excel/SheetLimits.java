package org.graunt.excel;

/**
 * How much of a sheet is read before it is refused.
 *
 * @param cells with something in them, and blank ones before these
 */
record SheetLimits(long cells) {
    /** More than any published table has. */
    static final SheetLimits STANDARD = new SheetLimits(50_000_000);
}
