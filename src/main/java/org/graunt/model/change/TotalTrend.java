package org.graunt.model.change;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;

/** The trend of each area's total over a window, or none. */
final class TotalTrend {
    private final boolean any;
    private final boolean exponential;
    private final double[] slope;
    private final double[] base;
    private final int baseYear;

    private TotalTrend(
            boolean any, boolean exponential, double[] slope, double[] base, int baseYear) {
        this.any = any;
        this.exponential = exponential;
        this.slope = slope;
        this.base = base;
        this.baseYear = baseYear;
    }

    /**
     * A regression of the totals, or of their logarithms, on the year; the trend starts from the
     * base year's own total.
     *
     * @param kind none, linear or exponential
     */
    static TotalTrend of(Inputs inputs, String kind, int window) {
        int areas = inputs.frame().areas();
        boolean exponential = kind.equals("exponential");
        double[] slope = new double[areas];
        double[] base = new double[areas];
        Cube totals = inputs.population().sumOver("sex", "age").ordered("area", "year");
        List<Integer> years = inputs.yearsUpToBase(totals);
        for (int area = 0; area < areas; area++) {
            SimpleRegression line = new SimpleRegression();
            Object code = inputs.frame().geography().axis().label(area);
            for (int year : years) {
                if (year >= inputs.baseYear() - window) {
                    double total = totals.get(code, year);
                    line.addData(year, exponential ? StrictMath.log(Math.max(total, 1)) : total);
                }
            }
            slope[area] = Double.isNaN(line.getSlope()) ? 0 : line.getSlope();
            base[area] = totals.get(code, inputs.baseYear());
        }
        return new TotalTrend(!kind.equals("none"), exponential, slope, base, inputs.baseYear());
    }

    /** True where totals are controlled. */
    boolean any() {
        return any;
    }

    /** The total of an area in a year, persons; never below 0. */
    double total(int area, int year) {
        double later = year - baseYear;
        return exponential
                ? base[area] * StrictMath.exp(slope[area] * later)
                : Math.max(base[area] + slope[area] * later, 0);
    }
}
