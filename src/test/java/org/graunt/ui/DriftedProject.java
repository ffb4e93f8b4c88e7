package org.graunt.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A small project on disk whose estimates go wrong after the census: in the first area there are
 * ever more young adults too many, in the second too few, and a register knows better.
 */
final class DriftedProject {
    private static final int CENSUS = 2011;
    private static final int LAST = 2018;
    private static final int AGES = 70;
    private static final List<String> CODES = List.of("A", "B", "C", "D", "E", "F");
    private static final double[] DRIFT = {0.2, -0.08, 0, 0.01, -0.01, 0};

    private final SplittableRandom random = new SplittableRandom(7);

    private DriftedProject() {}

    /** Writes it, and answers with the project file. */
    static Path in(Path folder) throws IOException {
        DriftedProject made = new DriftedProject();
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.createDirectories(folder.resolve("models"));
        StringBuilder areas = new StringBuilder("gss_code,name,kind\n");
        CODES.forEach(code -> areas.append("%1$s,Area %1$s,borough\n".formatted(code)));
        Files.writeString(tables.resolve("areas.csv"), areas.toString());
        made.write(tables);
        Files.writeString(
                folder.resolve("models/no-change.yaml"), "{id: no-change, engine: no-change}");
        return Files.writeString(
                folder.resolve("drifted.yaml"),
                "graunt: 1\ndata: tables/\nregion: {code: R, name: Region}\ncensus-year: 2011\n"
                        + "last-year: 2030\ncorrection: reconcile\nmodels: [no-change]\n");
    }

    private void write(Path tables) throws IOException {
        StringBuilder people = new StringBuilder("gss_code,sex,age,year,value\n");
        StringBuilder lists = new StringBuilder("gss_code,sex,age,year,value\n");
        for (int area = 0; area < CODES.size(); area++) {
            for (String sex : List.of("F", "M")) {
                for (int age = 0; age <= AGES; age++) {
                    for (int year = CENSUS; year <= LAST; year++) {
                        String cell = "%s,%s,%d,%d,".formatted(CODES.get(area), sex, age, year);
                        double young = Math.exp(-Math.pow((age - 28) / 9.0, 2));
                        double truth = truth(area, age, year, young);
                        double passed = (year - CENSUS) / (double) (LAST - CENSUS);
                        add(people, cell, truth * (1 + DRIFT[area] * young * passed));
                        add(lists, cell, truth * listed(area, sex, year, young));
                    }
                }
            }
        }
        Files.writeString(tables.resolve("population.csv"), people.toString());
        Files.writeString(tables.resolve("gp-register.csv"), lists.toString());
    }

    private static double truth(int area, int age, int year, double young) {
        double old = Math.exp(-Math.pow(Math.max(age - 45, 0) / 25.0, 2));
        double cohort = 2000 * (1 + 0.1 * Math.sin(year - age));
        return cohort * (1 + 0.1 * area) * old * (1 + young + 0.01 * (year - CENSUS));
    }

    private double listed(int area, String sex, int year, double young) {
        double usual = 1.02 + (sex.equals("F") ? 0.05 : 0.2) * young + 0.01 * area;
        double luck = 1 + 0.005 * (random.nextDouble() - 0.5) * Math.sqrt(12);
        return (usual + 0.005 * (year - CENSUS)) * luck;
    }

    private static void add(StringBuilder rows, String cell, double people) {
        rows.append(cell).append(String.format(Locale.ROOT, "%.0f%n", people));
    }
}
