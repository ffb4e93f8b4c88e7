package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.run.ToyProject;

/** A toy project with two primary planning areas, one of them short of places. */
public final class ToySchools {
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
        StringBuilder roll = new StringBuilder("planning_area,year_group,year,value\n");
        StringBuilder places = new StringBuilder("planning_area,year_group,year,value\n");
        for (String area : new String[] {"PA", "PB"}) {
            for (int group = 0; group <= 6; group++) {
                for (int year = 2018; year <= 2020; year++) {
                    String label = group == 0 ? "R" : Integer.toString(group);
                    roll.append("%s,%s,%d,%d\n".formatted(area, label, year, 1700 + 5 * group));
                    places.append(
                            "%s,%s,%d,%d\n"
                                    .formatted(area, label, year, area.equals("PA") ? 1650 : 1900));
                }
            }
        }
        table(folder, "roll", roll.toString());
        table(folder, "capacity", places.toString());
        return project;
    }

    /** Writes another table. */
    public static void table(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve("tables").resolve(name + ".csv"), text);
    }
}
