package org.graunt.model.cohort;

import java.util.Arrays;

/** The kernel in plain Java: for machines without the vector module, and the proof of the other. */
public final class PlainKernel implements Kernel {
    /** The only one: it keeps nothing. */
    public static final PlainKernel INSTANCE = new PlainKernel();

    private PlainKernel() {}

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void multiply(
            Matrix m, double[] x, int xFrom, double[] y, int yFrom, int lanes, boolean add) {
        for (int row = 0; row < m.rows; row++) {
            int to = yFrom + row * lanes;
            if (!add) {
                Arrays.fill(y, to, to + lanes, 0);
            }
            for (int column = 0; column < m.columns; column++) {
                double weight = m.values[m.from + row * m.rowStep + column * m.columnStep];
                int of = xFrom + column * lanes;
                for (int lane = 0; lane < lanes; lane++) {
                    y[to + lane] = Math.fma(weight, x[of + lane], y[to + lane]);
                }
            }
        }
    }

    @Override
    public void survive(
            double ratio,
            double logRatio,
            double[] power,
            int powerFrom,
            double[] people,
            int peopleFrom,
            double[] survivors,
            int survivorsFrom,
            int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            double k = power[powerFrom + lane];
            double raised = k == 1 ? ratio : Exponential.of(k * logRatio);
            survivors[survivorsFrom + lane] = people[peopleFrom + lane] * raised;
        }
    }
}
