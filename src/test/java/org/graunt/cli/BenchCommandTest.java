package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code graunt bench} does not take. */
class BenchCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "--movements 0, There must be a movement and a repeat",
        "--repeat 0, There must be a movement and a repeat",
        "--minutes -1, no time below 0",
        "--draws 10, --draws is for the run of a project",
    })
    void a_number_that_cannot_be_meant_is_refused_and_not_made_fit(String words, String said) {
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        ToyProject.ENGINES);
        int exit = Graunt.execute(surroundings, ("bench --window " + words).split(" "));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(said);
    }
}
