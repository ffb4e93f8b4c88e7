package org.graunt.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.graunt.backtest.PastScores;
import org.graunt.excel.Book;
import org.graunt.excel.XlsxReader;
import org.graunt.model.InputTable;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.run.pool.Pooling;
import org.graunt.run.pool.PoolingChoice;
import org.graunt.run.store.StoredPaths;
import org.graunt.source.Import;
import org.graunt.source.ImportOptions;
import org.graunt.source.Preview;
import org.graunt.spec.ProjectReader;
import org.graunt.table.ResultTable;
import org.graunt.table.TableReader;
import org.graunt.workspace.results.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files by which readers once fell over, or went on for ever. */
@Timeout(120)
class DamagedFilesTest {
    private static final int MANY = 300_000;

    @TempDir private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Outcome<Preview> imported(String kind, Path file, ImportOptions options) {
        return Import.preview(kind, List.of(file), options, new XlsxReader());
    }

    @Test
    void a_header_may_lack_the_very_column_that_others_describe() throws IOException {
        Path file = file("planning-areas.csv", "name,phase\nNorth,primary\n");
        Outcome<InputTable> read = TableReader.read(file, "planning-areas");
        assertThat(read.notes()).anyMatch(note -> note.what().contains("planning_area"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "l", ",9", "9 "})
    void a_number_that_never_ends_is_told_at_once(String piece) throws IOException {
        String number = piece.repeat(MANY) + "x";
        Path table = file("dwellings.csv", "gss_code,year,value\nA,2020,\"" + number + "\"\n");
        assertThat(TableReader.read(table, "dwellings").notes()).anyMatch(Note::isError);
        Path theirs = file("d.csv", "gss-code,year,dwellings\nE06000001,2011,\"" + number + "\"\n");
        assertThat(imported("dwellings", theirs, ImportOptions.none()).succeeded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", "9", "a"})
    void a_header_that_never_ends_is_no_column(String piece) throws IOException {
        Path file = file("d.csv", piece.repeat(MANY) + ",gss-code,year\n1,E06000001,2011\n");
        assertThat(imported("dwellings", file, ImportOptions.none()).succeeded()).isFalse();
        Path places = file("places.csv", "gss_code,name\nE06000001," + piece.repeat(MANY) + "\n");
        assertThat(imported("dwellings", file, ImportOptions.none().among(places)).succeeded())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base-year", "seed", "draws"})
    void a_number_of_a_project_that_never_ends_is_told_in_few_words(String key) throws IOException {
        Path file =
                file("p.yaml", "graunt: 1\ndata: d\n%s: %s\n".formatted(key, "9".repeat(1 << 20)));
        assertThat(ProjectReader.read(file, ToyProject.ENGINES).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).startsWith(key + " is 999"))
                .satisfies(note -> assertThat(note.what()).hasSizeLessThan(100));
    }

    @Test
    void a_project_in_another_encoding_is_told_line_by_line() throws IOException {
        String line = "# D\u00E9mographie \u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\n";
        Path file = folder.resolve("p.yaml");
        byte[] lines = line.repeat(60_000).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, lines);
        List<Note> notes = ProjectReader.read(file, ToyProject.ENGINES).notes();
        assertThat(notes.getFirst().where()).isEqualTo("p.yaml:1:4");
        assertThat(notes.get(59_999).where()).isEqualTo("p.yaml:60000:4");
    }

    @Test
    void commas_behind_a_remark_may_be_many() throws IOException {
        Path file =
                file(
                        "dwellings.csv",
                        "#a" + ",".repeat(MANY) + "b\n# c,,,\ngss_code,year,value\nA,2020,1\n");
        List<String> told = TableReader.read(file, "dwellings").value().source().provenance();
        assertThat(told.get(1)).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({"much, The weight is much", "1.5, The weight is 1.5", "NaN, The weight is NaN"})
    void a_weight_of_a_change_of_codes_is_a_share(String weight, String what) throws IOException {
        Path codes =
                file("codes.csv", "changed_from,changed_to,weight\nE06000001,E06000002," + weight);
        Path file = file("d.csv", "gss-code,year,dwellings\nE06000001,2011,5\n");
        Outcome<Preview> read =
                imported("dwellings", file, ImportOptions.none().recoded(codes.toString()));
        assertThat(read.notes().getFirst().what()).isEqualTo(what);
        assertThat(read.notes().getFirst().where()).isEqualTo("codes.csv line 2");
    }

    @Test
    void a_table_of_codes_needs_its_columns() throws IOException {
        Path codes = file("codes.csv", "old,new\nE06000001,E06000002\n");
        Path file = file("d.csv", "gss-code,year,dwellings\nE06000001,2011,5\n");
        assertThat(
                        imported("dwellings", file, ImportOptions.none().recoded(codes.toString()))
                                .notes()
                                .getFirst()
                                .what())
                .contains("changed_from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"1\"|<row r=\"x\"",
                "<row r=\"1\"|<row r=\"99999999999\"",
                "<row r=\"1\"|<row r=\"-1\"",
                "<c r=\"B1\"|<c r=\"ZZZZ1\"",
                "<c r=\"B1\"|<c r=\"B\"",
                "<c r=\"B1\"|<c r=\"XFE1\"",
                "<c r=\"B1\"|<c r=\"A1\"",
                "<v>7\\.0</v>|<v>x</v>",
                "r=\"B1\" s=\"[0-9]+\"|r=\"B1\" s=\"x\"",
            })
    void an_impossible_cell_is_damage(String honest, String odd) throws IOException {
        Outcome<Integer> read =
                new XlsxReader().read(workbook("sheet1.xml", honest, odd), "S", row -> true);
        assertThat(read.notes())
                .singleElement()
                .extracting(Note::what)
                .isEqualTo("The workbook is damaged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_rels/.rels|Target=\"[a-z/]*workbook.xml\"|Target=\"x:l/workbook.xml\"",
                "styles.xml|numFmtId=\"[0-9]+\"|numFmtId=\"NaN\"",
            })
    void damage_deep_in_a_workbook_is_damage(String part, String honest, String odd)
            throws IOException {
        Path file = workbook(part, honest, odd);
        Outcome<Integer> read = new XlsxReader().read(file, "S", row -> true);
        read.notes().forEach(note -> assertThat(note.what()).isEqualTo("The workbook is damaged"));
    }

    @Test
    void a_workbook_may_be_empty() throws IOException {
        assertThat(new XlsxReader().sheets(file("empty.xlsx", "")).notes().getFirst().what())
                .contains("no workbook");
    }

    @Test
    void whoever_takes_rows_is_not_the_workbooks_fault() throws IOException {
        Path file = workbook("app.xml", "Apache", "Other");
        assertThatThrownBy(
                        () ->
                                new XlsxReader()
                                        .read(
                                                file,
                                                "S",
                                                row -> {
                                                    throw new IllegalStateException("mine");
                                                }))
                .hasMessage("mine");
    }

    @Test
    void a_mark_of_dots_is_no_number() throws IOException {
        Path file = file("d.csv", "gss-code,year,dwellings\nE06000001,2011,..\nE06000002,2011,5\n");
        assertThat(imported("dwellings", file, ImportOptions.none()).value().missing())
                .containsEntry("dwellings (..)", 1);
    }

    @Test
    void a_workbook_may_have_no_styles() throws IOException {
        Path file = workbook("styles.xml", "(?s).*", "");
        List<String> seen = new ArrayList<>();
        new XlsxReader().read(file, "S", row -> seen.add(row.text(1)));
        assertThat(seen).isSubsetOf("7");
    }

    @Test
    void a_workbook_may_have_no_sheet() throws IOException {
        Path file = workbook("workbook.xml", "<sheets>.*</sheets>", "<sheets/>");
        assertThat(new XlsxReader().sheets(file).notes().getFirst().what())
                .isEqualTo("The workbook has no sheet");
    }

    /** A small workbook with a text and a number, one of its parts changed. */
    private Path workbook(String part, String honest, String odd) throws IOException {
        Path file = folder.resolve("honest.xlsx");
        Book.write(file, "t", book -> book.sheet("S").line().text("a").whole(7));
        Path damaged = folder.resolve("damaged.xlsx");
        boolean changed = false;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(damaged));
                ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (entry.getName().endsWith(part)) {
                    String other = text.replaceFirst(honest, odd.isEmpty() ? "" : odd);
                    changed |= !other.equals(text);
                    if (other.isEmpty()) {
                        continue;
                    }
                    text = other;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(changed).as("%s has %s", part, honest).isTrue();
        return damaged;
    }

    @Test
    void a_file_that_unpacks_beyond_memory_is_refused() throws IOException {
        Path file = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] line = "E06000001,2011,5\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
            long wanted = Math.min(1_500_000_000, Runtime.getRuntime().maxMemory() / 6);
            for (long written = 0; written <= wanted; written += line.length) {
                out.write(line);
            }
        }
        assertThat(imported("dwellings", file, ImportOptions.none()).notes().getFirst().what())
                .contains("unpacks to more than")
                .contains("GRAUNT_OPTIONS");
    }

    @Test
    void an_origin_of_a_score_is_a_year() throws IOException {
        Path backtest = Files.createDirectories(folder.resolve("backtest"));
        Files.writeString(
                backtest.resolve("scores.csv"),
                "area,member,ages,horizon,origin,n,mdape,mape,malpe,rmse,within10,crps,wis,cov50,cov80,cov95\n"
                        + "boroughs,toy,all,1,a ll,4,1,1,-1,10,1,5,6,0.5,0.8,0.95\n");
        assertThat(PastScores.scores(folder).notes().getFirst().what())
                .isEqualTo("An origin is no year (For input string: \"a ll\")");
    }

    @Test
    void a_result_is_finite() throws IOException {
        Path file = file("side-by-side.csv", "gss_code,population\nA,1\nB,9e999\n");
        assertThat(
                        ResultTable.read(file, List.of("gss_code"), List.of("population"))
                                .notes()
                                .getFirst()
                                .where())
                .endsWith("side-by-side.csv line 3");
    }

    @Test
    void weights_that_nobody_could_have_found_count_as_none() throws IOException {
        Path backtest = Files.createDirectories(folder.resolve("backtest"));
        Path weights =
                Files.writeString(
                        backtest.resolve("weights.csv"),
                        "member,equal,inverse_error,stacking\na,1,0,-1\nb,1,0,2\n");
        assertThat(PastScores.weights(folder).succeeded()).isFalse();
        Path file = file("p.yaml", "graunt: 1\ndata: d\nensemble: {weights: inverse-error}\n");
        Project project = ProjectReader.read(file, ToyProject.ENGINES).value();
        Outcome<Pooling> pooling =
                PoolingChoice.of(project, java.util.Map.of("a", "x", "b", "y"), weights);
        assertThat(pooling.value().weights().of("a")).isEqualTo(0.5);
        assertThat(pooling.notes()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\{|[",
                "\"age-width\" : 1|\"age-width\" : 7",
                "2020, 2021|2020, 2147483647",
                "\"draws\" : 5|\"draws\" : -5",
            })
    void a_damaged_header_makes_a_store_useless_and_nothing_more(String honest, String odd)
            throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy]", "draws: 5");
        toy.run(1, 8, Watcher.none());
        Path header = toy.out().resolve("draws/toy.json");
        String text = Files.readString(header).replaceAll("\\s*\n\\s*", " ");
        String damaged = text.replaceFirst(honest, odd);
        assertThat(damaged).isNotEqualTo(text);
        Files.writeString(header, damaged);
        Path store = toy.out().resolve("draws/toy.f32");
        assertThat(StoredPaths.open(store, toy.open().value().inputs().frame()).succeeded())
                .isEqualTo(odd.contains("age-width"));
        try (Results results = Results.open(toy.out()).value()) {
            assertThat(results.hasDraws()).isFalse();
            assertThat(results.notes()).isNotEmpty();
        }
    }
}
