package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code graunt schools}. */
class SchoolsCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int schools(ToyProject project) {
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES);
        return Graunt.execute(surroundings, "schools", project.file().toString());
    }

    @Test
    void the_region_and_where_places_run_out_are_told_in_short() throws IOException {
        assertThat(schools(ToySchools.in(folder, "models: [toy]", "draws: 40"))).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("Pupils and places of Region, from a run made"))
                .anyMatch(line -> line.matches("primary +2021 +24,850 +[\\d,]+ +[\\d,]+ to .*"))
                .anyMatch(line -> line.matches("North +Year 6 +2021 +.*"));
    }

    @Test
    void without_draws_there_are_pupils_and_no_fans() throws IOException {
        assertThat(schools(ToySchools.in(folder, "models: [toy]"))).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("primary +2021 +24,850 +[\\d,]+ +- +.*"));
    }

    @Test
    void a_project_without_schools_is_bad_input() throws IOException {
        assertThat(schools(ToyProject.in(folder, "models: [toy]"))).isEqualTo(3);
        assertThat(err.toString()).contains("error roll: School places need the table roll");
    }
}
