package org.graunt.correction;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * In vectors of the processor: four rows by two vectors of sums, or one row by four, stay in
 * registers, so that each number fetched is used as often as may be.
 */
final class VectorRows implements Rows {
    static final VectorRows INSTANCE = new VectorRows();

    private static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() > 4
                    ? DoubleVector.SPECIES_256
                    : DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LONG = 4;

    private VectorRows() {}

    @Override
    public void add(
            double[] factors,
            int factorsAt,
            double[] matrix,
            int width,
            int from,
            int to,
            int column,
            double[] into,
            int intoAt,
            int height,
            int count) {
        int done = 0;
        if (height == HEIGHT) {
            for (; done + 2 * WIDTH <= count; done += 2 * WIDTH) {
                four(
                        factors,
                        factorsAt,
                        matrix,
                        width,
                        from,
                        to,
                        column + done,
                        into,
                        intoAt + done);
            }
        } else if (height == 1) {
            for (; done + LONG * WIDTH <= count; done += LONG * WIDTH) {
                one(
                        factors,
                        factorsAt,
                        matrix,
                        width,
                        from,
                        to,
                        column + done,
                        into,
                        intoAt + done);
            }
        }
        PlainRows.INSTANCE.add(
                factors,
                factorsAt,
                matrix,
                width,
                from,
                to,
                column + done,
                into,
                intoAt + done,
                height,
                count - done);
    }

    private static void one(
            double[] factors,
            int factorsAt,
            double[] matrix,
            int width,
            int from,
            int to,
            int column,
            double[] into,
            int at) {
        DoubleVector a = DoubleVector.fromArray(SPECIES, into, at);
        DoubleVector b = DoubleVector.fromArray(SPECIES, into, at + WIDTH);
        DoubleVector c = DoubleVector.fromArray(SPECIES, into, at + 2 * WIDTH);
        DoubleVector d = DoubleVector.fromArray(SPECIES, into, at + 3 * WIDTH);
        for (int k = from; k < to; k++) {
            int row = k * width + column;
            DoubleVector factor = DoubleVector.broadcast(SPECIES, factors[factorsAt + k]);
            a = factor.fma(DoubleVector.fromArray(SPECIES, matrix, row), a);
            b = factor.fma(DoubleVector.fromArray(SPECIES, matrix, row + WIDTH), b);
            c = factor.fma(DoubleVector.fromArray(SPECIES, matrix, row + 2 * WIDTH), c);
            d = factor.fma(DoubleVector.fromArray(SPECIES, matrix, row + 3 * WIDTH), d);
        }
        a.intoArray(into, at);
        b.intoArray(into, at + WIDTH);
        c.intoArray(into, at + 2 * WIDTH);
        d.intoArray(into, at + 3 * WIDTH);
    }

    private static void four(
            double[] factors,
            int factorsAt,
            double[] matrix,
            int width,
            int from,
            int to,
            int column,
            double[] into,
            int at) {
        int b = at + width;
        int c = b + width;
        int d = c + width;
        DoubleVector a0 = DoubleVector.fromArray(SPECIES, into, at);
        DoubleVector a1 = DoubleVector.fromArray(SPECIES, into, at + WIDTH);
        DoubleVector b0 = DoubleVector.fromArray(SPECIES, into, b);
        DoubleVector b1 = DoubleVector.fromArray(SPECIES, into, b + WIDTH);
        DoubleVector c0 = DoubleVector.fromArray(SPECIES, into, c);
        DoubleVector c1 = DoubleVector.fromArray(SPECIES, into, c + WIDTH);
        DoubleVector d0 = DoubleVector.fromArray(SPECIES, into, d);
        DoubleVector d1 = DoubleVector.fromArray(SPECIES, into, d + WIDTH);
        for (int k = from; k < to; k++) {
            int row = k * width + column;
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, matrix, row);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, matrix, row + WIDTH);
            int weight = factorsAt + k;
            DoubleVector factor = DoubleVector.broadcast(SPECIES, factors[weight]);
            a0 = factor.fma(x0, a0);
            a1 = factor.fma(x1, a1);
            factor = DoubleVector.broadcast(SPECIES, factors[weight + width]);
            b0 = factor.fma(x0, b0);
            b1 = factor.fma(x1, b1);
            factor = DoubleVector.broadcast(SPECIES, factors[weight + 2 * width]);
            c0 = factor.fma(x0, c0);
            c1 = factor.fma(x1, c1);
            factor = DoubleVector.broadcast(SPECIES, factors[weight + 3 * width]);
            d0 = factor.fma(x0, d0);
            d1 = factor.fma(x1, d1);
        }
        a0.intoArray(into, at);
        a1.intoArray(into, at + WIDTH);
        b0.intoArray(into, b);
        b1.intoArray(into, b + WIDTH);
        c0.intoArray(into, c);
        c1.intoArray(into, c + WIDTH);
        d0.intoArray(into, d);
        d1.intoArray(into, d + WIDTH);
    }
}
