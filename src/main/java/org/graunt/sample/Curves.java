package org.graunt.sample;

/** Shapes by age that come out alike on every machine. */
final class Curves {
    private static final double GRAIN = 1e9;

    private Curves() {}

    /** 1 at the centre, falling to both sides as the normal curve does. */
    static double bump(double age, double centre, double width) {
        double z = (age - centre) / width;
        return StrictMath.exp(-z * z / 2);
    }

    /** Between points of a broken line, the ages or years of which rise; flat outside. */
    static double between(double x, double[] xs, double[] ys) {
        if (x <= xs[0]) {
            return ys[0];
        }
        for (int i = 1; i < xs.length; i++) {
            if (x <= xs[i]) {
                return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
            }
        }
        return ys[ys.length - 1];
    }

    /**
     * To nine decimals. Instruments below use functions whose last bit may differ from machine to
     * machine; what is rounded here no longer does.
     */
    static double settled(double value) {
        return Math.rint(value * GRAIN) / GRAIN;
    }
}
