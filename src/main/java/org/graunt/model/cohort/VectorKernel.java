package org.graunt.model.cohort;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel in vectors of the processor. A product keeps four rows by two vectors of sums in
 * registers, so that each factor read is used four times; it goes through all rows for two vectors
 * of lanes before it turns to the next, and packs those factors together first, so that they stay
 * in the nearest cache.
 */
public final class VectorKernel implements Kernel {
    /** The only one: it keeps nothing. */
    public static final VectorKernel INSTANCE = new VectorKernel();

    private static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() > 4
                    ? DoubleVector.SPECIES_256
                    : DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int PAIR = 2 * WIDTH;
    private static final int HEIGHT = Panels.HEIGHT;

    /** A vector of the rows of a panel. */
    private static final VectorSpecies<Double> ROWS =
            VectorSpecies.of(double.class, VectorShape.forBitSize(HEIGHT * Double.SIZE));

    private VectorKernel() {}

    @Override
    public String name() {
        return "vector";
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
        if (lanes == 1) {
            multiplyAlone(m, cell, firstColumn, columns, x, y, scratch);
            return;
        }
        for (int lane = 0; lane < lanes; lane += PAIR) {
            pack(x.array, x.from + lane, columns, lanes, scratch);
            for (int panel = 0; panel < m.panels(); panel++) {
                int weights = m.at(cell, panel, firstColumn);
                int to = y.from + panel * HEIGHT * lanes + lane;
                multiplyPanel(
                        m.values(), weights, columns, scratch, y.array, to, lanes, m.height(panel));
            }
        }
    }

    /** One lane alone: the rows of a panel lie side by side and take the place of lanes. */
    private static void multiplyAlone(
            Panels m,
            int cell,
            int firstColumn,
            int columns,
            Operand x,
            Operand y,
            double[] scratch) {
        for (int panel = 0; panel < m.panels(); panel++) {
            int weights = m.at(cell, panel, firstColumn);
            DoubleVector sums = DoubleVector.zero(ROWS);
            for (int column = 0; column < columns; column++) {
                DoubleVector weight =
                        DoubleVector.fromArray(ROWS, m.values(), weights + column * HEIGHT);
                sums = weight.fma(DoubleVector.broadcast(ROWS, x.array[x.from + column]), sums);
            }
            sums.intoArray(scratch, 0);
            System.arraycopy(scratch, 0, y.array, y.from + panel * HEIGHT, m.height(panel));
        }
    }

    private static void pack(double[] x, int from, int columns, int lanes, double[] packed) {
        for (int column = 0; column < columns; column++) {
            int at = from + column * lanes;
            load(x, at).intoArray(packed, column * PAIR);
            load(x, at + WIDTH).intoArray(packed, column * PAIR + WIDTH);
        }
    }

    private static void multiplyPanel(
            double[] weights,
            int from,
            int columns,
            double[] packed,
            double[] y,
            int to,
            int lanes,
            int height) {
        DoubleVector a0 = DoubleVector.zero(SPECIES);
        DoubleVector a1 = a0;
        DoubleVector b0 = a0;
        DoubleVector b1 = a0;
        DoubleVector c0 = a0;
        DoubleVector c1 = a0;
        DoubleVector d0 = a0;
        DoubleVector d1 = a0;
        for (int column = 0; column < columns; column++) {
            int w = from + column * HEIGHT;
            DoubleVector x0 = load(packed, column * PAIR);
            DoubleVector x1 = load(packed, column * PAIR + WIDTH);
            DoubleVector weight = constant(weights[w]);
            a0 = weight.fma(x0, a0);
            a1 = weight.fma(x1, a1);
            weight = constant(weights[w + 1]);
            b0 = weight.fma(x0, b0);
            b1 = weight.fma(x1, b1);
            weight = constant(weights[w + 2]);
            c0 = weight.fma(x0, c0);
            c1 = weight.fma(x1, c1);
            weight = constant(weights[w + 3]);
            d0 = weight.fma(x0, d0);
            d1 = weight.fma(x1, d1);
        }
        store(a0, a1, y, to);
        if (height > 1) {
            store(b0, b1, y, to + lanes);
        }
        if (height > 2) {
            store(c0, c1, y, to + 2 * lanes);
        }
        if (height > 3) {
            store(d0, d1, y, to + 3 * lanes);
        }
    }

    private static void store(DoubleVector first, DoubleVector second, double[] y, int to) {
        first.intoArray(y, to);
        second.intoArray(y, to + WIDTH);
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
        if (lanes < WIDTH) {
            PlainKernel.INSTANCE.survive(ratio, logRatio, power, people, survivors, deaths, lanes);
            return;
        }
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            DoubleVector k = load(power.array, power.from + lane);
            VectorMask<Double> same = k.compare(VectorOperators.EQ, 1.0);
            DoubleVector raised = exponential(k.mul(logRatio)).blend(ratio, same);
            DoubleVector before = load(people.array, people.from + lane);
            DoubleVector after = before.mul(raised);
            after.intoArray(survivors.array, survivors.from + lane);
            before.sub(after).intoArray(deaths.array, deaths.from + lane);
        }
    }

    /** {@link Exponential#of} for a vector of lanes, operation by operation. */
    private static DoubleVector exponential(DoubleVector argument) {
        DoubleVector y = argument.max(Exponential.LEAST);
        DoubleVector rounded = y.fma(constant(Exponential.PER_LN2), constant(Exponential.ROUND));
        DoubleVector n = rounded.sub(Exponential.ROUND);
        DoubleVector high = n.fma(constant(-Exponential.LN2_HIGH), y);
        DoubleVector r = n.fma(constant(-Exponential.LN2_LOW), high);
        DoubleVector square = r.mul(r);
        DoubleVector even = constant(Exponential.E12).fma(square, constant(Exponential.E10));
        even = even.fma(square, constant(Exponential.E8));
        even = even.fma(square, constant(Exponential.E6));
        even = even.fma(square, constant(Exponential.E4));
        even = even.fma(square, constant(Exponential.E2));
        even = even.fma(square, constant(1));
        DoubleVector odd = constant(Exponential.O13).fma(square, constant(Exponential.O11));
        odd = odd.fma(square, constant(Exponential.O9));
        odd = odd.fma(square, constant(Exponential.O7));
        odd = odd.fma(square, constant(Exponential.O5));
        odd = odd.fma(square, constant(Exponential.O3));
        odd = odd.fma(square, constant(1));
        DoubleVector p = odd.fma(r, even);
        LongVector scale =
                rounded.reinterpretAsLongs()
                        .lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT);
        return p.reinterpretAsLongs().add(scale).reinterpretAsDoubles();
    }

    private static DoubleVector load(double[] array, int from) {
        return DoubleVector.fromArray(SPECIES, array, from);
    }

    private static DoubleVector constant(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }
}
