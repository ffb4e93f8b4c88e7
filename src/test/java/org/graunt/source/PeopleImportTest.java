package org.graunt.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.graunt.excel.Book;
import org.graunt.excel.Grid;
import org.graunt.excel.Look;
import org.graunt.excel.XlsxReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Estimates, births, moves and projections in the layouts of their publishers. */
class PeopleImportTest {
    @TempDir Path folder;

    private Imported files;

    @BeforeEach
    void begin() {
        files = new Imported(folder, new XlsxReader());
    }

    private static ImportOptions none() {
        return ImportOptions.none();
    }

    @Test
    void estimates_by_age_have_a_column_for_each_year() throws IOException {
        Preview preview =
                files.file(
                                "MYEB1_detailed_population_estimates_series_UK_(2020_geog20).csv",
                                "ladcode20,laname20,country,sex,age,population_2019,population_2020",
                                "E06000001,Hartlepool,E,1,0,10,11",
                                "E06000001,Hartlepool,E,2,0,20,21",
                                "E92000001,England,E,1,0,999,999")
                        .preview("estimates", none());
        assertThat(Imported.tables(preview))
                .containsEntry(
                        "population",
                        List.of(
                                "E06000001 F 0 2019 20",
                                "E06000001 F 0 2020 21",
                                "E06000001 M 0 2019 10",
                                "E06000001 M 0 2020 11"));
        assertThat(preview.leftOut())
                .containsEntry("areas E92..., sums or parts of those taken", 2);
        assertThat(preview.sheets().getFirst().columns()).containsEntry("ladcode20", "gss_code");
        assertThat(preview.checks().getFirst().worst())
                .isEqualTo("E0* M 0 2019: 999.000 told, 10.000 summed");
    }

    @Test
    void components_by_age_become_a_table_each_with_small_changes_added() throws IOException {
        Preview preview =
                files.file(
                                "MYEB2.csv",
                                "ladcode20,laname20,country,sex,age,population_2020,births_2020,"
                                        + "deaths_2020,internal_in_2020,internal_out_2020,"
                                        + "internal_net_2020,international_in_2020,"
                                        + "international_out_2020,international_net_2020,"
                                        + "special_change_2020,unattrib_2020,other_adjust_2020",
                                "E06000001,Hartlepool,E,1,0,100,105,1,5,6,-1,3,2,1,1,-4,0.5",
                                "E06000001,Hartlepool,E,1,1,90,0,0,5,6,-1,3,2,1,0,0,0",
                                "E06000001,Hartlepool,E,2,0,95,100,1,5,6,-1,3,2,1,0,1,0")
                        .preview("estimates", none());
        assertThat(Imported.tables(preview))
                .containsEntry("births", List.of("E06000001 2020 F 100", "E06000001 2020 M 105"))
                .containsEntry(
                        "adjustment",
                        List.of(
                                "E06000001 F 0 2020 1",
                                "E06000001 M 0 2020 -2.5",
                                "E06000001 M 1 2020 0"))
                .containsKeys(
                        "population",
                        "deaths",
                        "internal-in",
                        "internal-out",
                        "international-in",
                        "international-out");
    }

    @Test
    void summaries_are_checked_and_give_births() throws IOException {
        Preview preview =
                files.file(
                                "MYEB3.csv",
                                "ladcode20,laname20,country,population_2001,births_2002,deaths_2002,"
                                        + "natchange_2002,internal_in_2002,internal_out_2002,"
                                        + "internal_net_2002,international_in_2002,"
                                        + "international_out_2002,international_net_2002,"
                                        + "other_change_2002,population_2002",
                                "E06000001,Hartlepool,E,1000,12,10,2,5,6,-1,4,1,3,0,1004",
                                "S12000033,Aberdeen,S,1000,12,10,3,,,-1,,,3,0,1005")
                        .preview("estimates", none());
        assertThat(Imported.tables(preview))
                .containsExactly(
                        Map.entry("births", List.of("E06000001 2002 12", "S12000033 2002 12")));
        assertThat(preview.checks())
                .extracting(Preview.Check::what, Preview.Check::compared, Preview.Check::differing)
                .contains(
                        tuple("natural change: births less deaths", 2, 1),
                        tuple("people: those of the year before and all change", 2, 0));
    }

    @Test
    void a_workbook_has_its_header_below_a_title_and_sexes_by_letters() throws IOException {
        Path file = folder.resolve("myebtablesenglandwales20112023.xlsx");
        Book.write(
                file,
                "t",
                book -> {
                    book.sheet("Notes").words("Read me", Look.TEXT);
                    Grid grid = book.sheet("MYEB1");
                    grid.words("Detailed estimates, mid-2011 to mid-2023", Look.TEXT);
                    grid.heading(
                            "ladcode23", "laname23", "country", "sex", "age", "population_2011");
                    grid.line()
                            .text("E09000001")
                            .text("City")
                            .text("E")
                            .text("M")
                            .whole(90)
                            .whole(7);
                });
        Preview preview = files.path(file).preview("estimates", none());
        assertThat(Imported.tables(preview))
                .containsEntry("population", List.of("E09000001 M 90 2011 7"));
        assertThat(preview.sheets().getFirst().sheet()).isEqualTo("MYEB1");
    }

    @Test
    void sheets_by_sex_with_ages_across_are_compared_with_their_all_ages() throws IOException {
        Path file = folder.resolve("ukmidyearestimates20232024.xlsx");
        Book.write(
                file,
                "t",
                book -> {
                    for (String sex : List.of("Persons", "Males", "Females")) {
                        Grid grid = book.sheet("Mid-2023 " + sex);
                        grid.words("Mid-2023: local authorities", Look.TEXT);
                        grid.heading("Code", "Name", "Geography", "All ages", "0", "1", "90+");
                        double people = sex.equals("Persons") ? 2 : 1;
                        grid.line()
                                .text("E09000001")
                                .text("City")
                                .text("London Borough")
                                .whole(60 * people)
                                .whole(10 * people)
                                .whole(20 * people)
                                .whole(30 * people);
                    }
                });
        Preview preview = files.path(file).preview("estimates", none());
        assertThat(Imported.tables(preview).get("population"))
                .hasSize(6)
                .contains("E09000001 F 90 2023 30");
        assertThat(preview.checks().getFirst().compared()).isEqualTo(6);
        assertThat(preview.checks().getFirst().differing()).isZero();
    }

    @Test
    void blocks_of_nomis_are_unfolded_and_names_become_codes() throws IOException {
        Preview preview =
                files.file(
                                "nomis.csv",
                                "Population estimates - local authority based by single year of age",
                                "ONS Crown Copyright Reserved [from Nomis on 1 May 2024]",
                                "",
                                "gender,Male",
                                "age,Age 0 - 4",
                                "",
                                "Date,Camden,\"City of London\"",
                                "2011,100,5",
                                "2012,110,6",
                                "",
                                "gender,Female",
                                "age,Aged 5-9",
                                "",
                                "Date,Camden,City of London",
                                "2011,\"1,200\",-")
                        .preview("estimates", none());
        assertThat(Imported.tables(preview).get("population"))
                .containsExactly(
                        "E09000001 F 5 2011 -",
                        "E09000001 M 0 2011 5",
                        "E09000001 M 0 2012 6",
                        "E09000007 F 5 2011 1200",
                        "E09000007 M 0 2011 100",
                        "E09000007 M 0 2012 110");
        assertThat(preview.missing()).containsEntry("population (-)", 1);
    }

    @Test
    void nomis_numbers_ages_from_101_and_sexes_from_0() throws IOException {
        Preview preview =
                files.file(
                                "nm2002.tsv",
                                "DATE\tGEOGRAPHY_CODE\tGENDER\tC_AGE\tOBS_VALUE",
                                "2020\tE09000001\t1\t101\t3",
                                "2020\tE09000001\t1\t191\t4",
                                "2020\tE09000001\t2\t101\t2",
                                "2020\tE09000001\t0\t101\t6",
                                "2020\tE09000001\t1\t1\t99")
                        .preview("estimates", none());
        assertThat(Imported.tables(preview).get("population"))
                .containsExactly(
                        "E09000001 F 0 2020 2", "E09000001 M 0 2020 3", "E09000001 M 90 2020 4");
        assertThat(preview.checks().getFirst().differing()).isEqualTo(1);
        assertThat(preview.checks().getFirst().worst()).contains("6.000 told, 5.000 summed");
    }

    @Test
    void exchanged_sexes_show_at_birth() throws IOException {
        Preview preview =
                files.file(
                                "births.csv",
                                "gss_code,year,sex,births",
                                "E09000001,2020,male,10000",
                                "E09000001,2020,female,10500")
                        .preview("births", none());
        assertThat(preview.notes().getFirst().what()).contains("0.952");
    }

    @Test
    void births_by_mother_are_told_from_births_by_sex() throws IOException {
        Preview preview =
                files.file(
                                "births.csv",
                                "\"GSS.Code\",\"Sex\",\"Age\",\"Year\",\"Births\"",
                                "E06000001,F,0,2013,500",
                                "E06000001,F,15,2013,1.5",
                                "E06000001,F,16,2013,7")
                        .preview("births", none());
        assertThat(Imported.tables(preview))
                .containsEntry("births", List.of("E06000001 2013 F 500"))
                .containsEntry(
                        "births-by-mother",
                        List.of("E06000001 15 2013 1.5", "E06000001 16 2013 7"));
    }

    @Test
    void calendar_years_are_halved_and_mid_years_taken_as_they_are() throws IOException {
        Preview preview =
                files.file(
                                "gla.csv",
                                "gss_code,gss_name,geography,year_ending_date,sex,annual_births,type",
                                "E09000002,B,LAD,2019-12-31,female,100,actual",
                                "E09000002,B,LAD,2020-12-31,female,120,actual",
                                "E09000002,B,LAD,2021-06-30,female,130,actual",
                                "E09000002,B,LAD,2021-07-31,female,130,interpolated")
                        .preview("births", none());
        assertThat(Imported.tables(preview).get("births"))
                .containsExactly("E09000002 2020 F 110", "E09000002 2021 F 130");
    }

    @Test
    void moves_come_long_wide_or_square() throws IOException {
        files.file(
                "long.csv",
                "OutLA,InLA,Age,Sex,Moves",
                "E09000001,E09000002,95,1,1.5",
                "E09000001,E09000002,90,1,2",
                "E09000001,E09000001,20,1,9");
        Preview preview = files.preview("migration", none().ofYear(2012));
        assertThat(Imported.tables(preview).get("internal-flows"))
                .containsExactly("E09000001 E09000002 M 90 2012 3.5");
        assertThat(preview.leftOut()).containsEntry("moves inside one area", 1);
        Preview wide =
                new Imported(folder, new XlsxReader())
                        .file(
                                "wide.csv",
                                "outla,inla,year,sex,Age_0,Age_1",
                                "E09000001,E09000002,2012,F,1,2")
                        .preview("migration", none());
        assertThat(Imported.tables(wide).get("internal-flows"))
                .containsExactly(
                        "E09000001 E09000002 F 0 2012 1", "E09000001 E09000002 F 1 2012 2");
        Preview square =
                new Imported(folder, new XlsxReader())
                        .file(
                                "Square matrix 2016.csv",
                                "Moves within the United Kingdom in the year to mid-2016",
                                "Code,E09000001,E09000002",
                                "E09000001,..,5",
                                "E09000002,7,..")
                        .preview("migration", none());
        assertThat(Imported.tables(square).get("internal-flows"))
                .containsExactly("E09000001 E09000002 2016 5", "E09000002 E09000001 2016 7");
    }

    @Test
    void projections_take_the_population_and_leave_other_components() throws IOException {
        Preview preview =
                files.file(
                                "2018 SNPP Population males.csv",
                                "AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2018,2019",
                                "E09000001,City,Population,males,0,10,11",
                                "E09000001,City,Population,males,90 and over,20,21",
                                "E09000001,City,Population,males,All ages,30,32",
                                "E09000001,City,Deaths,males,0,1,1",
                                "E12000007,London,Population,males,0,10,11")
                        .preview("projections", none());
        assertThat(Imported.tables(preview).get("published/imported"))
                .containsExactly(
                        "E09000001 M 0 2018 10",
                        "E09000001 M 0 2019 11",
                        "E09000001 M 90 2018 20",
                        "E09000001 M 90 2019 21");
        assertThat(preview.checks().getFirst().differing()).isZero();
    }

    @Test
    void the_gla_lays_projections_out_wide_and_long() throws IOException {
        files.file(
                "population_male.csv",
                "gss_code,gss_name,sex,age,2011,2012",
                "E09000001,City,male,0,1.234,2");
        files.file(
                "detailed.csv",
                "gss_code,la_name,year,sex,age,component,value",
                "E09000001,City,2011,female,0,population,5",
                "E09000001,City,2011,female,0,births,9");
        assertThat(Imported.tables(files.preview("projections", none())).get("published/imported"))
                .containsExactly(
                        "E09000001 F 0 2011 5", "E09000001 M 0 2011 1.234", "E09000001 M 0 2012 2");
    }

    @Test
    void codes_are_changed_by_summing_counts() throws IOException {
        Preview preview =
                files.file(
                                "c.csv",
                                "gss_code,sex,age,year,value",
                                "E07000004,F,0,2011,1",
                                "E07000005,F,0,2011,2",
                                "E07000190,F,0,2011,4")
                        .preview("estimates", none().recoded("2023"));
        assertThat(Imported.tables(preview).get("population"))
                .containsExactly("E06000060 F 0 2011 3", "E06000066 F 0 2011 4");
    }

    @Test
    void every_encoding_of_the_trade_is_read() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        files.bytes(
                "old.csv",
                windows,
                "Area,Sex,Age,Year,Value\rKensington & Chelsea,M,0,2001,5\rYnys M\u00f4n,M,0,2001,6\r");
        files.bytes(
                "new.csv",
                StandardCharsets.UTF_8,
                "\uFEFFgss_code,sex,age,year,value\r\nE09000020,F,0,2001,\"1,234\"\r\n");
        Preview preview = files.preview("estimates", none());
        assertThat(Imported.tables(preview).get("population"))
                .containsExactly("E09000020 F 0 2001 1234", "E09000020 M 0 2001 5");
        assertThat(preview.rejected())
                .containsExactly(
                        new Rejected(
                                "old.csv line 3",
                                "Value",
                                "Ynys M\u00f4n",
                                "no code is known for this area; give a table of names and codes with"
                                        + " --places"));
    }

    @Test
    void two_columns_that_fit_are_asked_about() throws IOException {
        files.file(
                "lsoa.csv",
                "LA Code (2018 boundaries),LA Code (2021 boundaries),sex,age,year,value",
                "E07000004,E06000060,F,0,2020,5");
        assertThat(files.read("estimates", none()).notes().getFirst().line())
                .contains("LA Code (2018 boundaries), LA Code (2021 boundaries)", "--use");
        ImportOptions use =
                new ImportOptions(
                        List.of(),
                        OptionalInt.empty(),
                        90,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("LA Code (2021 boundaries)"),
                        "x");
        assertThat(Imported.tables(files.preview("estimates", use)).get("population"))
                .containsExactly("E06000060 F 0 2020 5");
    }

    @Test
    void everything_wrong_is_told_at_once() throws IOException {
        files.file("a.csv", "a,b", "1,2").file("b.csv", "c,d", "1,2");
        files.path(folder.resolve("none.csv"));
        assertThat(files.read("estimates", none()).notes()).hasSize(3);
        assertThat(files.read("estimatse", none()).notes().getFirst().advice())
                .contains("Did you mean estimates?");
    }

    @Test
    void a_row_that_cannot_be_placed_is_rejected_with_its_reason() throws IOException {
        Preview preview =
                files.file(
                                "r.csv",
                                "gss_code,sex,age,year,value",
                                "E09000001,F,0,2011,1",
                                "E09000001,X,0,2011,1",
                                "E09000001,F,old,2011,1",
                                "E09000001,F,1,2011,l7",
                                "E09000001,F,0,2011,2",
                                "E09000001,F,0,2011,1",
                                "Source: ONS,,,,")
                        .preview("estimates", none());
        assertThat(preview.rejected())
                .extracting(Rejected::where, Rejected::given)
                .containsExactly(
                        tuple("r.csv line 3", "X"),
                        tuple("r.csv line 4", "old"),
                        tuple("r.csv line 5", "l7"),
                        tuple("r.csv line 6", "2"));
        assertThat(preview.leftOut())
                .containsEntry("footnotes and rows without numbers", 1)
                .containsEntry("numbers that were given before, alike", 1);
    }

    @Test
    void areas_by_name_are_never_summed_unasked() throws IOException {
        Preview preview =
                files.file(
                                "n.csv",
                                "area,sex,age,year,value",
                                "Camden,F,0,2011,1",
                                "Camden,F,0,2011,2")
                        .preview("estimates", none());
        assertThat(Imported.tables(preview).get("population"))
                .containsExactly("E09000007 F 0 2011 1");
        assertThat(preview.rejected()).hasSize(1);
    }

    @Test
    void an_area_that_was_split_is_shared_out() throws IOException {
        Path changes =
                Files.writeString(
                        folder.resolve("changes.csv"),
                        "changed_from,changed_to,weight\nE07000001,E07000002,0.25\nE07000001,E07000003,0.75\n");
        Preview preview =
                files.file("s.csv", "gss_code,sex,age,year,value", "E07000001,F,0,2011,8")
                        .preview("estimates", none().recoded(changes.toString()));
        assertThat(Imported.tables(preview).get("population"))
                .containsExactly("E07000002 F 0 2011 2", "E07000003 F 0 2011 6");
    }

    @Test
    void persons_alone_make_no_table() throws IOException {
        files.file("p.csv", "gss_code,year,sex,age,popn", "E09000001,2017,persons,0,68");
        assertThat(files.read("estimates", none()).notes().getFirst().what())
                .contains("totals only");
    }
}
