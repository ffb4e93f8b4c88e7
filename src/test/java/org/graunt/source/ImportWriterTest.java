package org.graunt.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.excel.XlsxReader;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.spec.ProjectReader;
import org.graunt.table.InputsReader;
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

    private Preview flows(int births) throws IOException {
        return new Imported(folder, new XlsxReader())
                .file(
                        "MYEB2.csv",
                        "ladcode20,laname20,country,sex,age,population_2019,births_2020,deaths_2020,population_2020",
                        "E09000001,City,E,1,0,3,%d,1,4".formatted(births),
                        "E09000001,City,E,2,0,3,%d,1,4".formatted(births),
                        "E09000001,City,E,1,1,3,0,1,4",
                        "E09000001,City,E,2,1,3,0,1,4")
                .preview("estimates", ImportOptions.none());
    }

    @Test
    void a_table_that_cannot_be_put_in_place_leaves_a_mark_and_the_next_import_finishes()
            throws IOException {
        List<String> names =
                flows(5).drafts().tables().stream().map(table -> table.name() + ".csv").toList();
        assertThat(names).hasSizeGreaterThan(1);
        assertThat(ImportWriter.write(flows(5), tables(), false).succeeded()).isTrue();
        String last = Files.readString(tables().resolve(names.getLast()));
        // what stands in the way of the last stops the import after the first is in place
        Path inTheWay = tables().resolve(names.getLast());
        Files.delete(inTheWay);
        Files.writeString(Files.createDirectories(inTheWay).resolve("x"), "");
        assertThat(ImportWriter.write(flows(6), tables(), true).succeeded()).isFalse();
        assertThat(tables().resolve("imports/estimates/UNFINISHED"))
                .hasContent(String.join("\n", names));
        assertThat(problems())
                .anyMatch(line -> line.contains("was stopped while its tables were put in place"));
        Files.delete(inTheWay.resolve("x"));
        Files.delete(inTheWay);
        Outcome<List<Path>> other = ImportWriter.write(dwellings(), tables(), false);
        assertThat(other.notes()).anyMatch(note -> note.advice().equals("They all are now."));
        assertThat(tables().resolve("imports/estimates")).isDirectoryNotContaining("glob:**UNF*");
        assertThat(Files.readString(inTheWay)).isNotEqualTo(last);
        assertThat(problems()).noneMatch(line -> line.contains("was stopped"));
    }

    private Preview dwellings() throws IOException {
        return new Imported(folder, new XlsxReader())
                .file("homes.csv", "gss_code,year,dwellings", "E09000001,2020,5000")
                .preview("dwellings", ImportOptions.none());
    }

    /** What a check would say of the tables. */
    private List<String> problems() throws IOException {
        Path file = folder.resolve("p.yaml");
        Files.writeString(file, "graunt: 1\ndata: tables/\n");
        Project project = ProjectReader.read(file, List.of()).value();
        return InputsReader.read(project, tables()).notes().stream()
                .filter(Note::isError)
                .map(Note::line)
                .toList();
    }

    @Test
    void a_mark_names_tables_and_nothing_else() throws IOException {
        Path aside = Files.createDirectories(tables().resolve("imports/dwellings/new"));
        Files.writeString(aside.resolve("letter.csv"), "theirs");
        Files.writeString(folder.resolve("births.csv"), "outside");
        Files.writeString(
                aside.resolveSibling("UNFINISHED"), "letter.csv\n../births.csv\n/etc/passwd\n\n");
        Outcome<List<Path>> written = ImportWriter.write(whole(), tables(), true);
        assertThat(written.notes().getFirst().isError()).isTrue();
        assertThat(tables().resolve("letter.csv")).doesNotExist();
        assertThat(folder.resolve("births.csv")).hasContent("outside");
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
