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
            Panels m,
            int cell,
            int firstColumn,
            int columns,
            Operand x,
            Operand y,
            int lanes,
            double[] scratch) {
        for (int row = 0; row < m.rows(); row++) {
            int to = y.from + row * lanes;
            Arrays.fill(y.array, to, to + lanes, 0);
            for (int column = 0; column < columns; column++) {
                double weight = m.get(cell, row, firstColumn + column);
                addProduct(weight, x.array, x.from + column * lanes, y.array, to, lanes);
            }
        }
    }

    private static void addProduct(
            double weight, double[] x, int from, double[] y, int to, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            y[to + lane] = Math.fma(weight, x[from + lane], y[to + lane]);
        }
    }

    @Override
    public void survive(
            double ratio,
            double logRatio,
            Operand power,
            Operand people,
            Operand survivors,
            Operand deaths,
            int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            double k = power.array[power.from + lane];
            double raised = k == 1 ? ratio : Exponential.of(k * logRatio);
            double before = people.array[people.from + lane];
            double after = before * raised;
            survivors.array[survivors.from + lane] = after;
            deaths.array[deaths.from + lane] = before - after;
        }
    }
}
