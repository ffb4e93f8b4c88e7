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
    private final CentralPath path = new CentralPath(FRAME);

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
    void series_are_written_by_area_year_and_name() throws IOException {
        year.series().put("households", new double[3 * year.stride()]);
        year.series().get("households")[year.stride()] = 7.25;
        takeTwoYears(() -> {});
        Path file = folder.resolve("series.csv");
        MemberTables tables = new MemberTables(path);
        assertThat(tables.hasSeries()).isTrue();
        tables.writeSeries(file);
        assertThat(Files.readAllLines(file))
                .startsWith("gss_code,year,series,value", "A,2020,households,0")
                .contains("B,2021,households,7.25")
                .hasSize(7);
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
