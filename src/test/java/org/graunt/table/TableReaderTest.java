package org.graunt.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String HEADER = "gss_code,sex,age,year,value\n";

    @TempDir Path folder;

    @Test
    void a_sound_table_becomes_a_cube_with_missing_cells_kept_apart_from_nought()
            throws IOException {
        Path file =
                file(
                        "dwellings.csv",
                        "# made by hand\ngss_code,year,value\nB,2021,0\nA,2020,7.5\nA,2021,\n");
        Outcome<InputTable> read = TableReader.read(file, "dwellings");
        Cube cube = read.value().values();
        assertThat(cube.axis("area").labels()).hasToString("[A, B]");
        assertThat(cube.get("A", 2020)).isEqualTo(7.5);
        assertThat(cube.get("B", 2021)).isZero();
        assertThat(cube.get("A", 2021)).isNaN();
        assertThat(cube.get("B", 2020)).isNaN();
        assertThat(read.value().source().provenance()).containsExactly("made by hand");
        assertThat(read.value().source().rows()).isEqualTo(3);
        assertThat(read.value().source().sha256())
                .isEqualTo("8183d5af0349eb24c85931544f22a193c98b43163f75b17d3c248b37d36ffb8f");
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_spelling() throws IOException {
        Path file =
                file(
                        "births.csv",
                        "\uFEFFValue, Year ,Note,GSS-Code,SEX\n3,2020,x,A,F\n4,2020,y,A,m\n");
        Outcome<InputTable> read = TableReader.read(file, "births");
        assertThat(read.value().values().get("A", 2020, Sex.MALE)).isEqualTo(4);
        assertThat(read.notes()).singleElement().extracting(Note::what).asString().contains("Note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void every_kind_of_line_end_is_read_and_counted(String end) throws IOException {
        String text = "gss_code,year,value\nA,2020,1\nB,2020,-2\n".replace("\n", end);
        assertThat(onlyError("dwellings", text).where()).isEqualTo("dwellings.csv line 3");
    }

    @Test
    void all_problems_of_a_file_are_told_at_once() throws IOException {
        String text =
                HEADER
                        + "A,F,0,2020,-1\nA,F,x,2020,1\nA,P,0,2020,1\nA,M,0,20,1\n,M,0,2020,1\nA,M,1,2020,1O\nA,F,0,2020,2\n";
        List<Note> errors = errors("deaths", text);
        assertThat(errors)
                .extracting(Note::where)
                .contains(
                        "deaths.csv line 2",
                        "deaths.csv line 3",
                        "deaths.csv line 4",
                        "deaths.csv line 5",
                        "deaths.csv line 6",
                        "deaths.csv line 7",
                        "deaths.csv line 8");
    }

    @Test
    void of_each_kind_of_problem_twenty_are_listed_and_the_rest_counted() throws IOException {
        StringBuilder text = new StringBuilder("gss_code,year,value\n");
        for (int year = 1900; year < 2000; year++) {
            text.append("A,").append(year).append(",-1\n");
        }
        List<Note> errors = errors("dwellings", text.append("A,2000,one\n").toString());
        assertThat(errors).hasSize(22);
        assertThat(errors).extracting(Note::what).anyMatch(what -> what.contains("80 more"));
        assertThat(errors).extracting(Note::where).contains("dwellings.csv line 102");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,234'|thousands",
                "'12,5'|decimal point",
                "1O3|letter",
                "NaN|finite",
                "-inf|finite",
                "1e999|finite",
                "12%|per cent",
                "about 7|plain number"
            })
    void a_number_that_cannot_be_read_is_shown_with_a_remedy(String number, String remedy)
            throws IOException {
        Note note =
                onlyError("dwellings", "gss_code,year,value\nA,2020,\"%s\"\n".formatted(number));
        assertThat(note.where()).isEqualTo("dwellings.csv line 2");
        assertThat(note.what()).contains(number);
        assertThat(note.advice()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "1e3,1000",
        "0.1,0.1",
        "+5,5",
        ".5,0.5",
        "123456789012345678,123456789012345680",
        "0.30000000000000004,0.30000000000000004",
        "-0,0"
    })
    void numbers_are_read_as_java_reads_them(String text, double value) throws IOException {
        Path file = file("dwellings.csv", "gss_code,year,value\nA,2020,%s\n".formatted(text));
        assertThat(TableReader.read(file, "dwellings").value().values().get("A", 2020))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "z", "c", "low", "*", ":", "..", "NA", "-"})
    void a_mark_of_suppression_is_missing_and_never_nought(String mark) throws IOException {
        Path file =
                file("dwellings.csv", "gss_code,year,value\nA,2020,%s\nB,2020,0\n".formatted(mark));
        Outcome<InputTable> read = TableReader.read(file, "dwellings");
        assertThat(read.value().values().toArray()).containsExactly(Double.NaN, 0);
        assertThat(read.notes())
                .extracting(Note::what)
                .anyMatch(what -> what.contains("(" + mark + ")"));
    }

    @Test
    void a_missing_number_in_a_table_that_must_be_complete_names_its_cell() throws IOException {
        Note note = onlyError("population", HEADER + "A,F,0,2020,1\nA,M,0,2020,..\n");
        assertThat(note.where()).isEqualTo("population.csv line 3");
        assertThat(note.what()).contains("(..)", "gss_code A, sex M, age 0, year 2020");
    }

    @Test
    void a_gap_in_a_grid_names_area_sex_age_and_year() throws IOException {
        Note note = onlyError("population", HEADER + "A,F,0,2020,1\nA,M,0,2020,1\nA,F,1,2020,1\n");
        assertThat(note.what()).contains("area A, sex M, age 1, year 2020");
        assertThat(note.advice()).contains("Add the row");
    }

    @Test
    void a_whole_year_that_is_missing_is_one_gap() throws IOException {
        String both =
                "A,F,0,2020,1\nA,M,0,2020,1\nB,F,0,2020,1\nB,M,0,2020,1\nB,F,0,2021,1\nB,M,0,2021,1\n";
        assertThat(onlyError("population", HEADER + both).what()).contains("area A, year 2021");
        assertThat(TableReader.read(file("deaths.csv", HEADER + both), "deaths").succeeded())
                .isTrue();
    }

    @Test
    void an_age_that_no_row_has_is_a_gap() throws IOException {
        String rows = "A,F,0,2020,1\nA,M,0,2020,1\nA,F,2,2020,1\nA,M,2,2020,1\n";
        assertThat(onlyError("population", HEADER + rows).what()).contains("ages 0 and 2");
    }

    @Test
    void abridged_ages_are_allowed_for_rates_only() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int age : new int[] {0, 1, 5, 10, 15}) {
            rows.append("A,F,%d,2020,0.1\nA,M,%d,2020,0.1\n".formatted(age, age));
        }
        assertThat(TableReader.read(file("m.csv", rows.toString()), "mortality-rate").succeeded())
                .isTrue();
        assertThat(errors("population", rows.toString())).isNotEmpty();
    }

    @Test
    void a_repeated_key_names_both_lines() throws IOException {
        Note note =
                onlyError(
                        "dwellings",
                        "# note\ngss_code,year,value\nA,2020,1\n\nB,2020,1\nA,2020,3\n");
        assertThat(note.where()).isEqualTo("dwellings.csv line 6");
        assertThat(note.what()).contains("line 3", "gss_code A, year 2020");
        assertThat(note.advice()).contains("Delete one");
    }

    @Test
    void persons_rows_and_other_codes_for_sex_are_told_apart() throws IOException {
        List<Note> errors =
                errors(
                        "deaths",
                        HEADER + "A,F,0,2020,1\nA,M,0,2020,1\nA,Persons,0,2020,2\nA,1,0,2020,2\n");
        assertThat(errors)
                .extracting(Note::where)
                .contains("deaths.csv line 4", "deaths.csv line 5");
        assertThat(errors).extracting(Note::advice).anyMatch(a -> a.contains("three times"));
        assertThat(errors).extracting(Note::advice).anyMatch(a -> a.contains("Recode to F and M"));
    }

    @ParameterizedTest
    @CsvSource({
        "131,pool",
        "4.5,age last birthday",
        "90+,lowest age",
        "All ages,twice",
        "-1,age last birthday"
    })
    void an_age_that_cannot_be_is_told_with_its_remedy(String age, String remedy)
            throws IOException {
        Note note =
                errors("deaths", HEADER + "A,F,0,2020,1\nA,M,%s,2020,1\n".formatted(age))
                        .getFirst();
        assertThat(note.where()).isEqualTo("deaths.csv line 3");
        assertThat(note.what()).contains(age);
        assertThat(note.advice()).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799", "2201", "2019-20", "", "two thousand"})
    void a_year_that_cannot_be_is_told_with_its_remedy(String year) throws IOException {
        Note note =
                onlyError("dwellings", "gss_code,year,value\nA,2020,1\nA,%s,1\n".formatted(year));
        assertThat(note.where()).isEqualTo("dwellings.csv line 3");
        assertThat(note.advice()).contains("mid-year");
    }

    @Test
    void whole_numbers_with_zero_decimals_are_whole() throws IOException {
        Path file = file("dwellings.csv", "gss_code,year,value\nA,2020.0,1\n");
        assertThat(TableReader.read(file, "dwellings").value().values().get("A", 2020))
                .isEqualTo(1);
    }

    @Test
    void rows_with_too_many_or_too_few_fields_are_told() throws IOException {
        List<Note> errors =
                errors("dwellings", "gss_code,year,value\nA,2020,1,234\nA,2021\nA,2022,1\n");
        assertThat(errors)
                .extracting(Note::where)
                .containsExactly("dwellings.csv line 2", "dwellings.csv line 3");
        assertThat(errors.getFirst().advice()).contains("comma inside a number");
    }

    @Test
    void a_missing_column_is_named_with_the_likely_candidate() throws IOException {
        Note note = onlyError("dwellings", "gss_code,year,gss_name,popn\nA,2020,Here,1\n");
        assertThat(note.where()).isEqualTo("dwellings.csv line 1");
        assertThat(note.what()).contains("no column value");
        assertThat(note.advice()).contains("Rename column popn to value");
    }

    @Test
    void semicolons_between_columns_are_recognised() throws IOException {
        assertThat(onlyError("dwellings", "gss_code;year;value\nA;2020;1\n").advice())
                .contains("commas");
    }

    @Test
    void a_column_given_twice_is_an_error() throws IOException {
        Note note = onlyError("dwellings", "gss_code,year,value,Value\nA,2020,1,2\n");
        assertThat(note.what()).contains("two columns value");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_with_their_line() throws IOException {
        byte[] bytes =
                "gss_code,name,year,value\nA,Kensington,2020,1\nB,Ynys M\u00F4n,2020,-1\n"
                        .getBytes(Charset.forName("windows-1252"));
        Path file = Files.write(folder.resolve("dwellings.csv"), bytes);
        List<Note> errors =
                TableReader.read(file, "dwellings").notes().stream().filter(Note::isError).toList();
        assertThat(errors).extracting(Note::where).containsOnly("dwellings.csv line 3").hasSize(2);
        assertThat(errors.getFirst().advice()).contains("UTF-8");
    }

    @Test
    void an_unclosed_quote_is_told_with_the_line_where_it_opens() throws IOException {
        List<Note> errors =
                errors("dwellings", "gss_code,year,value\nA,2020,-1\n\"B,2020,1\nC,2020,1\n");
        assertThat(errors)
                .extracting(Note::where)
                .containsExactlyInAnyOrder("dwellings.csv line 2", "dwellings.csv line 3");
        assertThat(errors).extracting(Note::advice).anyMatch(a -> a.contains("Close every quote"));
    }

    @Test
    void a_line_break_inside_quotes_is_told() throws IOException {
        Note note = onlyError("dwellings", "gss_code,year,value\nA,2020,1\n\"B\n\",2020,1\n");
        assertThat(note.where()).isEqualTo("dwellings.csv line 3");
        assertThat(note.what()).contains("line break");
    }

    @Test
    void a_line_without_end_is_refused_without_being_held() throws IOException {
        Path file = folder.resolve("dwellings.csv");
        byte[] million = new byte[1 << 20];
        Arrays.fill(million, (byte) '7');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("gss_code,year,value\nA,2020,".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 40; i++) {
                out.write(million);
            }
        }
        List<Note> notes = TableReader.read(file, "dwellings").notes();
        assertThat(notes).singleElement().extracting(Note::where).isEqualTo("dwellings.csv line 2");
        assertThat(notes.getFirst().what()).contains("longer than a million");
    }

    @Test
    void empty_files_and_files_without_rows_are_told_apart() throws IOException {
        assertThat(onlyError("dwellings", "").what()).contains("empty");
        assertThat(onlyError("dwellings", "# a comment\n").what()).contains("only comments");
        assertThat(onlyError("dwellings", "gss_code,year,value\n").what()).contains("no rows");
    }

    @Test
    void a_packed_file_reads_like_a_plain_one() throws IOException {
        Path file = packed("dwellings.csv.gz", "gss_code,year,value\nA,2020,1\n");
        InputTable table = TableReader.read(file, "dwellings").value();
        assertThat(table.values().get("A", 2020)).isEqualTo(1);
        assertThat(table.source().file()).isEqualTo("dwellings.csv.gz");
    }

    @Test
    void a_packed_file_that_ends_early_is_told() throws IOException {
        StringBuilder text = new StringBuilder("gss_code,year,value\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("A").append(i * 7919L % 100_003).append(",2020,").append(i).append('\n');
        }
        Path whole = packed("whole.csv.gz", text.toString());
        byte[] bytes = Files.readAllBytes(whole);
        Path file =
                Files.write(
                        folder.resolve("dwellings.csv.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        Note note = TableReader.read(file, "dwellings").notes().getFirst();
        assertThat(note.what()).contains("ends in the middle");
        assertThat(note.advice()).contains("again");
    }

    @Test
    void a_packed_file_that_is_damaged_is_told() throws IOException {
        Path file =
                packed("dwellings.csv.gz", "gss_code,year,value\n" + "A,2020,1\n".repeat(10_000));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 30; i < 60; i++) {
            bytes[i] = (byte) (i * 37);
        }
        Note note = errorsOf(Files.write(file, bytes)).getFirst();
        assertThat(note.what()).contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_stands_in_a_file_it_is_read_or_told(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String sound =
                "# made\n"
                        + HEADER
                        + "A,F,0,2020,1\nA,M,0,2020,1\n\"B\",F,0,2020,1.5\nB,M,0,2020,2\n";
        byte[] odd = "\"\r\n,#;\u00e9x-.0\u0000\ufeff ".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = odd[random.nextInt(odd.length)];
            }
            Path file = Files.write(folder.resolve("deaths.csv"), bytes);
            Outcome<InputTable> read = TableReader.read(file, "deaths");
            assertThat(read.succeeded()).isEqualTo(read.notes().stream().noneMatch(Note::isError));
            assertThat(read.notes())
                    .allSatisfy(n -> assertThat(n.where()).startsWith("deaths.csv"));
        }
    }

    @Test
    void names_and_contents_that_do_not_agree_are_told() throws IOException {
        Note plain =
                errorsOf(file("dwellings.csv.gz", "gss_code,year,value\nA,2020,1\n")).getFirst();
        assertThat(plain.what()).contains("not packed");
        Path packed = packed("x.csv.gz", "gss_code,year,value\nA,2020,1\n");
        Note named = errorsOf(Files.move(packed, folder.resolve("dwellings.csv"))).getFirst();
        assertThat(named.advice()).contains("Add .gz");
        Note book = errorsOf(file("dwellings.csv", "PK\u0003\u0004 a workbook")).getFirst();
        assertThat(book.what()).contains("Excel");
        Path wide =
                Files.write(
                        folder.resolve("dwellings.csv"),
                        "\uFEFFgss_code".getBytes(StandardCharsets.UTF_16LE));
        assertThat(errorsOf(wide).getFirst().what()).contains("UTF-16");
    }

    @Test
    void a_file_that_is_not_there_is_a_note_and_a_wrong_table_name_a_mistake_of_ours() {
        Path file = folder.resolve("dwellings.csv");
        assertThat(errorsOf(file).getFirst().what()).contains("no file");
        assertThatThrownBy(() -> TableReader.read(file, "castles")).hasMessageContaining("castles");
    }

    @Test
    void moves_that_nobody_made_are_nought_and_moves_within_an_area_are_left_out()
            throws IOException {
        Path file =
                file(
                        "internal-flows.csv",
                        "origin,destination,year,value\nA,B,2020,3\nB,A,2021,4\nA,A,2020,9\n");
        Outcome<InputTable> read = TableReader.read(file, "internal-flows");
        assertThat(read.value().values().get("A", "B", 2020)).isEqualTo(3);
        assertThat(read.value().values().get("A", "B", 2021)).isZero();
        assertThat(read.value().values().sum()).isEqualTo(7);
        assertThat(read.notes())
                .singleElement()
                .extracting(Note::where)
                .isEqualTo("internal-flows.csv line 4");
    }

    @Test
    void adjustments_may_be_negative_and_shares_may_not_exceed_one() throws IOException {
        String rows = "A,F,0,2020,-1.5\nA,M,0,2020,2\n";
        assertThat(
                        TableReader.read(file("adjustment.csv", HEADER + rows), "adjustment")
                                .succeeded())
                .isTrue();
        Note note = onlyError("unemployment", "gss_code,year,value\nA,2020,5\n");
        assertThat(note.advice()).contains("divide per cents by 100");
    }

    @Test
    void bands_of_ages_are_ordered_by_age_and_must_not_overlap() throws IOException {
        String rows =
                "sex,ages,value\nF,65+,0.1\nM,65+,0.1\nF,5-9,0.2\nM,5-9,0.2\nF,10-64,0.3\nM,10-64,0.3\n";
        Path file = file("activity-rates.csv", rows);
        Cube cube = TableReader.read(file, "activity-rates").value().values();
        assertThat(cube.axis("ages").labels()).hasToString("[5-9, 10-64, 65+]");
        assertThat(onlyError("activity-rates", rows + "F,60-64,0.1\nM,60-64,0.1\n").what())
                .contains("overlap");
        assertThat(errors("activity-rates", rows + "F,70_74,0.1\n").getFirst().advice())
                .contains("16-19");
    }

    @Test
    void fertility_that_is_not_given_is_nought_and_noted() throws IOException {
        Path file =
                file("fertility.csv", "gss_code,age,year,value\nA,15,2020,0.1\nA,16,2021,0.2\n");
        Outcome<InputTable> read = TableReader.read(file, "fertility");
        assertThat(read.value().values().get("A", 16, 2020)).isZero();
        assertThat(read.notes())
                .singleElement()
                .extracting(Note::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void draws_are_numbered_from_one() throws IOException {
        String header = "draw,migration,fertility,survival_power\n";
        Path file = file("draws.csv", header + "2,1,3,1\n0,1,1,1\n1,2,1,1\n");
        Cube cube = TableReader.read(file, "draws").value().values();
        assertThat(cube.axis("draw").labels()).hasToString("[1, 2]");
        assertThat(cube.get(1, "migration")).isEqualTo(2);
        assertThat(cube.get(2, "fertility")).isEqualTo(3);
        assertThat(onlyError("draws", header + "1,1,1,1\n3,1,1,1\n").advice()).contains("1 to 2");
        assertThat(onlyError("draws", header + "0,1,2,1\n1,1,1,1\n").what()).contains("Draw 0");
    }

    @Test
    void uncertainty_is_given_for_processes_that_there_are() throws IOException {
        Path file = file("uncertainty.csv", "process,rho,sigma\nfertility,0.9,\n");
        Cube cube = TableReader.read(file, "uncertainty").value().values();
        assertThat(cube.get("fertility", "rho")).isEqualTo(0.9);
        assertThat(cube.get("fertility", "sigma")).isNaN();
        assertThat(errors("uncertainty", "process,rho\nluck,0.5\n")).isNotEmpty();
        assertThat(errors("uncertainty", "process,rho\nfertility,-0.5\n")).isNotEmpty();
    }

    @Test
    void describing_columns_travel_with_their_code() throws IOException {
        Path file =
                file(
                        "schools.csv",
                        "school,planning_area,phase,year,capacity,roll\n1,P1,primary,2020,30,28\n2,P1,primary,2020,60,c\n");
        Cube cube = TableReader.read(file, "schools").value().values();
        assertThat(cube.axis("school").label(1)).isInstanceOf(Described.class).hasToString("2");
        assertThat(((Described) cube.axis("school").label(0)).about("planning_area"))
                .isEqualTo("P1");
        assertThat(cube.toArray()).containsExactly(30, 28, 60, Double.NaN);
    }

    @Test
    void every_table_can_be_found_by_its_name() {
        assertThat(Tables.all().keySet())
                .containsExactlyInAnyOrder(
                        ("areas population births births-by-mother deaths internal-in internal-out"
                                        + " international-in international-out adjustment"
                                        + " internal-flows gp-register school-census"
                                        + " independent-pupils dwellings households"
                                        + " housing-trajectory household-rates communal"
                                        + " household-population household-size commuting"
                                        + " schools jobs gva productivity unemployment"
                                        + " double-jobbing activity-rates pension-age planning-areas"
                                        + " residence-shares capacity roll pupil-yield published draws uncertainty"
                                        + " fertility survivorship death-probability"
                                        + " mortality-rate sex-ratio net-migration"
                                        + " mortality-trend fertility-trend controls")
                                .split(" "));
        assertThat(Tables.find("published/snpp").orElseThrow().name()).isEqualTo("published/snpp");
        assertThat(Tables.find("published")).isEmpty();
    }

    @Test
    void a_category_without_a_row_is_0_where_another_of_its_area_and_year_has_a_number()
            throws IOException {
        String text =
                "gss_code,year,kind,value\nA,2026,student,50\nA,2026,other,\nA,2027,student,\n"
                        + "B,2026,other,7\n";
        Cube cube =
                TableReader.read(file("housing-trajectory.csv", text), "housing-trajectory")
                        .value()
                        .values();
        assertThat(cube.get("A", 2026, "other")).as("blank").isNaN();
        assertThat(cube.get("B", 2026, "student")).as("absent beside a number").isZero();
        assertThat(cube.get("A", 2027, "other")).as("absent beside a blank").isNaN();
        assertThat(cube.get("B", 2027, "other")).as("absent altogether").isNaN();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path packed(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private List<Note> errors(String table, String text) throws IOException {
        Outcome<InputTable> read = TableReader.read(file(table + ".csv", text), table);
        assertThat(read.succeeded()).isFalse();
        return read.notes().stream().filter(Note::isError).toList();
    }

    private Note onlyError(String table, String text) throws IOException {
        List<Note> errors = errors(table, text);
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }

    private static List<Note> errorsOf(Path dwellings) {
        return TableReader.read(dwellings, "dwellings").notes().stream()
                .filter(Note::isError)
                .toList();
    }
}
