package org.graunt.lanes;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** In the widest vectors of the processor; what does not fill one is left to the plain twin. */
final class VectorLanes implements Lanes {
    static final VectorLanes INSTANCE = new VectorLanes();

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private VectorLanes() {}

    @Override
    public void add(double[] y, int to, double[] x, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(y, to + i).add(load(x, from + i)).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.add(y, to + whole, x, from + whole, count - whole);
        }
    }

    @Override
    public void addTimes(double[] y, int to, double factor, double[] x, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(y, to + i).add(load(x, from + i).mul(factor)).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.addTimes(y, to + whole, factor, x, from + whole, count - whole);
        }
    }

    @Override
    public void addTimesSum(
            double[] y,
            int to,
            double factor,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(y, to + i)
                    .add(load(a, fromA + i).add(load(b, fromB + i)).mul(factor))
                    .intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.addTimesSum(
                    y, to + whole, factor, a, fromA + whole, b, fromB + whole, count - whole);
        }
    }

    @Override
    public void addDifference(double[] y, int to, double[] a, double[] b, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(y, to + i).add(load(a, from + i).sub(load(b, from + i))).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.addDifference(y, to + whole, a, b, from + whole, count - whole);
        }
    }

    @Override
    public void balance(
            double[] y,
            int to,
            double[] x,
            int fromX,
            double[] a,
            double[] b,
            int from,
            int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(x, fromX + i).add(load(a, from + i)).sub(load(b, from + i)).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.balance(
                    y, to + whole, x, fromX + whole, a, b, from + whole, count - whole);
        }
    }

    @Override
    public void difference(
            double[] y, int to, double[] x, int fromX, double[] a, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(x, fromX + i).sub(load(a, from + i)).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.difference(
                    y, to + whole, x, fromX + whole, a, from + whole, count - whole);
        }
    }

    @Override
    public void sum(double[] y, int to, double[] a, int fromA, double[] b, int fromB, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(a, fromA + i).add(load(b, fromB + i)).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.sum(
                    y, to + whole, a, fromA + whole, b, fromB + whole, count - whole);
        }
    }

    @Override
    public void product(
            double[] y, int to, double[] a, int fromA, double[] b, int fromB, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(a, fromA + i).mul(load(b, fromB + i)).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.product(
                    y, to + whole, a, fromA + whole, b, fromB + whole, count - whole);
        }
    }

    @Override
    public void times(double[] y, int to, double factor, double[] x, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(x, from + i).mul(factor).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.times(y, to + whole, factor, x, from + whole, count - whole);
        }
    }

    @Override
    public void levelled(
            double[] y,
            int to,
            double constant,
            double slope,
            double[] x,
            int fromX,
            double[] level,
            int from,
            int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(x, fromX + i)
                    .mul(slope)
                    .add(constant)
                    .mul(load(level, from + i))
                    .intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.levelled(
                    y,
                    to + whole,
                    constant,
                    slope,
                    x,
                    fromX + whole,
                    level,
                    from + whole,
                    count - whole);
        }
    }

    @Override
    public void rest(
            double[] y,
            int to,
            double factor,
            double[] x,
            int fromX,
            double[] a,
            int from,
            int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(x, fromX + i).mul(factor).sub(load(a, from + i)).max(0).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.rest(
                    y, to + whole, factor, x, fromX + whole, a, from + whole, count - whole);
        }
    }

    @Override
    public void quotient(
            double[] y,
            int to,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            double otherwise,
            int count) {
        DoubleVector other = DoubleVector.broadcast(SPECIES, otherwise);
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector divisor = load(b, fromB + i);
            VectorMask<Double> divides = divisor.compare(VectorOperators.GT, 0);
            other.blend(load(a, fromA + i).div(divisor), divides).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.quotient(
                    y, to + whole, a, fromA + whole, b, fromB + whole, otherwise, count - whole);
        }
    }

    @Override
    public void raiseToQuotient(
            double[] y,
            int to,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            double least,
            int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector quotient = load(a, fromA + i).div(load(b, fromB + i).max(least));
            load(y, to + i).max(quotient).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.raiseToQuotient(
                    y, to + whole, a, fromA + whole, b, fromB + whole, least, count - whole);
        }
    }

    @Override
    public void addAboveZero(double[] y, int to, double[] x, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            load(y, to + i).add(load(x, from + i)).max(0).intoArray(y, to + i);
        }
        if (whole < count) {
            PlainLanes.INSTANCE.addAboveZero(y, to + whole, x, from + whole, count - whole);
        }
    }

    @Override
    public void turn(double[] x, double[] y, int from, int count) {
        int end = from + SPECIES.loopBound(count);
        for (int i = from; i < end; i += WIDTH) {
            DoubleVector there = load(x, i);
            load(y, i).sub(there.min(0)).intoArray(y, i);
            there.max(0).intoArray(x, i);
        }
        if (end < from + count) {
            PlainLanes.INSTANCE.turn(x, y, end, from + count - end);
        }
    }

    @Override
    public double mostBeyond(
            double factor,
            double[] x,
            int fromX,
            double[] a,
            int fromA,
            double[] b,
            int fromB,
            int count) {
        DoubleVector most = DoubleVector.zero(SPECIES);
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector may = load(x, fromX + i).max(0).mul(factor);
            most = most.max(load(a, fromA + i).add(load(b, fromB + i)).sub(may));
        }
        double left =
                PlainLanes.INSTANCE.mostBeyond(
                        factor,
                        x,
                        fromX + whole,
                        a,
                        fromA + whole,
                        b,
                        fromB + whole,
                        count - whole);
        return Math.max(most.reduceLanes(VectorOperators.MAX), left);
    }

    @Override
    public double worstMiss(
            double tolerance, double[] x, int fromX, double[] y, int fromY, int count) {
        DoubleVector worst = DoubleVector.zero(SPECIES);
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector number = load(x, fromX + i);
            DoubleVector miss = number.sub(load(y, fromY + i)).abs();
            miss = miss.sub(number.abs().add(1).mul(tolerance));
            worst = worst.max(miss.max(number.neg()));
        }
        double left =
                PlainLanes.INSTANCE.worstMiss(
                        tolerance, x, fromX + whole, y, fromY + whole, count - whole);
        return Math.max(worst.reduceLanes(VectorOperators.MAX), left);
    }

    private static DoubleVector load(double[] array, int from) {
        return DoubleVector.fromArray(SPECIES, array, from);
    }
}
