package org.graunt.demography;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;

/**
 * A smooth curve through points that never fall, which never falls either: the natural cubic
 * spline, its slopes at the points limited to three times the lesser slope on either side (Hyman
 * 1983, SIAM Journal on Scientific and Statistical Computing 4(4)).
 */
final class MonotoneSpline {
    private final double[] x;
    private final double[] y;
    private final double[] slopes;

    private MonotoneSpline(double[] x, double[] y, double[] slopes) {
        this.x = x;
        this.y = y;
        this.slopes = slopes;
    }

    /** The curve through at least three points, x ascending and y not falling. */
    static MonotoneSpline through(double[] x, double[] y) {
        PolynomialSplineFunction natural = new SplineInterpolator().interpolate(x, y);
        UnivariateFunction slope = natural.derivative();
        double[] slopes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double before = i == 0 ? Double.POSITIVE_INFINITY : secant(x, y, i - 1);
            double after = i == x.length - 1 ? Double.POSITIVE_INFINITY : secant(x, y, i);
            slopes[i] = Math.clamp(slope.value(x[i]), 0, 3 * Math.min(before, after));
        }
        return new MonotoneSpline(x.clone(), y.clone(), slopes);
    }

    private static double secant(double[] x, double[] y, int i) {
        double secant = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        if (!(secant >= 0)) {
            throw new IllegalArgumentException(
                    "The points fall from %s at %s to %s at %s"
                            .formatted(y[i], x[i], y[i + 1], x[i + 1]));
        }
        return secant;
    }

    /** The height at a place between the first point and the last. */
    double at(double place) {
        int found = Arrays.binarySearch(x, place);
        if (found >= 0) {
            return y[found];
        }
        int i = Math.clamp(-found - 2, 0, x.length - 2);
        double width = x[i + 1] - x[i];
        double t = (place - x[i]) / width;
        double u = 1 - t;
        return y[i] * u * u * (1 + 2 * t)
                + y[i + 1] * t * t * (1 + 2 * u)
                + width * t * u * (slopes[i] * u - slopes[i + 1] * t);
    }

    /** The slope at the last point. */
    double lastSlope() {
        return slopes[slopes.length - 1];
    }
}
