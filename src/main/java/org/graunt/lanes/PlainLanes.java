package org.graunt.lanes;

/** Number by number: for machines without the vector module, and the proof of the other. */
final class PlainLanes implements Lanes {
    static final PlainLanes INSTANCE = new PlainLanes();

    private PlainLanes() {}

    @Override
    public void add(double[] y, int to, double[] x, int from, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] += x[from + i];
        }
    }

    @Override
    public void addTimes(double[] y, int to, double factor, double[] x, int from, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] += factor * x[from + i];
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
        for (int i = 0; i < count; i++) {
            y[to + i] += factor * (a[fromA + i] + b[fromB + i]);
        }
    }

    @Override
    public void addDifference(double[] y, int to, double[] a, double[] b, int from, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] += a[from + i] - b[from + i];
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
        for (int i = 0; i < count; i++) {
            y[to + i] = x[fromX + i] + a[from + i] - b[from + i];
        }
    }

    @Override
    public void difference(
            double[] y, int to, double[] x, int fromX, double[] a, int from, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] = x[fromX + i] - a[from + i];
        }
    }

    @Override
    public void sum(double[] y, int to, double[] a, int fromA, double[] b, int fromB, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] = a[fromA + i] + b[fromB + i];
        }
    }

    @Override
    public void product(
            double[] y, int to, double[] a, int fromA, double[] b, int fromB, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] = a[fromA + i] * b[fromB + i];
        }
    }

    @Override
    public void times(double[] y, int to, double factor, double[] x, int from, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] = factor * x[from + i];
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
        for (int i = 0; i < count; i++) {
            y[to + i] = (constant + slope * x[fromX + i]) * level[from + i];
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
        for (int i = 0; i < count; i++) {
            y[to + i] = Math.max(factor * x[fromX + i] - a[from + i], 0);
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
        for (int i = 0; i < count; i++) {
            double divisor = b[fromB + i];
            y[to + i] = divisor > 0 ? a[fromA + i] / divisor : otherwise;
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
        for (int i = 0; i < count; i++) {
            y[to + i] = Math.max(y[to + i], a[fromA + i] / Math.max(b[fromB + i], least));
        }
    }

    @Override
    public void addAboveZero(double[] y, int to, double[] x, int from, int count) {
        for (int i = 0; i < count; i++) {
            y[to + i] = Math.max(y[to + i] + x[from + i], 0);
        }
    }

    @Override
    public void turn(double[] x, double[] y, int from, int count) {
        for (int i = from; i < from + count; i++) {
            y[i] -= Math.min(x[i], 0);
            x[i] = Math.max(x[i], 0);
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
        double most = 0;
        for (int i = 0; i < count; i++) {
            double beyond = a[fromA + i] + b[fromB + i] - factor * Math.max(x[fromX + i], 0);
            most = Math.max(most, beyond);
        }
        return most;
    }

    @Override
    public double worstMiss(
            double tolerance, double[] x, int fromX, double[] y, int fromY, int count) {
        double worst = 0;
        for (int i = 0; i < count; i++) {
            double number = x[fromX + i];
            double miss = Math.abs(number - y[fromY + i]) - tolerance * (1 + Math.abs(number));
            worst = Math.max(worst, Math.max(miss, -number));
        }
        return worst;
    }
}
