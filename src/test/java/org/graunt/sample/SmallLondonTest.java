package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Engines;
import org.graunt.spec.ProjectReader;
import org.graunt.table.InputsReader;
import org.junit.jupiter.api.Test;

class SmallLondonTest {
    private static final Path FOLDER = Path.of("sample-data", "london");

    @Test
    void the_sample_is_what_its_generator_makes_byte_for_byte() throws IOException {
        Map<String, String> made = SmallLondon.tables();
        assertThat(Files.readString(FOLDER.resolve("areas.csv"))).isEqualTo(made.get("areas.csv"));
        assertThat(Files.readString(FOLDER.resolve("births.csv")))
                .isEqualTo(made.get("births.csv"));
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("population.csv.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(made.get("population.csv"));
        }
    }

    @Test
    void every_table_says_that_it_is_synthetic() {
        assertThat(SmallLondon.tables().values()).allMatch(text -> text.startsWith("# SYNTHETIC"));
    }

    @Test
    void the_sample_is_read_without_a_complaint() {
        Outcome<Project> project =
                ProjectReader.read(FOLDER.resolveSibling("london.yaml"), Engines.all());
        assertThat(project.notes()).isEmpty();
        Outcome<Inputs> inputs = InputsReader.read(project.value(), FOLDER);
        assertThat(inputs.notes()).filteredOn(note -> note.severity() != Severity.INFO).isEmpty();
        assertThat(inputs.value().frame().geography().boroughs()).isEqualTo(4);
        assertThat(inputs.value().yearsUpToBase(inputs.value().population()))
                .hasSize(13)
                .startsWith(2011)
                .endsWith(2023);
    }

    @Test
    void its_boys_and_girls_are_in_a_plausible_ratio() {
        List<String> births = SmallLondon.tables().get("births.csv").lines().skip(3).toList();
        double girls = sum(births, "F");
        double boys = sum(births, "M");
        assertThat(boys / girls).isBetween(1.045, 1.055);
    }

    private static double sum(List<String> rows, String sex) {
        return rows.stream()
                .map(row -> row.split(",", -1))
                .filter(row -> row[2].equals(sex))
                .mapToDouble(row -> Double.parseDouble(row[3]))
                .sum();
    }
}
