package org.graunt.correction;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A register: how many it counts, by area, year and row; missing where it says nothing. */
final class Source {
    private final SourceKind kind;
    private final SourceRows rows;
    private final double[][][] counts;

    /**
     * Over arrays that are not to be changed.
     *
     * @param kind what is known of such registers
     * @param rows what its rows are
     * @param counts {@code [area][year][row]}
     */
    Source(SourceKind kind, SourceRows rows, double[][][] counts) {
        this.kind = kind;
        this.rows = rows;
        this.counts = counts;
    }

    /** What is known of such registers. */
    SourceKind kind() {
        return kind;
    }

    /** What its rows are. */
    SourceRows rows() {
        return rows;
    }

    /** {@code [area][year][row]}. */
    double[][][] counts() {
        return counts;
    }

    /** True where it says something of an area in a year. */
    boolean says(int area, int t) {
        for (double count : counts[area][t]) {
            if (!Double.isNaN(count)) {
                return true;
            }
        }
        return false;
    }

    /** The first year in which it says something of an area; -1 where it never does. */
    int firstYear(int area) {
        for (int t = 0; t < counts[area].length; t++) {
            if (says(area, t)) {
                return t;
            }
        }
        return -1;
    }

    /** The same, silent of all other areas. */
    Source where(IntPredicate heard) {
        double[][][] some = new double[counts.length][][];
        for (int area = 0; area < some.length; area++) {
            boolean keep = heard.test(area);
            some[area] =
                    Arrays.stream(counts[area])
                            .map(year -> keep ? year : missing(year.length))
                            .toArray(double[][]::new);
        }
        return new Source(kind, rows, some);
    }

    private static double[] missing(int rows) {
        double[] missing = new double[rows];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }

    /** True where it says something of an area in the census year or later. */
    boolean knows(int area) {
        return firstYear(area) >= 0;
    }

    /**
     * The logarithm of entries over estimated people; missing where it says nothing or there are
     * too few of either to compare.
     */
    double logRatio(double[][] people, int area, int t, int row) {
        double persons = rows.people(people[t], row);
        double count = counts[area][t][row];
        return count >= 1 && persons >= 1 ? StrictMath.log(count / persons) : Double.NaN;
    }
}
