package org.graunt.schools;

/**
 * The pupils of one planning area as one member sees them, draw by draw.
 *
 * <p>Holds arrays of a length of millions of cells in a national run, which is why it is no cube;
 * whoever reads it does not change it.
 */
public final class AreaPupils {
    private final PlanningArea area;
    private final int firstYear;
    private final double[][][] pupils;

    AreaPupils(PlanningArea area, int firstYear, double[][][] pupils) {
        this.area = area;
        this.firstYear = firstYear;
        this.pupils = pupils;
    }

    /** The planning area. */
    public PlanningArea area() {
        return area;
    }

    /** The last September forecast. */
    public int lastYear() {
        return firstYear + pupils[0].length - 1;
    }

    /** The pupils of a year group: the central path, then each draw; NaN where not known. */
    public double[] get(int group, int year) {
        return pupils[group - area.first()][year - firstYear];
    }
}
