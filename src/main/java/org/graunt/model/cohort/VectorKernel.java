package org.graunt.model.cohort;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel in vectors of the processor. The product keeps four rows by two vectors of sums in
 * registers, so that each factor read from memory is used four times.
 */
public final class VectorKernel implements Kernel {
    /** The only one: it keeps nothing. */
    public static final VectorKernel INSTANCE = new VectorKernel();

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private VectorKernel() {}

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public void multiply(
            Matrix m, double[] x, int xFrom, double[] y, int yFrom, int lanes, boolean add) {
        int row = 0;
        for (; row + 4 <= m.rows; row += 4) {
            int lane = 0;
            for (; lane + 2 * WIDTH <= lanes; lane += 2 * WIDTH) {
                fourRowsTwoVectors(m, row, x, xFrom + lane, y, yFrom + lane, lanes, add);
            }
            for (; lane < lanes; lane += WIDTH) {
                for (int single = row; single < row + 4; single++) {
                    oneRowOneVector(m, single, x, xFrom + lane, y, yFrom + lane, lanes, add);
                }
            }
        }
        for (; row < m.rows; row++) {
            for (int lane = 0; lane < lanes; lane += WIDTH) {
                oneRowOneVector(m, row, x, xFrom + lane, y, yFrom + lane, lanes, add);
            }
        }
    }

    private static void fourRowsTwoVectors(
            Matrix m,
            int row,
            double[] x,
            int xFrom,
            double[] y,
            int yFrom,
            int lanes,
            boolean add) {
        double[] values = m.values;
        int step = m.columnStep;
        int m0 = m.from + row * m.rowStep;
        int m1 = m0 + m.rowStep;
        int m2 = m1 + m.rowStep;
        int m3 = m2 + m.rowStep;
        int y0 = yFrom + row * lanes;
        int y1 = y0 + lanes;
        int y2 = y1 + lanes;
        int y3 = y2 + lanes;
        DoubleVector s00 = start(y, y0, add);
        DoubleVector s01 = start(y, y0 + WIDTH, add);
        DoubleVector s10 = start(y, y1, add);
        DoubleVector s11 = start(y, y1 + WIDTH, add);
        DoubleVector s20 = start(y, y2, add);
        DoubleVector s21 = start(y, y2 + WIDTH, add);
        DoubleVector s30 = start(y, y3, add);
        DoubleVector s31 = start(y, y3 + WIDTH, add);
        int columns = m.columns;
        for (int column = 0, of = xFrom, at = 0;
                column < columns;
                column++, of += lanes, at += step) {
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, of);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, of + WIDTH);
            DoubleVector w0 = DoubleVector.broadcast(SPECIES, values[m0 + at]);
            s00 = w0.fma(x0, s00);
            s01 = w0.fma(x1, s01);
            DoubleVector w1 = DoubleVector.broadcast(SPECIES, values[m1 + at]);
            s10 = w1.fma(x0, s10);
            s11 = w1.fma(x1, s11);
            DoubleVector w2 = DoubleVector.broadcast(SPECIES, values[m2 + at]);
            s20 = w2.fma(x0, s20);
            s21 = w2.fma(x1, s21);
            DoubleVector w3 = DoubleVector.broadcast(SPECIES, values[m3 + at]);
            s30 = w3.fma(x0, s30);
            s31 = w3.fma(x1, s31);
        }
        s00.intoArray(y, y0);
        s01.intoArray(y, y0 + WIDTH);
        s10.intoArray(y, y1);
        s11.intoArray(y, y1 + WIDTH);
        s20.intoArray(y, y2);
        s21.intoArray(y, y2 + WIDTH);
        s30.intoArray(y, y3);
        s31.intoArray(y, y3 + WIDTH);
    }

    private static void oneRowOneVector(
            Matrix m,
            int row,
            double[] x,
            int xFrom,
            double[] y,
            int yFrom,
            int lanes,
            boolean add) {
        int to = yFrom + row * lanes;
        int at = m.from + row * m.rowStep;
        DoubleVector sum = start(y, to, add);
        for (int column = 0; column < m.columns; column++) {
            DoubleVector factor = DoubleVector.fromArray(SPECIES, x, xFrom + column * lanes);
            DoubleVector weight =
                    DoubleVector.broadcast(SPECIES, m.values[at + column * m.columnStep]);
            sum = weight.fma(factor, sum);
        }
        sum.intoArray(y, to);
    }

    private static DoubleVector start(double[] y, int from, boolean add) {
        return add ? DoubleVector.fromArray(SPECIES, y, from) : DoubleVector.zero(SPECIES);
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
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            DoubleVector k = DoubleVector.fromArray(SPECIES, power, powerFrom + lane);
            VectorMask<Double> same = k.compare(VectorOperators.EQ, 1.0);
            DoubleVector raised = exponential(k.mul(logRatio)).blend(ratio, same);
            DoubleVector.fromArray(SPECIES, people, peopleFrom + lane)
                    .mul(raised)
                    .intoArray(survivors, survivorsFrom + lane);
        }
    }

    /** {@link Exponential#of} for a vector of lanes, operation by operation. */
    private static DoubleVector exponential(DoubleVector argument) {
        DoubleVector y = argument.max(Exponential.LEAST);
        DoubleVector rounded = y.fma(constant(Exponential.PER_LN2), constant(Exponential.ROUND));
        DoubleVector n = rounded.sub(Exponential.ROUND);
        DoubleVector high = n.fma(constant(-Exponential.LN2_HIGH), y);
        DoubleVector r = n.fma(constant(-Exponential.LN2_LOW), high);
        DoubleVector p = constant(Exponential.TAYLOR[0]);
        for (int i = 1; i < Exponential.TAYLOR.length; i++) {
            p = p.fma(r, constant(Exponential.TAYLOR[i]));
        }
        LongVector scale =
                rounded.reinterpretAsLongs()
                        .lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT);
        return p.reinterpretAsLongs().add(scale).reinterpretAsDoubles();
    }

    private static DoubleVector constant(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }
}
