package org.graunt.sample;

import java.util.List;

/**
 * The work there is in a borough.
 *
 * @param jobs how many in 2011
 * @param growth how much faster than London's its jobs grow, a year
 * @param productivity GBP per job in 2011
 * @param led the share of a gap between jobs and people that people's moves close in a year
 * @param unemployment the share of the labour force in 2011
 * @param away the share of residents in work who work outside London
 */
record WorkPlan(
        double jobs,
        double growth,
        double productivity,
        double led,
        double unemployment,
        double away) {

    private static final double GRAIN = 1e4;
    private static final double[] YEARS = {2011, 2013, 2016, 2019, 2020, 2021, 2022, 2023};
    private static final double[] UNEMPLOYMENT = {1.08, 1.0, 0.66, 0.52, 0.56, 0.72, 0.50, 0.54};

    private static final String TABLE =
            """
            code       jobs  growth  product  led   unemp  away
            E09000001  410   0.012   118      0.10  0.045  0.02
            E09000002  52    0.000   54       0.00  0.125  0.09
            E09000003  140   -0.002  53       0.00  0.078  0.06
            E09000004  75    -0.004  51       0.00  0.074  0.17
            E09000005  118   0.002   55       0.00  0.100  0.05
            E09000006  112   -0.004  55       0.00  0.062  0.12
            E09000007  305   0.008   78       0.75  0.078  0.03
            E09000008  128   -0.004  55       0.00  0.090  0.13
            E09000009  142   0.002   58       0.00  0.090  0.10
            E09000010  110   0.000   53       0.00  0.100  0.13
            E09000011  82    0.004   50       0.00  0.100  0.07
            E09000012  108   0.018   60       0.75  0.108  0.03
            E09000013  138   0.000   72       0.10  0.078  0.04
            E09000014  74    0.002   50       0.10  0.102  0.04
            E09000015  80    -0.004  53       0.00  0.072  0.11
            E09000016  85    -0.002  53       0.00  0.072  0.19
            E09000017  198   -0.006  66       0.00  0.080  0.22
            E09000018  162   -0.004  72       0.00  0.078  0.13
            E09000019  200   0.010   74       0.75  0.088  0.03
            E09000020  128   -0.006  66       0.10  0.070  0.03
            E09000021  82    -0.006  55       0.00  0.062  0.22
            E09000022  148   0.006   62       0.70  0.090  0.03
            E09000023  75    0.000   48       0.05  0.100  0.05
            E09000024  82    -0.002  56       0.00  0.068  0.08
            E09000025  95    0.014   52       0.05  0.120  0.06
            E09000026  82    -0.004  52       0.00  0.086  0.09
            E09000027  94    -0.004  60       0.00  0.054  0.12
            E09000028  240   0.010   76       0.75  0.098  0.03
            E09000029  72    -0.006  52       0.00  0.066  0.14
            E09000030  245   0.010   108      0.10  0.112  0.03
            E09000031  75    0.000   50       0.00  0.102  0.08
            E09000032  124   0.000   58       0.10  0.064  0.06
            E09000033  660   0.000   88       0.15  0.070  0.02
            """;

    /** The plans of the boroughs, in the order of {@link Places}. */
    static List<WorkPlan> all() {
        return Figures.of(TABLE).rows().stream().map(WorkPlan::of).toList();
    }

    /** The share of the labour force without work in a year. */
    double unemployment(long seed, int borough, int year) {
        double level = unemployment * Curves.between(year, YEARS, UNEMPLOYMENT);
        double luck = Dice.of(seed, "unemployment", borough, year).factor(0.03);
        return Math.rint(level * luck * GRAIN) / GRAIN;
    }

    private static WorkPlan of(Figures.Row row) {
        return new WorkPlan(
                1000 * row.number("jobs"),
                row.number("growth"),
                1000 * row.number("product"),
                row.number("led"),
                row.number("unemp"),
                row.number("away"));
    }
}
