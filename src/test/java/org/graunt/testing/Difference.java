package org.graunt.testing;

import java.util.Map;

/** Where two sets of numbers differ, in words: empty where they do not. */
public final class Difference {
    private Difference() {}

    /** The first number that differs in any bit. */
    public static String inBits(Map<String, double[]> these, Map<String, double[]> those) {
        return first(these, those, -1);
    }

    /** The first number that differs by more than a share of the larger, or of 1. */
    public static String beyond(
            double tolerance, Map<String, double[]> these, Map<String, double[]> those) {
        return first(these, those, tolerance);
    }

    private static String first(
            Map<String, double[]> these, Map<String, double[]> those, double tolerance) {
        if (!these.keySet().equals(those.keySet())) {
            return "%s are not %s".formatted(these.keySet(), those.keySet());
        }
        for (Map.Entry<String, double[]> entry : these.entrySet()) {
            double[] a = entry.getValue();
            double[] b = those.get(entry.getKey());
            for (int i = 0; i < a.length; i++) {
                if (differ(a[i], b[i], tolerance)) {
                    return "%s at %d: %s and %s".formatted(entry.getKey(), i, a[i], b[i]);
                }
            }
        }
        return "";
    }

    private static boolean differ(double a, double b, double tolerance) {
        if (tolerance < 0) {
            return Double.doubleToLongBits(a) != Double.doubleToLongBits(b);
        }
        double larger = Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        return !(Math.abs(a - b) <= tolerance * larger);
    }
}
