package org.graunt.model.cohort;

import org.graunt.model.Year;

/**
 * Net migration that draws add to that of the rates: where it is above 0 people come, where it is
 * below they leave, in proportion to those there.
 */
final class NetMoves {
    private final int ages;
    private final int areas;
    private final int stride;
    private final Year year;

    NetMoves(Year year) {
        this.year = year;
        this.ages = year.frame().ages().count();
        this.areas = year.frame().areas();
        this.stride = year.stride();
    }

    /** True where draws add to these flows this year. */
    static boolean drawn(StepInputs given) {
        return given.rates().international().netDrawn() && given.multipliers().netShocks().move();
    }

    /**
     * Adds those who leave a cell.
     *
     * @param natural persons after births and deaths, {@code [area][lane]}
     * @param out those who leave by the rates, {@code [sex x age][area][lane]}
     */
    void leave(StepInputs given, int cell, double[] natural, double[] out) {
        add(given, cell, -1, natural, out);
    }

    /** Adds those who come to a cell. */
    void arrive(StepInputs given, int cell, double[] natural, double[] in) {
        add(given, cell, 1, natural, in);
    }

    private void add(StepInputs given, int cell, int sign, double[] natural, double[] flow) {
        int from = year.flowStart(cell);
        double[] shock = given.multipliers().netShocks().at(cell % ages);
        for (int area = 0; area < areas; area++) {
            int index = cell * areas + area;
            double weight = sign * given.rates().international().shockWeight(index);
            for (int i = area * stride; i < (area + 1) * stride; i++) {
                flow[from + i] += Math.max(weight * shock[i], 0) * natural[i];
            }
        }
    }
}
