package org.graunt.sample;

import java.util.List;

/**
 * What is built in a borough, and how its people live in it.
 *
 * @param size persons in a household in 2011
 * @param occupied households per dwelling; the rest stand empty or are second homes
 * @param early dwellings added in a year about 2011
 * @param late dwellings added in a year about 2023
 * @param led the share of a gap between homes and people that people's moves close in a year
 */
record HomesPlan(double size, double occupied, double early, double late, double led) {
    private static final double FULL_TURN = 2 * Math.PI;
    private static final double BUILDING_CYCLE = 7;

    private static final String TABLE =
            """
            code       size  occupied  early  late  led
            E09000001  1.72  0.940     30     60    0.10
            E09000002  2.68  0.975     450    1500  0.85
            E09000003  2.62  0.960     1300   2000  0.25
            E09000004  2.46  0.975     350    550   0.05
            E09000005  2.74  0.965     700    2100  0.85
            E09000006  2.34  0.970     600    550   0.05
            E09000007  2.20  0.950     600    700   0.05
            E09000008  2.49  0.965     1100   1900  0.25
            E09000009  2.66  0.965     900    1800  0.15
            E09000010  2.58  0.970     500    750   0.05
            E09000011  2.45  0.965     1500   2500  0.85
            E09000012  2.38  0.955     1300   1200  0.10
            E09000013  2.22  0.950     700    1200  0.10
            E09000014  2.45  0.960     650    1000  0.10
            E09000015  2.80  0.970     500    1000  0.10
            E09000016  2.42  0.975     500    700   0.05
            E09000017  2.60  0.970     800    950   0.10
            E09000018  2.62  0.965     800    1500  0.25
            E09000019  2.14  0.950     1100   700   0.05
            E09000020  2.06  0.945     250    350   0.05
            E09000021  2.45  0.965     350    500   0.05
            E09000022  2.28  0.955     1100   1300  0.10
            E09000023  2.34  0.965     1300   1500  0.15
            E09000024  2.48  0.970     450    600   0.05
            E09000025  2.90  0.965     1400   2700  0.85
            E09000026  2.78  0.970     350    650   0.05
            E09000027  2.30  0.960     400    350   0.05
            E09000028  2.34  0.950     1500   1800  0.10
            E09000029  2.42  0.970     400    600   0.05
            E09000030  2.44  0.955     2200   2900  0.90
            E09000031  2.60  0.970     550    1100  0.10
            E09000032  2.28  0.955     1500   2000  0.25
            E09000033  2.08  0.945     750    900   0.05
            """;

    /** The plans of the boroughs, in the order of {@link Places}. */
    static List<HomesPlan> all() {
        return Figures.of(TABLE).rows().stream().map(HomesPlan::of).toList();
    }

    private static HomesPlan of(Figures.Row row) {
        return new HomesPlan(
                row.number("size"),
                row.number("occupied"),
                row.number("early"),
                row.number("late"),
                row.number("led"));
    }

    /** Dwellings that would be added in a year of the past: a drift, a cycle, and luck. */
    double added(long seed, int borough, int year) {
        double drift = early + (late - early) * Span.progress(year);
        double phase = FULL_TURN * ((year - Span.FIRST) / BUILDING_CYCLE + borough / 5.0);
        double cycle = 1 + 0.22 * StrictMath.sin(phase);
        double slump = year == 2020 || year == 2021 ? 0.85 : 1;
        return drift * cycle * slump * Dice.of(seed, "building", borough, year).factor(0.10);
    }
}
