package org.graunt.testing;

import java.util.List;
import java.util.Set;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;

/**
 * Work in the made country: jobs in its three boroughs, none in the rest; the economy that they
 * come from; who is active, out of work, or has two jobs; and who commutes where.
 */
public final class MadeWork {
    /** Tables of it that are no numbers of people or jobs: an area's halves have them alike. */
    static final Set<String> RATES =
            Set.of("activity-rates", "unemployment", "double-jobbing", "productivity");

    private static final Axis<String> BOROUGHS = Axis.of("area", List.of("B1", "B2", "B3"));
    private static final Axis<Integer> YEARS = Axis.range("year", 2015, MadeCountry.LAST);
    private static final Axis<String> BANDS =
            Axis.of(
                    "ages",
                    List.of("16-24", "25-34", "35-49", "50-59", "60-64", "65-69", "70-74", "75+"));
    private static final double[] ACTIVE = {0.55, 0.86, 0.87, 0.8, 0.55, 0.25, 0.1, 0.03};
    private static final double[] JOBS = {36_000, 33_000, 42_000};
    private static final double[] GROWTH = {1.004, 1.012, 1.008};

    private MadeWork() {}

    /** One table by its name, as in a project's folder. */
    static Cube table(String name) {
        return switch (name) {
            case "jobs" -> Cube.generate(List.of(BOROUGHS, YEARS), at -> jobs(at[0], at[1]));
            case "productivity" ->
                    Cube.generate(List.of(BOROUGHS, YEARS), at -> productivity(at[0], at[1]));
            case "gva" ->
                    Cube.generate(
                            List.of(BOROUGHS, YEARS),
                            at -> jobs(at[0], at[1]) * productivity(at[0], at[1]) / 1e6);
            case "unemployment" ->
                    Cube.generate(
                            List.of(BOROUGHS, YEARS), at -> 0.04 + 0.01 * at[0] + 0.0005 * at[1]);
            case "double-jobbing" ->
                    Cube.generate(List.of(BOROUGHS, YEARS), at -> 0.02 + 0.01 * at[0]);
            case "activity-rates" ->
                    Cube.generate(
                            List.of(Sex.AXIS, BANDS),
                            at -> ACTIVE[at[1]] * (at[0] == 0 ? 0.92 : 1));
            case "pension-age" ->
                    Cube.generate(
                            List.of(Axis.of("year", List.of(2020, 2027))),
                            at -> at[0] == 0 ? 66 : 67);
            case "commuting" -> commuting();
            default -> throw new IllegalArgumentException("No table " + name);
        };
    }

    private static double jobs(int area, int year) {
        return JOBS[area] * Math.pow(GROWTH[area], YEARS.label(year) - MadeCountry.BASE);
    }

    private static double productivity(int area, int year) {
        return (50_000 + 8000 * area) * Math.pow(1.011, year);
    }

    /** B1 is where many work and few of them live; one in eight works where no jobs are held. */
    private static Cube commuting() {
        List<String> all = List.of("B1", "B2", "B3", "Z1", "Z2");
        double[][] commuters = {
            {5000, 3000, 2000, 1000, 1000},
            {8000, 6000, 1000, 1500, 500},
            {7000, 1500, 15_000, 2000, 1000},
            {4000, 500, 1500, 30_000, 1000},
            {1000, 500, 500, 1000, 30_000}
        };
        return Cube.generate(
                List.of(Axis.of("residence", all), Axis.of("workplace", all)),
                at -> commuters[at[0]][at[1]]);
    }
}
