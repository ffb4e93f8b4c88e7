package org.graunt.testing;

import java.util.List;
import java.util.Set;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;

/**
 * Homes in the made country: dwellings, households and what is to be built in its three boroughs,
 * none in the rest; who forms a household, and who lives in communal establishments.
 */
public final class MadeHomes {
    /** Tables of it that are no numbers of people or homes: an area's halves have them alike. */
    static final Set<String> RATES = Set.of("household-rates", "household-size");

    private static final int BOROUGHS = 3;
    private static final Axis<String> AREAS =
            Axis.of("area", List.of("B1", "B2", "B3", "Z1", "Z2"));
    private static final Axis<Integer> PAST =
            Axis.range("year", MadeCountry.FIRST, MadeCountry.AFTER);
    private static final Axis<Integer> FUTURE =
            Axis.range("year", MadeCountry.BASE + 1, MadeCountry.LAST);
    private static final Axis<Integer> RATE_YEARS =
            Axis.range("year", MadeCountry.BASE, MadeCountry.LAST);
    private static final Axis<String> BANDS =
            Axis.of("ages", List.of("0-15", "16-24", "25-34", "35-49", "50-64", "65-74", "75+"));
    private static final double[] FORM = {0, 0.12, 0.42, 0.5, 0.56, 0.6, 0.72};
    private static final double[] COMMUNAL = {10, 260, 40, 30, 30, 25, 190};
    private static final double[] DWELLINGS = {26_400, 36_000, 47_000};
    private static final double[] ADDED = {150, 420, 610};

    private MadeHomes() {}

    /** One table by its name, as in a project's folder. */
    static Cube table(String name) {
        return switch (name) {
            case "dwellings" -> ofBoroughs(PAST, MadeHomes::dwellings);
            case "households" ->
                    ofBoroughs(
                            PAST,
                            (area, year) ->
                                    dwellings(area, year) * (0.95 + 0.001 * area + wave(year)));
            case "housing-trajectory" ->
                    ofBoroughs(FUTURE, (area, year) -> ADDED[area] * (1 + 20 * wave(year)));
            case "household-rates" -> rates();
            case "communal" -> communal();
            case "household-size" ->
                    ofBoroughs(
                            FUTURE,
                            (area, year) -> 2.5 - 0.05 * area - 0.003 * (year - MadeCountry.BASE));
            default -> throw new IllegalArgumentException("No table " + name);
        };
    }

    private interface Figure {
        double of(int area, int year);
    }

    private static Cube ofBoroughs(Axis<Integer> years, Figure figure) {
        return Cube.generate(
                List.of(AREAS, years),
                at -> at[0] < BOROUGHS ? figure.of(at[0], years.label(at[1])) : Double.NaN);
    }

    private static double dwellings(int area, int year) {
        double years = year - MadeCountry.BASE;
        return DWELLINGS[area] + ADDED[area] * (0.9 * years + 100 * wave(year));
    }

    private static double wave(int year) {
        return 0.004 * Math.sin(year);
    }

    private static Cube rates() {
        return Cube.generate(
                List.of(AREAS, Sex.AXIS, BANDS, RATE_YEARS),
                at -> {
                    double rate = FORM[at[2]] * (at[1] == 0 ? 0.8 : 1.05);
                    return at[0] < BOROUGHS ? rate * (1 + 0.002 * at[3]) : Double.NaN;
                });
    }

    private static Cube communal() {
        return Cube.generate(
                List.of(AREAS, Sex.AXIS, BANDS),
                at -> at[0] < BOROUGHS ? COMMUNAL[at[2]] * (1 + 0.3 * at[0]) : Double.NaN);
    }
}
