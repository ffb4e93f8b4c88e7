package org.graunt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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

/**
 * A made country of three boroughs and two rest areas, ages 0 to 90, with a past of twelve years
 * and a few years after, whose books close: a cohort-component simulation by smooth schedules with
 * some noise from a seed. Nobody in it was ever real.
 */
public final class MadeCountry {
    /** The first year of population. */
    public static final int FIRST = 2011;

    /** The base year. */
    public static final int BASE = 2023;

    /** The last year that the tables of the past go on to, beyond the base year. */
    public static final int AFTER = 2026;

    /** The last year of tables about the future. */
    public static final int LAST = 2035;

    private static final AgeGroups AGES = AgeGroups.single(90);
    private static final int OPEN = AGES.open();

    private final SplittableRandom random;
    private final Frame frame;
    private final int areas;
    private final Map<Integer, double[][][]> population = new TreeMap<>();
    private final Map<Integer, double[][]> births = new TreeMap<>();
    private final Map<Integer, double[][][]> deaths = new TreeMap<>();
    private final Map<Integer, double[][][][]> moves = new TreeMap<>();
    private final Map<Integer, double[][][]> abroadIn = new TreeMap<>();
    private final Map<Integer, double[][][]> abroadOut = new TreeMap<>();

    private MadeCountry(long seed) {
        this.random = new SplittableRandom(seed);
        this.frame = new Frame(geography(), AGES);
        this.areas = frame.areas();
        population.put(FIRST, firstPopulation());
        for (int year = FIRST + 1; year <= AFTER; year++) {
            step(year);
        }
    }

    /** The country of a seed. */
    public static MadeCountry of(long seed) {
        return new MadeCountry(seed);
    }

    private static Geography geography() {
        Area region = new Area("R", "The region", Area.Kind.REGION, null, null);
        List<Area> areas = new ArrayList<>();
        for (String code : List.of("B1", "B2", "B3")) {
            areas.add(new Area(code, code, Area.Kind.BOROUGH, "R", null));
        }
        for (String code : List.of("Z1", "Z2")) {
            areas.add(new Area(code, code, Area.Kind.REST, "REST", null));
        }
        return Geography.of(areas, region);
    }

    // the past, year by year: [area][sex][age], moves [origin][destination][sex][age]

    private double[][][] cells() {
        return new double[areas][2][OPEN + 1];
    }

    private double noise(double size) {
        return 1 + size * (2 * random.nextDouble() - 1);
    }

    private double[][][] firstPopulation() {
        double[][][] people = cells();
        for (int area = 0; area < areas; area++) {
            double size = 300 + 200 * area;
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 0; age <= OPEN; age++) {
                    double profile = age < 60 ? 1 : Math.exp(-(age - 60) / 18.0);
                    people[area][sex][age] = size * profile * noise(0.2);
                }
            }
        }
        return people;
    }

    private void step(int year) {
        double[][][] start = population.get(year - 1);
        double[][][] end = aged(start);
        double[][] born = new double[areas][2];
        double[][][] died = cells();
        double[][][] came = cells();
        double[][][] left = cells();
        double[][][][] moved = new double[areas][areas][2][OPEN + 1];
        for (int area = 0; area < areas; area++) {
            born[area] = births(end[area][0], area);
            end[area][0][0] = born[area][0];
            end[area][1][0] = born[area][1];
            die(end[area], died[area], area);
        }
        double[][][] natural = copy(end);
        for (int area = 0; area < areas; area++) {
            crossTheBorder(natural[area], end[area], came[area], left[area]);
            moveWithin(natural[area], end, moved[area], area);
        }
        population.put(year, end);
        births.put(year, born);
        deaths.put(year, died);
        abroadIn.put(year, came);
        abroadOut.put(year, left);
        moves.put(year, moved);
    }

    private double[][][] aged(double[][][] start) {
        double[][][] aged = cells();
        for (int area = 0; area < areas; area++) {
            for (int sex = 0; sex < 2; sex++) {
                System.arraycopy(start[area][sex], 0, aged[area][sex], 1, OPEN);
                aged[area][sex][OPEN] += start[area][sex][OPEN];
            }
        }
        return aged;
    }

    private static double[][][] copy(double[][][] cells) {
        double[][][] copy = new double[cells.length][2][];
        for (int area = 0; area < cells.length; area++) {
            copy[area][0] = cells[area][0].clone();
            copy[area][1] = cells[area][1].clone();
        }
        return copy;
    }

    private double[] births(double[] women, int area) {
        double born = 0;
        for (int age = 15; age < 50; age++) {
            born += women[age] * fertility(area, age);
        }
        born *= noise(0.05);
        return new double[] {born / 2.05, born * 1.05 / 2.05};
    }

    private static double fertility(int area, int age) {
        double spread = (age - 29.5) / 6;
        return age < 15 || age > 49 ? 0 : (0.10 + 0.01 * area) * Math.exp(-spread * spread / 2);
    }

    private static double deathProbability(int area, int sex, int age) {
        double infant = age == 0 ? 0.004 : 0;
        double hazard = (0.00005 + 0.00002 * Math.exp(0.1 * age)) * (1 + 0.05 * area + 0.3 * sex);
        return Math.min(infant + hazard, 0.6);
    }

    private void die(double[][] people, double[][] died, int area) {
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age <= OPEN; age++) {
                double share = deathProbability(area, sex, age) * noise(0.1);
                died[sex][age] = people[sex][age] * share;
                people[sex][age] -= died[sex][age];
            }
        }
    }

    /** How readily people of an age move: children with their parents, then a peak at 25. */
    private static double readiness(int age) {
        double peak = (age - 25) / 7.0;
        return 0.2 + 0.5 * Math.exp(-age / 6.0) + 1.5 * Math.exp(-peak * peak / 2);
    }

    private void crossTheBorder(
            double[][] natural, double[][] end, double[][] came, double[][] left) {
        double comers = 6 * noise(0.3);
        double share = 0.008 * noise(0.2);
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age <= OPEN; age++) {
                came[sex][age] = comers * readiness(age);
                left[sex][age] = natural[sex][age] * share * readiness(age);
                end[sex][age] += came[sex][age] - left[sex][age];
            }
        }
    }

    private void moveWithin(double[][] natural, double[][][] end, double[][][] moved, int origin) {
        for (int destination = 0; destination < areas; destination++) {
            if (destination == origin) {
                continue;
            }
            double share = (0.004 + 0.001 * ((origin * 3 + destination) % 5)) * noise(0.15);
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 0; age <= OPEN; age++) {
                    double movers = natural[sex][age] * share * readiness(age);
                    moved[destination][sex][age] = movers;
                    end[origin][sex][age] -= movers;
                    end[destination][sex][age] += movers;
                }
            }
        }
    }

    // tables

    /** Areas and ages. */
    public Frame frame() {
        return frame;
    }

    /** Population to {@link #AFTER} and these tables, projected from {@link #BASE}. */
    public Inputs inputs(String... tables) {
        List<InputTable> held = new ArrayList<>();
        held.add(made("population", byCell(population)));
        for (String table : tables) {
            held.add(made(table, table(table)));
        }
        return Inputs.of(frame, BASE, held);
    }

    private static InputTable made(String name, Cube cube) {
        return new InputTable(name, cube, InputTable.Source.made());
    }

    /** One table by its name, as in a project's folder. */
    public Cube table(String name) {
        return switch (name) {
            case "births" -> birthsBySex();
            case "births-by-mother" -> mothers();
            case "deaths" -> byCell(deaths);
            case "international-in" -> byCell(abroadIn);
            case "international-out" -> byCell(abroadOut);
            case "internal-flows" -> pairs();
            case "internal-in" -> gross(pairs().sumOver("origin"));
            case "internal-out" -> gross(pairs().sumOver("destination"));
            case "fertility" -> fertilityTable();
            case "survivorship" -> survivorshipTable();
            case "net-migration" -> netMigrationTable();
            case "published/official" -> publishedTable();
            case "dwellings",
                    "households",
                    "housing-trajectory",
                    "household-rates",
                    "household-size",
                    "communal" ->
                    MadeHomes.table(name);
            case "jobs",
                    "gva",
                    "productivity",
                    "unemployment",
                    "double-jobbing",
                    "activity-rates",
                    "pension-age",
                    "commuting" ->
                    MadeWork.table(name);
            default -> throw new IllegalArgumentException("No table " + name);
        };
    }

    private Axis<String> places(String name) {
        return Axis.of(name, frame.geography().axis().labels());
    }

    private static Axis<Integer> years(Map<Integer, ?> held) {
        return Axis.of("year", List.copyOf(held.keySet()));
    }

    private Cube byCell(Map<Integer, double[][][]> held) {
        Axis<Integer> years = years(held);
        return Cube.generate(
                List.of(places("area"), Sex.AXIS, AGES.axis(), years),
                at -> held.get(years.label(at[3]))[at[0]][at[1]][at[2]]);
    }

    private Cube birthsBySex() {
        Axis<Integer> years = years(births);
        return Cube.generate(
                List.of(places("area"), Sex.AXIS, years),
                at -> births.get(years.label(at[2]))[at[0]][at[1]]);
    }

    /** Births by age of mother: the year's births spread as fertility and women would have them. */
    private Cube mothers() {
        Axis<Integer> years = years(births);
        Axis<Integer> ages = Axis.range("age", 15, 49);
        return Cube.generate(
                List.of(places("area"), ages, years),
                at -> {
                    int year = years.label(at[2]);
                    double expected = 0;
                    for (int age : ages.labels()) {
                        expected += expectedBirths(year, at[0], age);
                    }
                    double[] born = births.get(year)[at[0]];
                    double share = expectedBirths(year, at[0], ages.label(at[1])) / expected;
                    return (born[0] + born[1]) * share;
                });
    }

    private double expectedBirths(int year, int area, int age) {
        return population.get(year - 1)[area][0][age - 1] * fertility(area, age);
    }

    private Cube pairs() {
        Axis<Integer> years = years(moves);
        return Cube.generate(
                List.of(places("origin"), places("destination"), Sex.AXIS, AGES.axis(), years),
                at -> moves.get(years.label(at[4]))[at[0]][at[1]][at[2]][at[3]]);
    }

    private Cube gross(Cube flows) {
        Axis<?> years = flows.axis("year");
        return Cube.of(List.of(places("area"), Sex.AXIS, AGES.axis(), years), flows.toArray());
    }

    private static Axis<Integer> future() {
        return Axis.range("year", BASE + 1, LAST);
    }

    private Cube fertilityTable() {
        return Cube.generate(
                List.of(places("area"), Axis.range("age", 15, 49), future()),
                at -> fertility(at[0], 15 + at[1]) * (1 - 0.004 * at[2]));
    }

    private Cube survivorshipTable() {
        return Cube.generate(
                List.of(places("area"), Sex.AXIS, AGES.axis(), future()),
                at -> 1 - deathProbability(at[0], at[1], at[2]) * (1 - 0.01 * at[3]));
    }

    /** Some come, some leave; never more than there are. */
    private Cube netMigrationTable() {
        return Cube.generate(
                List.of(places("area"), Sex.AXIS, AGES.axis(), future()),
                at -> 4 * readiness(at[2]) * Math.sin(at[0] + 0.3 * at[2] + 0.1 * at[3]));
    }

    private Cube publishedTable() {
        Axis<Integer> years = Axis.range("year", BASE, LAST);
        double[][][] base = population.get(BASE);
        return Cube.generate(
                List.of(places("area"), Sex.AXIS, AGES.axis(), years),
                at -> base[at[0]][at[1]][at[2]] * (1.02 + 0.005 * at[3]));
    }
}
