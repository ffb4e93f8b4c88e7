package org.graunt.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * The 33 boroughs, then the rest of the country. The figures are rough magnitudes of about 2011,
 * rounded and then bent until the simulated London looked like one; none is a statistic. Places far
 * from London are drawn nearer than they lie, since distance matters less the further one goes.
 */
final class Places {
    static final String REGION = "E12000007";

    /** People and moves in thousands; see {@link Place} for the rest. */
    private static final String BOROUGHS =
            """
            code       name                    x  y  people  in    out   imm   emi   youth  stud  fam   old   core  tfr   mum   mort
            E09000001  City of London          4  3  7.6     1.0   1.0   0.5   0.4   3.0    0.6   -0.8  -0.3  1.0   1.40  33.0  0.80
            E09000002  Barking and Dagenham    7  3  187     13.0  15.0  4.0   1.8   0.6    -0.3  0.5   -0.7  0.0   2.20  29.5  1.10
            E09000003  Barnet                  3  1  357     23.0  25.0  7.0   4.2   0.9    -0.1  0.3   -0.5  0.1   1.92  31.5  0.86
            E09000004  Bexley                  7  4  232     12.5  12.5  1.4   0.9   0.3    -0.5  0.5   -0.3  0.0   1.98  30.0  0.96
            E09000005  Brent                   2  2  312     20.0  26.5  10.5  6.0   1.3    0.0   0.0   -0.7  0.4   1.98  31.0  0.90
            E09000006  Bromley                 5  5  310     18.0  17.5  2.0   1.4   0.4    -0.5  0.6   -0.1  0.0   2.00  31.0  0.90
            E09000007  Camden                  3  2  220     21.0  23.0  11.0  8.0   2.4    2.4   -0.6  -0.5  0.9   1.50  32.5  0.90
            E09000008  Croydon                 4  5  364     21.5  23.5  4.6   2.9   0.7    -0.4  0.4   -0.5  0.1   2.06  30.5  0.96
            E09000009  Ealing                  1  2  338     22.0  27.5  9.0   5.5   1.2    -0.1  0.1   -0.6  0.3   2.02  31.0  0.93
            E09000010  Enfield                 4  0  313     17.5  20.5  4.8   2.6   0.5    -0.3  0.4   -0.5  0.0   2.08  30.5  0.92
            E09000011  Greenwich               6  4  255     19.5  20.5  5.0   3.0   1.2    0.6   0.0   -0.7  0.4   2.02  30.5  1.02
            E09000012  Hackney                 5  2  247     20.5  22.0  5.8   3.8   2.5    0.1   -0.5  -0.7  0.8   1.92  31.5  1.02
            E09000013  Hammersmith and Fulham  1  3  182     18.0  20.0  6.6   5.0   2.6    0.4   -0.6  -0.6  0.8   1.60  32.0  0.92
            E09000014  Haringey                4  1  255     21.5  26.0  7.6   4.6   1.8    0.0   -0.2  -0.7  0.6   1.90  31.0  0.96
            E09000015  Harrow                  2  1  240     14.5  17.5  5.0   2.6   0.5    -0.3  0.3   -0.5  0.0   1.86  31.0  0.84
            E09000016  Havering                7  2  237     12.8  11.5  1.5   0.8   0.2    -0.6  0.6   -0.2  0.0   1.92  29.5  0.98
            E09000017  Hillingdon              0  2  275     18.0  19.5  5.4   3.0   0.7    0.7   0.3   -0.5  0.1   2.04  30.5  0.96
            E09000018  Hounslow                0  3  254     17.0  20.0  6.2   3.6   1.1    0.1   0.1   -0.6  0.2   2.06  30.5  0.98
            E09000019  Islington               4  2  206     21.0  23.0  7.0   5.2   2.9    1.4   -0.7  -0.7  0.9   1.52  32.0  1.02
            E09000020  Kensington and Chelsea  2  3  158     11.5  13.5  6.4   5.0   1.9    0.4   -0.5  -0.4  0.8   1.45  32.5  0.76
            E09000021  Kingston upon Thames    2  5  160     13.0  13.5  3.3   2.0   0.9    1.4   0.2   -0.4  0.1   1.80  31.5  0.90
            E09000022  Lambeth                 3  4  303     32.5  34.5  7.4   5.4   2.9    0.1   -0.7  -0.8  0.8   1.62  32.0  1.04
            E09000023  Lewisham                5  4  276     23.0  25.0  5.4   3.4   1.6    0.3   -0.2  -0.7  0.5   1.90  31.0  1.02
            E09000024  Merton                  3  5  200     16.0  18.0  4.4   2.8   1.3    -0.3  0.1   -0.6  0.3   1.92  31.5  0.90
            E09000025  Newham                  6  3  310     20.5  28.5  13.0  6.4   1.9    0.4   -0.3  -0.9  0.6   2.10  30.5  1.00
            E09000026  Redbridge               6  2  281     18.5  22.0  6.2   3.0   0.6    -0.3  0.3   -0.6  0.1   2.08  30.5  0.90
            E09000027  Richmond upon Thames    1  4  187     14.2  14.6  2.3   1.9   0.8    -0.1  0.4   -0.3  0.1   1.88  32.5  0.82
            E09000028  Southwark               4  4  288     27.5  30.0  8.0   5.8   2.4    1.3   -0.6  -0.8  0.8   1.66  32.0  1.00
            E09000029  Sutton                  3  6  190     11.6  11.0  1.6   1.0   0.4    -0.5  0.5   -0.3  0.0   1.98  30.5  0.92
            E09000030  Tower Hamlets           5  3  255     24.0  25.5  11.0  6.4   2.8    1.4   -0.6  -0.9  0.8   1.70  31.5  1.04
            E09000031  Waltham Forest          5  1  259     17.0  21.0  7.0   3.8   1.1    -0.2  0.1   -0.7  0.3   2.10  30.5  0.98
            E09000032  Wandsworth              2  4  306     33.0  35.0  7.2   5.2   3.0    0.2   -0.6  -0.7  0.7   1.60  32.5  0.94
            E09000033  Westminster             3  3  219     18.5  21.5  12.0  9.0   2.3    1.3   -0.6  -0.5  1.0   1.40  32.5  0.82
            """;

    private static final String AROUND =
            """
            code       name                      x    y     people  in   out  imm  emi  youth  stud  fam   old   core  tfr   mum   mort
            E12000001  North East                1    -34   2600    41   40   12   7    -0.1   1.0   0.1   0.2   0.1   1.84  29.0  1.08
            E12000002  North West                -12  -22   7060    112  108  40   23   0.1    0.8   0.1   0.2   0.2   1.95  29.0  1.10
            E12000003  Yorkshire and the Humber  0    -22   5290    100  98   35   20   0.0    1.2   0.1   0.2   0.2   1.92  29.0  1.06
            E12000004  East Midlands             0    -12   4540    115  102  28   16   -0.1   1.2   0.3   0.4   0.1   1.92  29.5  1.02
            E12000005  West Midlands             -7   -9    5610    102  103  40   22   0.0    0.7   0.1   0.2   0.2   2.00  29.5  1.04
            E12000006  East of England           8    -1    5860    150  128  38   24   -0.1   0.2   0.7   0.4   0.0   1.96  30.0  0.95
            E12000008  South East                1    7     8650    235  215  64   42   0.0    0.7   0.6   0.4   0.0   1.92  30.5  0.93
            E12000009  South West                -9   6     5300    140  115  32   21   -0.1   0.8   0.4   0.9   0.0   1.90  30.0  0.94
            W92000004  Wales                     -17  0     3060    60   57   13   9    -0.2   0.9   0.2   0.7   0.0   1.88  29.0  1.05
            S92000003  Scotland                  -10  -50   5300    47   41   36   22   0.0    0.6   0.1   0.3   0.2   1.70  30.0  1.16
            N92000002  Northern Ireland          -35  -40   1810    11   12   12   11   -0.2   -0.2  0.1   0.1   0.1   2.02  30.5  1.06
            """;

    private Places() {}

    /** All, the boroughs first. */
    static List<Place> all() {
        return Stream.concat(boroughs().stream(), around().stream()).toList();
    }

    /** The boroughs of London. */
    static List<Place> boroughs() {
        return Figures.of(BOROUGHS).rows().stream().map(row -> Place.of(row, true)).toList();
    }

    private static List<Place> around() {
        return Figures.of(AROUND).rows().stream().map(row -> Place.of(row, false)).toList();
    }
}
