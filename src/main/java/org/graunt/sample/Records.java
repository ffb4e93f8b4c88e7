package org.graunt.sample;

import java.util.List;

/**
 * How well a borough's people are recorded.
 *
 * @param error the relative error of the official estimate of adults in the last year
 * @param state the share of children of school age who are pupils of state schools
 * @param doctors the share by which lists of doctors differ from London's usual
 */
record Records(double error, double state, double doctors) {
    private static final String TABLE =
            """
            code       error   state  doctors
            E09000001  0.050   0.82   0.010
            E09000002  -0.060  0.93   0.006
            E09000003  -0.015  0.87   0.002
            E09000004  -0.005  0.92   -0.006
            E09000005  -0.065  0.92   0.010
            E09000006  -0.010  0.88   -0.008
            E09000007  0.230   0.81   0.004
            E09000008  -0.020  0.89   0.000
            E09000009  -0.070  0.90   0.006
            E09000010  -0.020  0.92   0.002
            E09000011  0.010   0.91   -0.002
            E09000012  0.040   0.90   0.008
            E09000013  0.060   0.81   0.004
            E09000014  -0.030  0.90   0.006
            E09000015  -0.050  0.90   -0.002
            E09000016  0.000   0.93   -0.010
            E09000017  -0.030  0.91   -0.004
            E09000018  -0.045  0.91   0.004
            E09000019  0.200   0.88   0.002
            E09000020  0.230   0.80   -0.006
            E09000021  0.020   0.86   -0.004
            E09000022  0.050   0.90   0.006
            E09000023  0.020   0.91   0.004
            E09000024  0.010   0.86   -0.004
            E09000025  -0.040  0.93   0.012
            E09000026  -0.040  0.92   0.004
            E09000027  0.010   0.82   -0.010
            E09000028  0.180   0.89   0.006
            E09000029  0.000   0.91   -0.008
            E09000030  0.190   0.92   0.008
            E09000031  -0.035  0.92   0.004
            E09000032  0.030   0.84   -0.004
            E09000033  0.260   0.83   0.002
            """;

    /** The records of the boroughs, in the order of {@link Places}. */
    static List<Records> all() {
        return Figures.of(TABLE).rows().stream().map(Records::of).toList();
    }

    private static Records of(Figures.Row row) {
        return new Records(row.number("error"), row.number("state"), row.number("doctors"));
    }
}
