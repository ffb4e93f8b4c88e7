package org.graunt.correction;

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
import org.graunt.reference.ReferenceData;

/**
 * London's boroughs from 2011 on, as they are counted now and as 2017 was first published, with a
 * straight path to it from 2011; and registers made from what is counted now.
 */
final class FirstPublished {
    static final int CENSUS = 2011;
    static final int LAST = 2017;
    private static final AgeGroups AGES = AgeGroups.single(90);
    private static final int[] BENDS = {0, 10, 18, 22, 27, 35, 50, 65, 80, 90};

    private final Map<String, Integer> areas = new TreeMap<>();
    private final double[][][][] counted; // area, sex, age, year
    private final double[][][][] official;
    private final int years = LAST - CENSUS + 1;

    FirstPublished() {
        var rows = ReferenceData.rows("real/london-population-2000-2023.csv.gz");
        rows.forEach(row -> areas.putIfAbsent(row.getField("gss_code"), areas.size()));
        counted = new double[areas.size()][2][AGES.count()][years];
        official = new double[areas.size()][2][AGES.count()][years];
        int place = 0;
        for (String code : areas.keySet()) {
            areas.put(code, place++);
        }
        for (var row : rows) {
            int year = Integer.parseInt(row.getField("year")) - CENSUS;
            if (year >= 0 && year < years) {
                int sex = row.getField("sex").equals("F") ? 0 : 1;
                int age = Integer.parseInt(row.getField("age"));
                counted[areas.get(row.getField("gss_code"))][sex][age][year] =
                        Double.parseDouble(row.getField("popn"));
            }
        }
        for (var row : ReferenceData.rows("real/london-official-first-published-2017.csv")) {
            Integer area = areas.get(row.getField("gss_code"));
            if (area != null) {
                lead(
                        area,
                        Integer.parseInt(row.getField("age")),
                        Double.parseDouble(row.getField("popn")));
            }
        }
    }

    /** The straight path to what was published, shared between the sexes as they are counted. */
    private void lead(int area, int age, double published) {
        double[][] women = {counted[area][0][age], counted[area][1][age]};
        double both = women[0][years - 1] + women[1][years - 1];
        for (int sex = 0; sex < 2; sex++) {
            double share = both > 0 ? women[sex][years - 1] / both : 0.5;
            double from = women[sex][0];
            for (int t = 0; t < years; t++) {
                official[area][sex][age][t] = from + (share * published - from) * t / (years - 1.0);
            }
        }
    }

    /**
     * How registers are made.
     *
     * @param drift of the lists' coverage in a year
     * @param noise of a count
     * @param ofArea standard deviation by which an area's coverage walks away in a year
     */
    record Pattern(long seed, double drift, double noise, double ofArea) {}

    /** Estimates as first published, and registers. */
    Inputs inputs(Pattern pattern) {
        return inputs(official, pattern);
    }

    private Inputs inputs(double[][][][] population, Pattern pattern) {
        List<Area> places = areas.keySet().stream().map(Area::borough).toList();
        Frame frame = new Frame(Geography.of(places, null), AGES);
        List<InputTable> tables = new ArrayList<>();
        tables.add(table("population", cube(population, 0, 90)));
        tables.add(table("gp-register", cube(lists(pattern), 0, 90)));
        double[][][][] pupils = pupils(pattern);
        tables.add(table("school-census", cube(pupils, 5, 15).times(0.85)));
        tables.add(table("independent-pupils", cube(pupils, 5, 15).times(0.15)));
        return Inputs.of(frame, LAST, tables);
    }

    private static InputTable table(String name, Cube cube) {
        return new InputTable(name, cube, InputTable.Source.made());
    }

    private Cube cube(double[][][][] values, int youngest, int oldest) {
        return Cube.generate(
                List.of(
                        Axis.of("area", List.copyOf(areas.keySet())),
                        Sex.AXIS,
                        Axis.range("age", youngest, oldest),
                        Axis.range("year", CENSUS, LAST)),
                at -> values[at[0]][at[1]][at[2] + youngest][at[3]]);
    }

    private double[][][][] lists(Pattern pattern) {
        SplittableRandom random = new SplittableRandom(pattern.seed());
        double[][] usual = {bends(random, 0.9, 1.15), bends(random, 0.8, 1.25)};
        double[] drift = bends(random, 0.3 * pattern.drift(), 1.7 * pattern.drift());
        double[][][][] lists = new double[areas.size()][2][AGES.count()][years];
        for (int area = 0; area < lists.length; area++) {
            double own = 0.03 * normal(random);
            for (int t = 0; t < years; t++) {
                own += t == 0 ? 0 : pattern.ofArea() * normal(random);
                for (int cell = 0; cell < 2 * AGES.count(); cell++) {
                    int sex = cell / AGES.count();
                    int age = cell % AGES.count();
                    double coverage =
                            between(usual[sex], age) * (1 + own) + between(drift, age) * t;
                    double noise = 1 + pattern.noise() * normal(random);
                    lists[area][sex][age][t] =
                            Math.rint(counted[area][sex][age][t] * coverage * noise);
                }
            }
        }
        return lists;
    }

    private double[][][][] pupils(Pattern pattern) {
        SplittableRandom random = new SplittableRandom(pattern.seed() + 1000);
        double[][][][] pupils = new double[areas.size()][2][AGES.count()][years];
        for (int area = 0; area < pupils.length; area++) {
            for (int cell = 0; cell < 2 * AGES.count(); cell++) {
                for (int t = 0; t < years; t++) {
                    double noise = 1 + pattern.noise() * normal(random);
                    pupils[area][cell / AGES.count()][cell % AGES.count()][t] =
                            0.995
                                    * noise
                                    * counted[area][cell / AGES.count()][cell % AGES.count()][t];
                }
            }
        }
        return pupils;
    }

    private static double[] bends(SplittableRandom random, double least, double most) {
        double[] bends = new double[BENDS.length];
        for (int i = 0; i < bends.length; i++) {
            bends[i] = least + (most - least) * random.nextDouble();
        }
        return bends;
    }

    private static double between(double[] bends, int age) {
        int i = 0;
        while (i < BENDS.length - 2 && age > BENDS[i + 1]) {
            i++;
        }
        double share = (age - BENDS[i]) / (double) (BENDS[i + 1] - BENDS[i]);
        return bends[i] + share * (bends[i + 1] - bends[i]);
    }

    private static double normal(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** Sum over ages of absolute errors in the last year, both sexes together. */
    double error(Cube people, String code) {
        int area = areas.getOrDefault(code, -1);
        double error = 0;
        for (int age = 0; age < AGES.count(); age++) {
            double off = 0;
            for (int sex = 0; sex < 2; sex++) {
                double real = counted[area][sex][age][years - 1];
                off += people.get(code, sex == 0 ? Sex.FEMALE : Sex.MALE, age, LAST) - real;
            }
            error += Math.abs(off);
        }
        return error;
    }

    /** The share of all cells and years after the census that lie within some deviations. */
    double covered(Corrected corrected, double deviations) {
        int within = 0;
        int all = 0;
        for (var entry : areas.entrySet()) {
            for (int cell = 0; cell < 2 * AGES.count(); cell++) {
                for (int t = 1; t < years; t++) {
                    Object[] at = {
                        entry.getKey(),
                        Sex.values()[cell / AGES.count()],
                        cell % AGES.count(),
                        CENSUS + t
                    };
                    double real =
                            counted[entry.getValue()][cell / AGES.count()][cell % AGES.count()][t];
                    double off = Math.abs(corrected.people().get(at) - real);
                    within += off <= deviations * corrected.sd().get(at) ? 1 : 0;
                    all++;
                }
            }
        }
        return within / (double) all;
    }

    List<String> codes() {
        return List.copyOf(areas.keySet());
    }
}
