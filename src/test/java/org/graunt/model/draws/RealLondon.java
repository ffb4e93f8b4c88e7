package org.graunt.model.draws;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.reference.ReferenceData;

/** London's estimates of 2000 to 2023 and its births of 2002 to 2014, as they are published now. */
final class RealLondon {
    static final int FIRST = 2000;
    static final int LAST = 2023;

    /** Too small for percentages. */
    static final String CITY = "E09000001";

    private static final int FIRST_BIRTHS = 2002;
    private static final int LAST_BIRTHS = 2014;
    private static final AgeGroups AGES = AgeGroups.single(90);

    private final Map<String, double[][][]> people = new TreeMap<>();
    private final Map<String, double[]> births = new TreeMap<>();

    RealLondon() {
        for (var row : ReferenceData.rows("real/london-population-2000-2023.csv.gz")) {
            double[][][] years =
                    people.computeIfAbsent(
                            row.getField("gss_code"),
                            any -> new double[LAST - FIRST + 1][2][AGES.count()]);
            int year = Integer.parseInt(row.getField("year")) - FIRST;
            int sex = row.getField("sex").equals("F") ? 0 : 1;
            years[year][sex][Integer.parseInt(row.getField("age"))] +=
                    Double.parseDouble(row.getField("popn"));
        }
        for (var row : ReferenceData.rows("real/births-all-local-authorities-2002-2014.csv")) {
            String code = row.getField("GSS.Code");
            if (people.containsKey(code)) {
                double[] years =
                        births.computeIfAbsent(
                                code, any -> new double[LAST_BIRTHS - FIRST_BIRTHS + 1]);
                years[Integer.parseInt(row.getField("Year")) - FIRST_BIRTHS] +=
                        Double.parseDouble(row.getField("Births"));
            }
        }
    }

    List<String> codes() {
        return List.copyOf(people.keySet());
    }

    /** Everybody in an area in a year. */
    double total(String code, int year) {
        double total = 0;
        for (double[] ages : cells(code, year)) {
            for (double persons : ages) {
                total += persons;
            }
        }
        return total;
    }

    private double[][] cells(String code, int year) {
        return people.getOrDefault(code, new double[0][][])[year - FIRST];
    }

    /** What a project of an earlier day would have held, but for later revisions. */
    Inputs knownIn(int origin) {
        Geography geography = Geography.of(codes().stream().map(Area::borough).toList(), null);
        Axis<String> areas = geography.axis();
        Axis<Integer> years = Axis.range("year", FIRST, origin);
        Cube population =
                Cube.generate(
                        List.of(areas, Sex.AXIS, AGES.axis(), years),
                        at -> cells(areas.label(at[0]), FIRST + at[3])[at[1]][at[2]]);
        Axis<Integer> held = Axis.range("year", FIRST_BIRTHS, Math.min(LAST_BIRTHS, origin));
        Cube born =
                Cube.generate(
                        List.of(areas, held),
                        at -> births.getOrDefault(areas.label(at[0]), new double[0])[at[1]]);
        return Inputs.of(
                new Frame(geography, AGES),
                origin,
                List.of(
                        new InputTable("population", population, InputTable.Source.made()),
                        new InputTable("births", born, InputTable.Source.made())));
    }
}
