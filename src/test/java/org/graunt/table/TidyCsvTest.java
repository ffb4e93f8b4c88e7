package org.graunt.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyCsvTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "-0.0001,0",
        "1,1",
        "-1.5,-1.5",
        "0.1,0.1",
        "0.05,0.05",
        "1.0005,1",
        "1.0015,1.002",
        "0.0005,0.001",
        "0.0625,0.062",
        "0.1875,0.188",
        "2.6755,2.675",
        "123456789.4566,123456789.457",
        "1e15,1000000000000000",
        "1e-9,0",
        "999.9996,1000"
    })
    void persons_are_plain_and_have_at_most_three_decimals(double value, String text) {
        assertThat(PlainNumber.persons(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_fast_way_and_the_exact_way_agree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 4_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12));
            int decimals = random.nextInt(7);
            double tie = Math.round(value * 2000) / 2000.0;
            for (double each : new double[] {value, tie}) {
                BigDecimal exact = new BigDecimal(each).setScale(decimals, RoundingMode.HALF_EVEN);
                String wanted =
                        exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
                assertThat(PlainNumber.of(each, decimals)).isEqualTo(wanted);
            }
        }
    }

    @Test
    void what_is_missing_is_blank_and_what_is_infinite_is_refused() {
        assertThat(PlainNumber.persons(Double.NaN)).isEmpty();
        assertThatThrownBy(() -> PlainNumber.persons(Double.POSITIVE_INFINITY))
                .hasMessageContaining("infinite");
    }

    @Test
    void rows_are_written_below_provenance_and_header() throws IOException {
        Path file = folder.resolve("deep/er/areas.csv");
        TidyCsv.write(
                file,
                List.of("SYNTHETIC"),
                List.of("gss_code", "name", "value"),
                csv -> {
                    csv.text("A").text("Kensington, and \"Chelsea\"").persons(1.25).end();
                    csv.text("B").text("").persons(Double.NaN).end();
                });
        assertThat(file)
                .hasContent(
                        "# SYNTHETIC\ngss_code,name,value\nA,\"Kensington, and \"\"Chelsea\"\"\",1.25\nB,,\n");
    }

    @Test
    void a_cube_that_is_written_reads_back_the_same() throws IOException {
        Cube cube =
                Cube.generate(
                        List.of(
                                Axis.of("area", List.of("A", "B")),
                                Sex.AXIS,
                                Axis.range("age", 0, 3),
                                Axis.range("year", 2020, 2022)),
                        at -> at[0] + 0.125 * at[1] + 10 * at[2] + 100 * at[3]);
        Path file = folder.resolve("population.csv");
        TidyCsv.writeCube(file, List.of("made"), cube, 3);
        Cube read = TableReader.read(file, "population").value().values();
        assertThat(read.axes()).isEqualTo(cube.axes());
        assertThat(read.toArray()).isEqualTo(cube.toArray());
    }

    @Test
    void a_file_named_gz_is_packed_and_read_back() throws IOException {
        Cube cube =
                Cube.generate(
                        List.of(
                                Axis.of("area", List.of("A")),
                                Sex.AXIS,
                                Axis.range("age", 0, 90),
                                Axis.range("year", 2020, 2021)),
                        at -> 1000.0 * at[2] + at[3]);
        Path packed = folder.resolve("population.csv.gz");
        Path plain = folder.resolve("population.csv");
        TidyCsv.writeCube(packed, List.of("SYNTHETIC"), cube, 0);
        TidyCsv.writeCube(plain, List.of("SYNTHETIC"), cube, 0);
        assertThat(Files.size(packed)).isLessThan(Files.size(plain) / 3);
        assertThat(new GZIPInputStream(Files.newInputStream(packed)).readAllBytes())
                .isEqualTo(Files.readAllBytes(plain));
        assertThat(TableReader.read(packed, "population").value().values().toArray())
                .isEqualTo(cube.toArray());
    }

    @Test
    void a_row_must_have_as_many_fields_as_the_header() {
        Path file = folder.resolve("x.csv");
        assertThatThrownBy(() -> TidyCsv.write(file, List.of("a", "b"), csv -> csv.text("1").end()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only 1");
        assertThatThrownBy(() -> TidyCsv.write(file, List.of("a"), csv -> csv.text("1").text("2")))
                .hasMessageContaining("another");
    }

    @Test
    void a_writing_that_fails_leaves_the_old_file_and_no_other() throws IOException {
        Path file = folder.resolve("x.csv");
        AtomicFile.write(file, out -> out.write("old"));
        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write("half");
                                            throw new IOException("the disk is full");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        AtomicFile.write(file, out -> out.write("new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void a_place_that_cannot_be_written_becomes_a_note() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("x.csv");
        assertThatThrownBy(() -> AtomicFile.write(blocked, out -> out.write("x")))
                .isInstanceOfSatisfying(
                        IOException.class,
                        problem -> {
                            Note note = AtomicFile.note(blocked, problem);
                            assertThat(note.isError()).isTrue();
                            assertThat(note.where()).isEqualTo(blocked.toString());
                            assertThat(note.what()).contains("is a file, not a folder");
                            assertThat(note.advice()).contains("another folder");
                        });
    }
}
