package org.graunt.source;

import java.util.Locale;
import org.graunt.source.Preview.Check;

/** Counts pairs and keeps the worst. */
final class Tally {
    private static final double ROUNDING = 0.51;
    private static final double SHARE = 1e-4;

    private final String what;
    private int compared;
    private int differing;
    private double greatest = -1;
    private String worst = "";

    Tally(String what) {
        this.what = what;
    }

    /** A number that is told, and the sum that it should be. */
    void compare(String where, double told, double summed) {
        double distance = Math.abs(told - summed);
        boolean same = distance <= Math.max(ROUNDING, SHARE * Math.abs(told));
        count(
                same,
                distance,
                String.format(Locale.ROOT, "%s: %.3f told, %.3f summed", where, told, summed));
    }

    /** A pair that is the same, or how far apart it is and where. */
    void count(boolean same, double distance, String words) {
        compared++;
        if (!same) {
            differing++;
            if (distance > greatest) {
                greatest = distance;
                worst = words;
            }
        }
    }

    /** What was found; nothing was looked at where no pair was compared. */
    Check check() {
        return new Check(what, compared, differing, worst);
    }
}
