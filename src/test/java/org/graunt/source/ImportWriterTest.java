package org.graunt.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.excel.XlsxReader;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an accepted import leaves. */
class ImportWriterTest {
    @TempDir Path folder;

    private Preview preview(String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = "gss_code,sex,age,year,value";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return new Imported(folder, new XlsxReader())
                .file("people.csv", lines)
                .preview("estimates", ImportOptions.none());
    }

    private Preview whole() throws IOException {
        return preview(
                "E09000001,F,0,2020,3",
                "E09000001,M,0,2020,4",
                "E09000001,F,1,2020,5",
                "E09000001,M,1,2020,x");
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    @Test
    void tables_have_their_provenance_above_them() throws IOException {
        Preview preview =
                preview(
                        "E09000001,F,0,2020,3",
                        "E09000001,M,0,2020,4",
                        "E09000001,F,1,2020,5",
                        "E09000001,M,1,2020,6",
                        "E09000001,F,2,2020,5",
                        "E09000001,M,2,2020,6");
        Outcome<List<Path>> written = ImportWriter.write(preview, tables(), false);
        assertThat(written.notes()).noneMatch(note -> note.isError());
        List<String> lines = Files.readAllLines(tables().resolve("population.csv"));
        assertThat(lines.get(0)).isEqualTo("# Imported by Graunt as estimates: table population.");
        assertThat(lines.get(1)).contains("people.csv", "SHA-256", "tidy");
        assertThat(lines.get(2)).isEqualTo("gss_code,sex,age,year,value");
        assertThat(tables().resolve("imports/estimates/report.txt")).exists();
        assertThat(tables().resolve("imports/estimates/new")).doesNotExist();
        assertThat(Files.readString(tables().resolve("imports/estimates/report.csv")))
                .contains("population,sum 2020 F,13.000");
    }

    @Test
    void a_table_that_is_there_is_never_replaced_unasked() throws IOException {
        Files.createDirectories(tables());
        Files.writeString(tables().resolve("population.csv"), "old");
        Outcome<List<Path>> refused = ImportWriter.write(whole(), tables(), false);
        assertThat(refused.notes().getFirst().advice()).contains("--replace");
        assertThat(Files.readString(tables().resolve("population.csv"))).isEqualTo("old");
    }

    @Test
    void tables_that_no_project_could_read_are_kept_aside() throws IOException {
        Files.createDirectories(tables());
        Files.writeString(tables().resolve("population.csv"), "old");
        Outcome<List<Path>> refused =
                ImportWriter.write(preview("E09000001,F,0,2020,3"), tables(), true);
        assertThat(refused.succeeded()).isFalse();
        assertThat(Files.readString(tables().resolve("population.csv"))).isEqualTo("old");
        assertThat(tables().resolve("imports/estimates/new/population.csv")).exists();
    }

    @Test
    void what_an_earlier_import_left_aside_is_in_nobodys_way() throws IOException {
        Path aside = Files.createDirectories(tables().resolve("imports/estimates/new/published"));
        Files.writeString(aside.resolve(".old.csv.12ab.part"), "half");
        Files.writeString(aside.resolveSibling("deaths.csv"), "unsound");
        Outcome<List<Path>> written =
                ImportWriter.write(
                        preview(
                                "E09000001,F,0,2020,3",
                                "E09000001,M,0,2020,4",
                                "E09000001,F,1,2020,5",
                                "E09000001,M,1,2020,6",
                                "E09000001,F,2,2020,5",
                                "E09000001,M,2,2020,6"),
                        tables(),
                        true);
        assertThat(written.succeeded()).isTrue();
        assertThat(tables().resolve("imports/estimates/new")).doesNotExist();
    }

    @Test
    void what_was_rejected_is_in_a_file_with_its_reason() throws IOException {
        Preview preview = preview("E09000001,F,0,2020,3", "E09000001,F,zero,2020,3");
        ImportWriter.write(preview, tables(), false);
        assertThat(Files.readAllLines(tables().resolve("imports/estimates/rejected.csv")))
                .containsExactly(
                        "where,column,given,reason",
                        "people.csv line 3,age,zero,\"wanted is an age such as 4, 90+, Age 0 - 4 or All"
                                + " ages\"");
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        ImportWriter.write(whole(), tables(), true);
        Path report = tables().resolve("imports/estimates/report.txt");
        byte[] first = Files.readAllBytes(report);
        ImportWriter.write(whole(), tables(), true);
        assertThat(Files.readAllBytes(report)).isEqualTo(first);
    }
}
