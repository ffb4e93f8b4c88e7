package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Engines;
import org.graunt.spec.ProjectReader;
import org.graunt.table.InputsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final long MOST_BYTES = 15_000_000;

    @TempDir Path folder;

    @Test
    void the_committed_sample_is_what_the_default_seed_makes_byte_for_byte() throws IOException {
        Outcome<?> written = Sample.write(folder, Sample.SEED);
        assertThat(written.notes()).isEmpty();
        Set<String> committed = files(COMMITTED);
        assertThat(committed).contains("README.md");
        committed.remove("README.md");
        assertThat(committed).isEqualTo(files(folder));
        for (String file : committed) {
            assertThat(unpacked(COMMITTED.resolve(file)))
                    .as("Make it anew with graunt sample sample-data: %s", file)
                    .isEqualTo(unpacked(folder.resolve(file)));
        }
    }

    @Test
    void every_file_says_in_its_first_line_that_it_is_synthetic() throws IOException {
        for (String file : files(COMMITTED)) {
            byte[] start = new byte[200];
            try (InputStream in = open(COMMITTED.resolve(file))) {
                int length = in.readNBytes(start, 0, start.length);
                String line =
                        new String(start, 0, length, StandardCharsets.UTF_8)
                                .lines()
                                .findFirst()
                                .orElse("");
                assertThat(line).as(file).startsWith("# ").contains("SYNTHETIC");
            }
        }
    }

    @Test
    void the_sample_is_small_enough_to_come_along() throws IOException {
        long bytes = 0;
        for (String file : files(COMMITTED)) {
            bytes += Files.size(COMMITTED.resolve(file));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void the_truth_repeats_no_table_that_was_not_spoiled() throws IOException {
        for (String file : files(COMMITTED.resolve("truth"))) {
            Path official = COMMITTED.resolve("london").resolve(file);
            if (Files.exists(official)) {
                assertThat(unpacked(COMMITTED.resolve("truth").resolve(file)))
                        .as(file)
                        .isNotEqualTo(unpacked(official));
            }
        }
    }

    @Test
    void the_sample_is_read_without_a_warning() {
        Outcome<Project> project =
                ProjectReader.read(COMMITTED.resolve("london.yaml"), Engines.all());
        assertThat(project.notes()).isEmpty();
        Outcome<Inputs> inputs = InputsReader.read(project.value(), COMMITTED.resolve("london"));
        assertThat(inputs.notes()).filteredOn(note -> note.severity() != Severity.INFO).isEmpty();
        assertThat(inputs.notes()).anyMatch(note -> note.what().contains("wards are left out"));
        assertThat(inputs.value().frame().geography().boroughs()).isEqualTo(33);
        assertThat(inputs.value().frame().areas()).isEqualTo(44);
        assertThat(inputs.value().tables()).hasSize(30);
        assertThat(inputs.value().yearsUpToBase(inputs.value().population()))
                .hasSize(13)
                .startsWith(2011)
                .endsWith(2023);
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(path -> !path.getName(0).toString().endsWith(".out"))
                    .map(path -> path.toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
