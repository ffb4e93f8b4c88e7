package org.graunt.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;

/**
 * Two areas, two primary planning areas and a secondary one, whose pupils follow fixed ratios from
 * 2010 to 2020. Some pupils of the second area go to the first's schools.
 */
final class MadeSchools {
    static final int FIRST = 2010;
    static final int LAST = 2020;
    static final double INTAKE = 0.9;
    static final double PROGRESSION = 0.99;
    static final double TRANSFER = 0.95;
    static final double STAYING_ON = 0.6;
    static final double SURVIVAL = 0.85;

    static final List<PlanningArea> AREAS =
            List.of(
                    new PlanningArea("P1", "Primary 1", "primary", 0, 6, List.of(0.9, 0.2)),
                    new PlanningArea("P2", "Primary 2", "primary", 0, 6, List.of(0.0, 0.7)),
                    new PlanningArea("S", "Secondary", "secondary", 7, 13, List.of(0.8, 0.5)));

    private MadeSchools() {}

    /** Rolls that the ratios make exactly, and places of 100 a year group everywhere. */
    static SchoolTables tables() {
        return tables(cell -> 1.0);
    }

    /** Rolls that the ratios make but for a factor on each: planning area, group and year. */
    static SchoolTables tables(ToDoubleFunction<int[]> luck) {
        List<Area> homes = List.of(Area.borough("A"), Area.borough("B"));
        Counts roll = Counts.of(rolls(luck), codes());
        Counts places = Counts.of(cube(at -> 100), codes());
        return new SchoolTables(AREAS, homes, roll, places);
    }

    static List<String> codes() {
        return AREAS.stream().map(PlanningArea::code).toList();
    }

    static Cube cube(ToDoubleFunction<int[]> cell) {
        return Cube.generate(
                List.of(
                        Axis.of("planning_area", codes()),
                        Axis.of("year_group", YearGroups.LABELS),
                        Axis.range("year", FIRST, LAST)),
                cell);
    }

    private static Cube rolls(ToDoubleFunction<int[]> luck) {
        double[][][] roll = new double[3][YearGroups.COUNT][LAST - FIRST + 1];
        Children children = children(0);
        for (int year = FIRST; year <= LAST; year++) {
            for (int area = 0; area < 3; area++) {
                PlanningArea planning = AREAS.get(area);
                for (int group = planning.first(); group <= planning.last(); group++) {
                    double exact = exact(roll, children, area, group, year);
                    roll[area][group][year - FIRST] =
                            exact * luck.applyAsDouble(new int[] {area, group, year});
                }
            }
        }
        return cube(
                at -> {
                    PlanningArea planning = AREAS.get(at[0]);
                    boolean held = planning.first() <= at[1] && at[1] <= planning.last();
                    return held ? roll[at[0]][at[1]][at[2]] : Double.NaN;
                });
    }

    private static double exact(
            double[][][] roll, Children children, int area, int group, int year) {
        PlanningArea planning = AREAS.get(area);
        if (group == 0) {
            return INTAKE * Catchment.served(planning, children, 0, year)[0];
        }
        if (year == FIRST) {
            return 60;
        }
        int before = year - 1 - FIRST;
        if (group == planning.first()) {
            double[][] living = new double[2][1];
            for (int primary = 0; primary < 2; primary++) {
                double[] pupils = {roll[primary][group - 1][before]};
                Catchment.addHome(
                        living, AREAS.get(primary), pupils, children, group - 1, year - 1);
            }
            return TRANSFER * Catchment.attending(planning, living)[0];
        }
        double ratio =
                switch (group) {
                    case YearGroups.STAYING_ON -> STAYING_ON;
                    case YearGroups.LAST -> SURVIVAL;
                    default -> PROGRESSION;
                };
        return ratio * roll[area][group - 1][before];
    }

    /** Children by a smooth formula; each draw has so many per cent more or fewer after 2020. */
    static Children children(int draws) {
        return new MadeChildren(draws, LAST + 15);
    }

    /** The same, to another last year. */
    static Children until(int draws, int lastYear) {
        return new MadeChildren(draws, lastYear);
    }

    private record MadeChildren(int draws, int lastYear) implements Children {

        @Override
        public int firstYear() {
            return FIRST - 1;
        }

        @Override
        public boolean point() {
            return draws == 0;
        }

        @Override
        public double[] persons(int area, int age, int year) {
            double[] persons = new double[draws + 1];
            for (int draw = 0; draw <= draws; draw++) {
                double strayed =
                        draw == 0 || year <= LAST
                                ? 0
                                : new SplittableRandom(draw).nextDouble() - 0.5;
                persons[draw] = (90 + 7 * area + age + 2 * (year - FIRST)) * (1 + 0.2 * strayed);
            }
            return persons;
        }
    }

    /** The years of a forecast. */
    static List<Integer> years(int last) {
        List<Integer> years = new ArrayList<>();
        for (int year = LAST + 1; year <= last; year++) {
            years.add(year);
        }
        return years;
    }
}
