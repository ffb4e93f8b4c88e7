package org.graunt.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The small synthetic London in {@code sample-data/}: five invented places over thirteen years.
 *
 * <p>The first year's ages follow a Gompertz survival curve, weighed by how much the place draws
 * young adults. Each later year ages everybody, takes deaths by the same curve, adds births in
 * proportion to women of 15 to 44, and moves people net by a schedule with a peak at 18 to 29 and
 * another of young families leaving. A seeded random factor on births and moves keeps the years
 * apart. No figure of any real place is used.
 */
public final class SmallLondon {
    static final int FIRST_YEAR = 2011;
    static final int LAST_YEAR = 2023;
    private static final long SEED = 20110627;
    private static final int OPEN_AGE = 90;
    private static final double MALES_PER_FEMALE = 1.05;

    /**
     * An invented place.
     *
     * @param youth how much it draws young adults; 0 is not at all
     * @param fertility births a year per woman of 15 to 44
     */
    private record Place(
            String code, String name, String kind, double people, double youth, double fertility) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("X09000001", "Northbank", "borough", 262_000, 1.6, 0.057),
                    new Place("X09000002", "Southmead", "borough", 318_000, 0.9, 0.064),
                    new Place("X09000003", "Eastferry", "borough", 304_000, 1.2, 0.070),
                    new Place("X09000004", "Westheath", "borough", 241_000, 0.4, 0.060),
                    new Place("X92000001", "Rest of the country", "rest", 2_900_000, 0.0, 0.059));

    private final Map<String, String> files = new TreeMap<>();
    private final StringBuilder population = table("persons", "gss_code,sex,age,year,value");
    private final StringBuilder births = table("live births", "gss_code,year,sex,value");

    private SmallLondon() {}

    /** Writes the tables into a folder of the sample data. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "sample-data/london");
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : tables().entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (file.getKey().equals("population.csv")) {
                try (var out =
                        new GZIPOutputStream(
                                Files.newOutputStream(folder.resolve("population.csv.gz")))) {
                    out.write(bytes);
                }
            } else {
                Files.write(folder.resolve(file.getKey()), bytes);
            }
        }
    }

    /** The text of every table by the name of its file, before any compression. */
    static Map<String, String> tables() {
        return new SmallLondon().make();
    }

    private Map<String, String> make() {
        StringBuilder areas = table("areas", "gss_code,name,kind,parent");
        for (Place place : PLACES) {
            String parent = place.kind().equals("borough") ? "X12000007" : "";
            areas.append(place.code()).append(',').append(place.name()).append(" (synthetic),");
            areas.append(place.kind()).append(',').append(parent).append('\n');
            history(place);
        }
        files.put("areas.csv", areas.toString());
        files.put("population.csv", population.toString());
        files.put("births.csv", births.toString());
        return files;
    }

    private static StringBuilder table(String what, String header) {
        return new StringBuilder()
                .append("# SYNTHETIC: no real place. Made by SmallLondon, seed ")
                .append(SEED)
                .append(".\n# ")
                .append(what)
                .append("; mid-year, age last birthday\n")
                .append(header)
                .append('\n');
    }

    private void history(Place place) {
        SplittableRandom random = new SplittableRandom(SEED + place.code().hashCode());
        double[][] people = start(place);
        write(place, FIRST_YEAR, people);
        for (int year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
            people = step(place, year, people, random);
            write(place, year, people);
        }
    }

    private static double[][] start(Place place) {
        double[][] weights = new double[2][OPEN_AGE + 1];
        double sum = 0;
        for (int sex = 0; sex < 2; sex++) {
            double alive = 1;
            for (int age = 0; age <= OPEN_AGE; age++) {
                double open = age == OPEN_AGE ? 1 / deathProbability(sex, age) : 1;
                weights[sex][age] = alive * open * (1 + place.youth() * bump(age, 28, 8));
                sum += weights[sex][age];
                alive *= 1 - deathProbability(sex, age);
            }
        }
        for (double[] ofSex : weights) {
            for (int age = 0; age <= OPEN_AGE; age++) {
                ofSex[age] *= place.people() / sum;
            }
        }
        return weights;
    }

    /** Gompertz: the risk of dying grows by a tenth with each year of age; men's is higher. */
    private static double deathProbability(int sex, int age) {
        double risk = (sex == 0 ? 2.2e-5 : 3.2e-5) * StrictMath.exp(0.1 * age);
        return 1 - StrictMath.exp(-risk - (age == 0 ? 0.004 : 0.0001));
    }

    private static double bump(double age, double centre, double width) {
        double z = (age - centre) / width;
        return StrictMath.exp(-z * z / 2);
    }

    private double[][] step(Place place, int year, double[][] before, SplittableRandom random) {
        double[][] after = new double[2][OPEN_AGE + 1];
        double moves = place.kind().equals("rest") ? 0 : 0.6 + 0.8 * random.nextDouble();
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age <= OPEN_AGE; age++) {
                int older = Math.min(age + 1, OPEN_AGE);
                after[sex][older] += before[sex][age] * (1 - deathProbability(sex, age));
            }
            for (int age = 1; age <= OPEN_AGE; age++) {
                after[sex][age] *= 1 + moves * netMigrationRate(place, age);
            }
        }
        addBirths(place, year, before, after, 0.97 + 0.06 * random.nextDouble());
        return after;
    }

    private static double netMigrationRate(Place place, int age) {
        double arriving = 0.045 * place.youth() * bump(age, 22, 3.5);
        double leaving = 0.022 * (bump(age, 34, 6) + bump(age, 2, 3)) + 0.008 * bump(age, 65, 8);
        return arriving - leaving;
    }

    private void addBirths(
            Place place, int year, double[][] before, double[][] after, double luck) {
        double women = 0;
        for (int age = 15; age <= 44; age++) {
            women += before[0][age];
        }
        double fall = 1 - 0.012 * (year - FIRST_YEAR); // fertility falls a little every year
        double all = women * place.fertility() * fall * luck;
        for (int sex = 0; sex < 2; sex++) {
            double share = sex == 0 ? 1 : MALES_PER_FEMALE;
            long born = Math.round(all * share / (1 + MALES_PER_FEMALE));
            after[sex][0] = born * (1 - deathProbability(sex, 0) / 2);
            births.append(place.code()).append(',').append(year).append(',');
            births.append(sex == 0 ? 'F' : 'M').append(',').append(born).append('\n');
        }
    }

    private void write(Place place, int year, double[][] people) {
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age <= OPEN_AGE; age++) {
                population.append(place.code()).append(sex == 0 ? ",F," : ",M,");
                population.append(age).append(',').append(year).append(',');
                population.append(Math.round(people[sex][age])).append('\n');
            }
        }
    }
}
