package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntUnaryOperator;
import org.graunt.run.ToyProject;

/** A toy project with two primary planning areas, one of them short of places. */
public final class ToySchools {
    private static final String HEADER = "planning_area,year_group,year,value\n";

    private ToySchools() {}

    /** Writes the project with its tables of schools. */
    public static ToyProject in(Path folder, String... more) throws IOException {
        ToyProject project = ToyProject.in(folder, more);
        table(
                folder,
                "planning-areas",
                "planning_area,name,phase\nPA,North,primary\nPB,South,primary\n");
        table(
                folder,
                "residence-shares",
                "planning_area,gss_code,value\nPA,A,0.9\nPB,B,0.8\nPB,A,0.1\n");
        table(folder, "roll", HEADER + roll("PA", 0, 6) + roll("PB", 0, 6));
        table(folder, "capacity", HEADER + places("PA", 0, 6, 1650) + places("PB", 0, 6, 1900));
        return project;
    }

    /** The same with a planning area of junior schools, which take pupils of both after Year 2. */
    public static ToyProject withJuniors(Path folder, String... more) throws IOException {
        ToyProject project = in(folder, more);
        append(folder, "planning-areas", "JA,All,junior\n");
        append(folder, "residence-shares", "JA,A,0.9\nJA,B,0.7\n");
        append(folder, "roll", roll("JA", 3, 6));
        append(folder, "capacity", places("JA", 3, 6, 3000));
        return project;
    }

    private static String roll(String area, int first, int last) {
        return rows(area, first, last, group -> (area.equals("JA") ? 2700 : 1700) + 5 * group);
    }

    private static String places(String area, int first, int last, int places) {
        return rows(area, first, last, group -> places);
    }

    private static String rows(String area, int first, int last, IntUnaryOperator value) {
        StringBuilder rows = new StringBuilder();
        for (int group = first; group <= last; group++) {
            for (int year = 2018; year <= 2020; year++) {
                String label = group == 0 ? "R" : Integer.toString(group);
                rows.append("%s,%s,%d,%d\n".formatted(area, label, year, value.applyAsInt(group)));
            }
        }
        return rows.toString();
    }

    private static void append(Path folder, String name, String rows) throws IOException {
        Path file = folder.resolve("tables").resolve(name + ".csv");
        Files.writeString(file, rows, StandardOpenOption.APPEND);
    }

    /** Writes another table. */
    public static void table(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve("tables").resolve(name + ".csv"), text);
    }
}
