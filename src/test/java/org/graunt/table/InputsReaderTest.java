package org.graunt.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.graunt.model.Bounds;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsReaderTest {
    private static final String CELLS = "gss_code,sex,age,year,value\n";

    @TempDir Path folder;

    /**
     * Two areas, ages 0 to 3 and over, 2018 to 2020: a thousand women and fewer men in each cell.
     */
    @BeforeEach
    void population() throws IOException {
        write(
                "population.csv",
                CELLS
                        + rows(
                                List.of("A", "B"),
                                3,
                                2018,
                                2020,
                                sex -> sex.equals("F") ? 1000 : 990));
    }

    @Test
    void a_population_alone_is_enough() {
        Inputs inputs = read().value();
        assertThat(inputs.baseYear()).isEqualTo(2020);
        assertThat(inputs.frame().ages().openAge()).isEqualTo(3);
        assertThat(inputs.frame().geography().boroughs()).isEqualTo(2);
        assertThat(inputs.population().get("B", Sex.MALE, 3, 2018)).isEqualTo(990);
        assertThat(read().notes()).isEmpty();
    }

    @Test
    void a_table_carries_the_rules_of_what_may_stand_in_it() throws IOException {
        write("gva.csv", "gss_code,year,value\nA,2018,5\nB,2018,6\n");
        write("unemployment.csv", "gss_code,year,value\nA,2018,0.05\nB,2018,0.06\n");
        Map<String, InputTable> tables = read().value().tables();
        assertThat(tables.get("population").rules())
                .isEqualTo(new InputTable.Rules(Bounds.COUNT, false));
        assertThat(tables.get("gva").rules()).isEqualTo(new InputTable.Rules(Bounds.SIGNED, true));
        assertThat(tables.get("unemployment").rules())
                .isEqualTo(new InputTable.Rules(Bounds.SHARE, true));
    }

    @Test
    void areas_give_the_order_and_leave_out_sums() throws IOException {
        write(
                "population.csv",
                CELLS + rows(List.of("A", "B", "R", "Z"), 3, 2018, 2020, sex -> 1000));
        write(
                "areas.csv",
                "gss_code,name,kind,parent,migration_timing,tile_x\nA,Elsewhere,rest,,even,\nB,Bee,borough,R,,1\nZ,Zed,borough,R,,2\nR,All,region,,,\n");
        Outcome<Inputs> read = read();
        assertThat(read.value().frame().geography().axis().labels()).containsExactly("B", "Z", "A");
        assertThat(read.value().population().axis("area").labels()).hasToString("[B, Z, A]");
        assertThat(read.value().needed("areas").get("Z")).isEqualTo(2);
        assertThat(read.notes())
                .extracting(Note::what)
                .anyMatch(what -> what.contains("left out: R"));
    }

    @Test
    void a_table_that_lacks_an_area_is_missing_there() throws IOException {
        write("births.csv", "gss_code,year,value\nB,2020,30\n");
        Cube births = read().value().needed("births");
        assertThat(births.get("A", 2020)).isNaN();
        assertThat(births.get("B", 2020)).isEqualTo(30);
    }

    @Test
    void flows_are_laid_out_over_all_areas_with_nought_where_nobody_moved() throws IOException {
        write("internal-flows.csv", "origin,destination,year,value\nB,A,2020,30\n");
        Cube flows = read().value().needed("internal-flows");
        assertThat(flows.get("B", "A", 2020)).isEqualTo(30);
        assertThat(flows.get("A", "B", 2020)).isZero();
        assertThat(flows.axis("origin").size()).isEqualTo(2);
    }

    @Test
    void every_problem_of_every_table_is_told_at_once() throws IOException {
        write("births.csv", "gss_code,year,value\nB,2020,-30\nQ,2020,1\n");
        write("dwellings.csv", "gss_code,year,value\nB,2020,1\nQ,2020,1\n");
        write("deaths.csv", CELLS + rows(List.of("A"), 4, 2020, 2020, sex -> 1));
        write("jobs.csv", "");
        List<Note> errors = errors();
        assertThat(errors)
                .extracting(Note::where)
                .containsExactlyInAnyOrder(
                        "births.csv line 2", "dwellings.csv line 3", "deaths.csv", "jobs.csv");
        assertThat(errors).allSatisfy(note -> assertThat(note.advice()).isNotEmpty());
    }

    @Test
    void an_unknown_area_is_told_with_the_line_where_it_is_first_met() throws IOException {
        write("dwellings.csv", "gss_code,year,value\nB,2020,1\nQ,2020,1\nQ,2021,1\n");
        assertThat(errors())
                .singleElement()
                .extracting(Note::where)
                .isEqualTo("dwellings.csv line 3");
    }

    @Test
    void controls_may_name_the_region_and_what_areas_lie_in() throws IOException {
        write("areas.csv", "gss_code,name,kind,parent\nA,A,borough,INNER\nB,B,borough,OUTER\n");
        write(
                "controls.csv",
                "component,gss_code,year,value\nbirths,INNER,2021,5\ndeaths,LONDON,2021,5\n");
        Inputs inputs =
                InputsReader.read(
                                project(
                                        new Area("LONDON", "London", Area.Kind.REGION, null, null),
                                        null,
                                        null),
                                folder)
                        .value();
        assertThat(inputs.needed("controls").get("births", "INNER", 2021)).isEqualTo(5);
        write(
                "controls.csv",
                "component,gss_code,year,value\nmarriages,INNER,2021,5\nbirths,Q,2021,5\n");
        assertThat(errors()).extracting(Note::where).containsExactly("controls.csv line 2");
    }

    @Test
    void a_missing_folder_and_a_missing_population_are_told_with_a_remedy() throws IOException {
        Note folderless =
                InputsReader.read(project(null, null, null), folder.resolve("nowhere"))
                        .notes()
                        .getFirst();
        assertThat(folderless.advice()).contains("data:");
        Files.delete(folder.resolve("population.csv"));
        assertThat(errors())
                .singleElement()
                .extracting(Note::advice)
                .asString()
                .contains("population.csv");
    }

    @Test
    void strange_files_are_mentioned_and_twins_refused() throws IOException {
        write("holiday.txt", "");
        write("Births_by_mother.csv", "");
        assertThat(read().notes())
                .extracting(Note::where)
                .containsExactly("Births_by_mother.csv", "holiday.txt");
        assertThat(read().notes().getFirst().advice()).contains("births-by-mother.csv");
        write("population.csv.gz", "");
        assertThat(errors()).extracting(Note::where).contains("population.csv.gz");
    }

    @Test
    void published_projections_lie_in_a_folder_of_their_own() throws IOException {
        Files.createDirectory(folder.resolve("published"));
        write("published/snpp.csv", CELLS + rows(List.of("A"), 3, 2021, 2022, sex -> 5));
        assertThat(read().value().tables()).containsKey("published/snpp");
        write("published/snpp.csv", CELLS + "A,F,0,2021,-1\n");
        assertThat(errors()).extracting(Note::where).contains("published/snpp.csv line 2");
    }

    @Test
    void years_that_are_not_held_are_told() {
        List<Note> notes = InputsReader.read(project(null, 2031, 2001), folder).notes();
        assertThat(notes).extracting(Note::where).containsExactly("base-year", "census-year");
    }

    @Test
    void a_gap_between_years_is_an_error() throws IOException {
        write(
                "population.csv",
                CELLS
                        + rows(List.of("A"), 3, 2015, 2016, sex -> 5000)
                        + rows(List.of("A"), 3, 2018, 2020, sex -> 5000));
        assertThat(errors())
                .singleElement()
                .extracting(Note::what)
                .asString()
                .contains("between 2016 and 2018");
    }

    @Test
    void five_year_groups_are_recognised() throws IOException {
        String text =
                rows(List.of("A"), 20, 2015, 2015, sex -> 900)
                        .lines()
                        .filter(row -> Integer.parseInt(row.split(",")[2]) % 5 == 0)
                        .collect(Collectors.joining("\n"));
        write("population.csv", CELLS + text + "\n" + text.replace("2015", "2020"));
        assertThat(read().value().frame().ages().width()).isEqualTo(5);
    }

    @Test
    void an_area_without_population_is_an_error() throws IOException {
        write("areas.csv", "gss_code,name,kind\nA,A,borough\nB,B,borough\nC,Cee,rest\n");
        assertThat(errors())
                .singleElement()
                .extracting(Note::what)
                .isEqualTo("Area C (Cee) has no population");
    }

    @Test
    void areas_given_twice_or_with_a_kind_that_is_none_are_told() throws IOException {
        write("areas.csv", "gss_code,name,kind\nA,A,borough\nB,B,Village\nA,Again,borough\n");
        List<Note> errors = errors();
        assertThat(errors)
                .extracting(Note::where)
                .containsExactly("areas.csv line 3", "areas.csv line 2");
        assertThat(errors.getFirst().advice()).contains("borough, rest, region, ward");
        assertThat(errors.getLast().what()).contains("A is described here and again");
    }

    @Test
    void a_region_that_is_one_of_its_own_areas_is_refused() throws IOException {
        Area region = new Area("A", "A", Area.Kind.REGION, null, null);
        write("areas.csv", "gss_code,name,kind\nA,A,borough\nB,B,borough\n");
        assertThat(InputsReader.read(project(region, null, null), folder).notes())
                .singleElement()
                .extracting(Note::where)
                .isEqualTo("region");
    }

    @Test
    void flows_over_too_many_areas_are_refused_before_they_fill_the_memory() throws IOException {
        List<String> many = IntStream.range(0, 900).mapToObj("X%03d"::formatted).toList();
        write("population.csv", CELLS + rows(many, 2, 2020, 2020, sex -> 1000));
        StringBuilder text = new StringBuilder("origin,destination,sex,age,year,value\n");
        for (int year = 1901; year <= 2100; year++) {
            for (int age = 0; age < 3; age++) {
                text.append("X001,X002,F,%d,%d,1\n".formatted(age, year));
            }
        }
        write("internal-flows.csv", text.toString());
        assertThat(errors())
                .singleElement()
                .extracting(Note::what)
                .asString()
                .contains("972000000 cells");
    }

    @Test
    void unlikely_numbers_are_warned_of() throws IOException {
        write(
                "population.csv",
                CELLS + rows(List.of("A", "B"), 3, 2018, 2020, sex -> sex.equals("F") ? 10 : 11));
        write("births.csv", "gss_code,year,sex,value\nA,2020,F,51000\nA,2020,M,49000\n");
        write("residence-shares.csv", "planning_area,gss_code,value\nP,A,0.7\nQ,A,0.7\nQ,B,0.3\n");
        List<Note> notes = read().notes();
        assertThat(notes).extracting(Note::severity).containsOnly(Severity.WARNING);
        assertThat(notes)
                .extracting(Note::what)
                .anyMatch(what -> what.contains("more") || what.contains("men but only"));
        assertThat(notes).extracting(Note::advice).anyMatch(a -> a.contains("thousands"));
        assertThat(notes).extracting(Note::what).anyMatch(what -> what.contains("96.1 in 2020"));
        assertThat(notes)
                .extracting(Note::what)
                .anyMatch(what -> what.contains("area A sum to 1.4"));
    }

    @Test
    void residence_shares_are_summed_by_phase_where_it_is_known() throws IOException {
        write("population.csv", CELLS + rows(List.of("A"), 3, 2018, 2020, sex -> 9_000));
        write(
                "planning-areas.csv",
                "planning_area,name,phase\nP,Pea,primary\nQ,Queue,secondary\nR,Are,secondary\n");
        write("residence-shares.csv", "planning_area,gss_code,value\nP,A,1\nQ,A,0.6\nR,A,0.4\n");
        assertThat(read().notes()).isEmpty();
        write("residence-shares.csv", "planning_area,gss_code,value\nP,A,1\nQ,A,0.6\nR,A,0.5\n");
        assertThat(read().notes())
                .singleElement()
                .extracting(Note::what)
                .isEqualTo("The secondary shares of area A sum to 1.1");
    }

    @Test
    void books_that_do_not_close_are_warned_of_only_where_every_component_is_held()
            throws IOException {
        write("births.csv", "gss_code,year,value\nA,2019,500\nA,2020,8\nB,2020,8\n");
        for (String table : List.of("deaths", "international-in", "international-out")) {
            write(table + ".csv", CELLS + rows(List.of("A", "B"), 3, 2019, 2020, sex -> 1));
        }
        assertThat(read().notes()).isEmpty();
        write("internal-flows.csv", "origin,destination,year,value\nA,B,2019,1\nA,B,2020,0\n");
        assertThat(read().notes())
                .singleElement()
                .extracting(Note::what)
                .asString()
                .endsWith("A in 2019 by -491");
    }

    @Test
    void real_estimates_are_read_and_a_differently_named_value_is_pointed_out() throws IOException {
        Path real = Path.of("..", "shared", "data", "real", "london-population-2000-2023.csv.gz");
        assumeThat(real).exists();
        Note note = TableReader.read(real, "population").notes().getFirst();
        assertThat(note.advice()).contains("popn to value");
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(real)),
                                StandardCharsets.UTF_8))) {
            write(
                    "population.csv",
                    in.lines().collect(Collectors.joining("\n")).replaceFirst("popn", "value"));
        }
        Outcome<Inputs> read = read();
        Inputs inputs = read.value();
        assertThat(inputs.frame().areas()).isEqualTo(33);
        assertThat(inputs.frame().ages().openAge()).isEqualTo(90);
        assertThat(inputs.population().get("E09000001", Sex.FEMALE, 0, 2000)).isEqualTo(26);
        assertThat(read.notes())
                .singleElement()
                .extracting(Note::severity)
                .isEqualTo(Severity.INFO);
    }

    private static String rows(
            List<String> areas, int openAge, int first, int last, ToDoubleFunction<String> value) {
        StringBuilder text = new StringBuilder();
        for (String area : areas) {
            for (String sex : List.of("F", "M")) {
                for (int age = 0; age <= openAge; age++) {
                    for (int year = first; year <= last; year++) {
                        text.append(
                                "%s,%s,%d,%d,%s\n"
                                        .formatted(area, sex, age, year, value.applyAsDouble(sex)));
                    }
                }
            }
        }
        return text.toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome<Inputs> read() {
        return InputsReader.read(project(null, null, null), folder);
    }

    private List<Note> errors() {
        Outcome<Inputs> read = read();
        assertThat(read.succeeded()).isFalse();
        return read.notes().stream().filter(Note::isError).toList();
    }

    private static Project project(Area region, Integer baseYear, Integer censusYear) {
        return new Project(
                "Test",
                ".",
                region,
                censusYear,
                baseYear,
                null,
                "none",
                List.of(),
                List.of(),
                List.of(),
                0,
                "none",
                1,
                Map.of());
    }
}
