package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.OwnTable;
import org.graunt.model.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberTablesTest {
    private static final Frame FRAME =
            new Frame(
                    Geography.of(
                            List.of(
                                    Area.borough("A"),
                                    Area.borough("B"),
                                    new Area("Z", "Rest", Area.Kind.REST, null, null)),
                            new Area("R", "Region", Area.Kind.REGION, null, null)),
                    AgeGroups.single(2));

    @TempDir Path folder;
    private final Year year = new Year(FRAME, Draws.none(0, 3));
    private final CentralPath path =
            new CentralPath(
                    FRAME,
                    new OwnTable(
                            "housing",
                            List.of(
                                    new OwnTable.Count("homes"),
                                    new OwnTable.Ratio("size", "people", "homes"))));

    @Test
    void the_gross_flows_of_a_region_leave_out_the_moves_inside_it() throws IOException {
        Arrays.fill(year.keep(Component.INTERNAL_OUT), 10);
        Arrays.fill(year.keep(Component.INTERNAL_IN), 12);
        double[] leaving = year.keepLeavingRegion();
        takeTwoYears(() -> Arrays.fill(leaving, 4));
        // six cells in each of two boroughs: out 120, of which 24 leave; in 144, of which 96 inside
        assertThat(regionRow()).isEqualTo("R,2021,0,0,48,24,0,0,0,0");
    }

    @Test
    void where_they_are_not_known_the_boroughs_are_added_up() throws IOException {
        takeTwoYears(() -> {});
        assertThat(regionRow()).isEqualTo("R,2021,0,0,144,120,0,0,0,0");
    }

    @Test
    void an_engines_own_table_adds_up_counts_and_divides_sums_for_the_region() throws IOException {
        double[] homes = year.keepSeries("homes");
        double[] people = year.keepSeries("people");
        homes[0] = 10;
        people[0] = 25;
        homes[year.stride()] = 30;
        people[year.stride()] = 55;
        takeTwoYears(() -> {});
        OwnTableFile.write(folder, path);
        assertThat(Files.readAllLines(folder.resolve("housing.csv")))
                .containsExactly(
                        "gss_code,year,homes,size",
                        "A,2020,10,2.5",
                        "A,2021,10,2.5",
                        "B,2020,30,1.833333",
                        "B,2021,30,1.833333",
                        "Z,2020,,",
                        "Z,2021,,",
                        "R,2020,40,2",
                        "R,2021,40,2");
    }

    private void takeTwoYears(Runnable second) {
        year.begin(2020);
        path.take(year);
        year.begin(2021);
        Arrays.fill(year.keep(Component.INTERNAL_OUT), 10);
        Arrays.fill(year.keep(Component.INTERNAL_IN), 12);
        second.run();
        path.take(year);
    }

    private String regionRow() throws IOException {
        Path file = folder.resolve("components.csv");
        new MemberTables(path).writeComponents(file);
        return Files.readAllLines(file).getLast();
    }
}
