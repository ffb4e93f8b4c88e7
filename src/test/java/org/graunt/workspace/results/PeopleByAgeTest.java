package org.graunt.workspace.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.demography.AgeBand;
import org.graunt.run.pool.Place;
import org.graunt.run.pool.Sexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleByAgeTest {
    private static final List<String> CODES = List.of("A", "B");
    private static final Place FIRST = new Place("A", List.of(0));
    private static final Place BOTH = new Place("region", List.of(0, 1));
    private static final AgeBand ALL = new AgeBand("all", 0, AgeBand.OPEN);

    @TempDir Path folder;

    private PeopleByAge read(String rows) throws IOException {
        Path file = folder.resolve("population.csv");
        Files.writeString(file, "gss_code,sex,age,year,value\n" + rows);
        return PeopleByAge.read(file, CODES);
    }

    @Test
    void people_are_summed_over_the_areas_sexes_and_ages_that_are_asked_for() throws IOException {
        PeopleByAge people =
                read(
                        """
                        A,F,3,2030,1
                        A,F,4,2030,2
                        A,F,4,2031,4
                        A,M,4,2030,8
                        A,M,11,2030,16
                        B,F,4,2030,32
                        B,F,4,2031,64
                        C,F,4,2030,128
                        """);
        AgeBand primary = AgeBand.parse("4-10").orElseThrow();

        assertThat(people.of(FIRST, Sexes.P, ALL)).isEqualTo(Map.of(2030, 27.0, 2031, 4.0));
        assertThat(people.of(FIRST, Sexes.P, primary)).isEqualTo(Map.of(2030, 10.0, 2031, 4.0));
        assertThat(people.of(BOTH, Sexes.F, primary)).isEqualTo(Map.of(2030, 34.0, 2031, 68.0));
        assertThat(people.of(BOTH, Sexes.M, ALL)).isEqualTo(Map.of(2030, 24.0));
    }

    @Test
    void a_table_may_have_any_number_of_rows() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append("B,M,").append(i % 91).append(",2030,0.5\n");
        }

        assertThat(read(rows.toString()).of(BOTH, Sexes.P, ALL)).isEqualTo(Map.of(2030, 5000.0));
    }

    @Test
    void a_damaged_table_tells_of_nobody_rather_than_of_some() throws IOException {
        assertThat(read("A,F,3,2030,1\nA,F,4,2030,many\n").of(BOTH, Sexes.P, ALL)).isEmpty();
        assertThat(PeopleByAge.read(folder.resolve("none.csv"), CODES).of(BOTH, Sexes.P, ALL))
                .isEmpty();
    }
}
