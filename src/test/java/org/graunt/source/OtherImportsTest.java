package org.graunt.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.excel.Book;
import org.graunt.excel.Grid;
import org.graunt.excel.Look;
import org.graunt.excel.XlsxReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patients, pupils, schools, homes and jobs in the layouts of their publishers. */
class OtherImportsTest {
    @TempDir Path folder;

    private Imported files;

    @BeforeEach
    void begin() {
        files = new Imported(folder, new XlsxReader());
    }

    private static ImportOptions none() {
        return ImportOptions.none();
    }

    private List<String> table(String kind, String name) {
        return Imported.tables(files.preview(kind, none())).get(name);
    }

    @Test
    void patients_of_practices_live_where_their_patients_of_the_same_sex_live() throws IOException {
        files.file(
                "gp-reg-pat-prac-sing-age-male.csv",
                "EXTRACT_DATE,SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE,ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS",
                "01JUL2022,A,E38,P1,AB1,MALE,ALL,40",
                "01JUL2022,A,E38,P1,AB1,MALE,0,30",
                "01JUL2022,A,E38,P1,AB1,MALE,95+,10",
                "01JUL2022,A,E38,P2,AB1,MALE,0,7");
        files.file(
                "gp-reg-pat-prac-lsoa-male.csv",
                "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,Number of Patients",
                "GP,01JUL2022,P1,One,E01000001,MALE,10",
                "GP,01JUL2022,P1,One,E01000002,MALE,20",
                "GP,01JUL2022,P1,One,E01000009,MALE,10",
                "GP,01JUL2022,P1,One,NO2011,MALE,1");
        Path places =
                Files.writeString(
                        folder.resolve("places.csv"),
                        "LSOA21CD,LAD22CD\nE01000001,E09000001\nE01000002,E09000001\nE01000009,E09000002\n");
        Preview preview = files.preview("patients", none().among(places));
        assertThat(Imported.tables(preview).get("gp-register"))
                .containsExactly(
                        "E09000001 M 0 2022 22.5",
                        "E09000001 M 90 2022 7.5",
                        "E09000002 M 0 2022 7.5",
                        "E09000002 M 90 2022 2.5");
        assertThat(preview.notes())
                .anyMatch(note -> note.what().startsWith("7 patients are of practices without"));
        assertThat(preview.checks().getFirst().differing()).isZero();
    }

    @Test
    void the_register_worked_up_by_district_is_taken_as_it_is() throws IOException {
        files.file(
                "gp_sya_lad.csv",
                "gss_code,gss_name,geography,measure,extract_date,sex,age_0,age_95",
                "E09000001,City,LAD22,gp_count,2021-05-31,female,10.5,1",
                "E09000001,City,LAD22,gp_count,2021-07-30,female,12.5,3",
                "E09000001,City,LAD22,gp_count,2021-07-30,persons,25,6");
        assertThat(table("patients", "gp-register"))
                .containsExactly("E09000001 F 0 2021 11.5", "E09000001 F 90 2021 2");
    }

    @Test
    void pupils_of_january_stand_at_the_mid_year_after_it() throws IOException {
        files.file(
                "spc_pupils_age_and_sex.csv",
                "time_period,time_identifier,geographic_level,country_code,old_la_code,new_la_code,la_name,phase_type_grouping,sex,age,headcount,full_time,part_time,fte",
                "201516,Academic year,Local authority,E92000001,202,E09000007,Camden,State-funded primary,Boys,4,120,0,0,0",
                "201516,Academic year,Local authority,E92000001,202,E09000007,Camden,State-funded primary,Boys,5,60,0,0,0",
                "201516,Academic year,Local authority,E92000001,202,E09000007,Camden,State-funded primary,Boys,6,x,0,0,0",
                "201516,Academic year,Local authority,E92000001,202,E09000007,Camden,Independent school,Boys,4,12,0,0,0",
                "201516,Academic year,Local authority,E92000001,202,E09000007,Camden,Independent school,Boys,5,12,0,0,0",
                "201516,Academic year,Local authority,E92000001,202,E09000007,Camden,Total,Boys,4,132,0,0,0",
                "201516,Academic year,National,E92000001,,,,Total,Boys,4,9999,0,0,0");
        Preview preview = files.preview("pupils", none());
        assertThat(Imported.tables(preview))
                .containsEntry("school-census", List.of("E09000007 M 5 2016 110"))
                .containsEntry("independent-pupils", List.of("E09000007 M 5 2016 12"));
        assertThat(preview.missing()).containsEntry("pupils (x)", 1);
        assertThat(preview.leftOut()).containsEntry("national and regional rows", 1);
    }

    @Test
    void year_groups_without_sexes_are_shared_out_and_that_is_said() throws IOException {
        files.file(
                "spc_cbm.csv",
                "time_period,geographic_level,new_la_code,la_name,ncyear,resident_headcount",
                "201516,Local authority,E09000007,Camden,Reception,205",
                "201516,Local authority,E09000007,Camden,Year 1,205",
                "201516,Local authority,E09000007,Camden,X,3");
        Preview preview = files.preview("pupils", none());
        assertThat(Imported.tables(preview).get("school-census"))
                .containsExactly("E09000007 F 5 2016 100", "E09000007 M 5 2016 105");
        assertThat(preview.notes()).anyMatch(note -> note.what().contains("105 boys"));
    }

    @Test
    void schools_keep_their_phase_and_planning_area() throws IOException {
        Path file = folder.resolve("2015_capacity_and_forecast_underlying_data_UD1.xlsx");
        Book.write(
                file,
                "t",
                book -> {
                    Grid grid = book.sheet("2015_capacity_and_forecast_unde");
                    grid.heading(
                            "LAEstab",
                            "LA1",
                            "estab1",
                            "LAname",
                            "Schoolname",
                            "Phase",
                            "MAYNOR",
                            "Netcapacity (1)",
                            "PrimaryCapacity (2)",
                            "SecondaryCapacity (2)",
                            "Primary PA code (2)",
                            "Secondary PA code (2)",
                            "Main Phase");
                    school(
                            grid,
                            2022000,
                            "PS",
                            59,
                            105,
                            Double.NaN,
                            Double.NaN,
                            2020001,
                            Double.NaN,
                            "PRI");
                    school(grid, 2024104, "AT", 900, 1000, 400, 600, 2020001, 2020009, "SEC");
                    grid.line()
                            .whole(8840001)
                            .whole(884)
                            .whole(1)
                            .text("Herefordshire")
                            .text("Lost")
                            .text(" High School")
                            .text("SS")
                            .whole(300)
                            .whole(310);
                });
        Preview preview = files.path(file).preview("schools", none());
        assertThat(Imported.tables(preview))
                .isEqualTo(
                        Map.of(
                                "schools",
                                List.of(
                                        "2022000 2014 2020001P primary 105 59",
                                        "2024104-primary 2014 2020001P primary 400 360",
                                        "2024104-secondary 2014 2020009S secondary 600 540"),
                                "planning-areas",
                                List.of(
                                        "2020001P Planning area 2020001P primary",
                                        "2020009S Planning area 2020009S secondary")));
        assertThat(preview.rejected()).hasSize(1);
    }

    private static void school(
            Grid grid,
            int code,
            String phase,
            double roll,
            double net,
            double primary,
            double secondary,
            double primaryArea,
            double secondaryArea,
            String main) {
        grid.line()
                .whole(code)
                .whole(Math.floorDiv(code, 10_000))
                .whole(code % 10000)
                .text("Camden")
                .text("A school")
                .text(phase)
                .whole(roll)
                .whole(net)
                .whole(primary)
                .whole(secondary)
                .whole(primaryArea)
                .whole(secondaryArea)
                .text(main);
    }

    @Test
    void places_come_by_planning_area_and_year_group() throws IOException {
        files.file(
                "capacity.csv",
                "time_period,planning_area_code,planning_area_name,year_group,capacity,pupils",
                "201516,2020001,North,Reception,60,55",
                "201516,2020001,North,7,z,low");
        assertThat(table("places", "capacity"))
                .containsExactly("2020001 7 2015 z", "2020001 R 2015 60");
        assertThat(table("places", "roll"))
                .containsExactly("2020001 7 2015 low", "2020001 R 2015 55");
    }

    @Test
    void dwellings_come_long_and_households_wide() throws IOException {
        files.file("d.csv", "gss-code,year,dwellings", "E06000001,2011,42100");
        assertThat(table("dwellings", "dwellings")).containsExactly("E06000001 2011 42100");
        files = new Imported(folder, new XlsxReader());
        files.file("h.csv", "AreaCode,AreaName,1991,1992", "E06000001,Hartlepool,\"36,000\",36100");
        assertThat(table("households", "households"))
                .containsExactly("E06000001 1991 36000", "E06000001 1992 36100");
    }

    @Test
    void in_a_trajectory_blank_is_not_0_and_blocks_tell_the_kind_of_home() throws IOException {
        Path file = folder.resolve("trajectory.xlsx");
        Book.write(
                file,
                "t",
                book -> {
                    Grid grid = book.sheet("Trajectory");
                    grid.words("Self-contained units", Look.TEXT);
                    grid.heading("gss_code_ward", "ward_name", "2024", "2025");
                    grid.line().text("E05000026").text("Abbey").whole(0).blank();
                    grid.skip();
                    grid.words("Non-self-contained units", Look.TEXT);
                    grid.heading("gss_code_ward", "ward_name", "2024", "2025");
                    grid.line().text("E05000026").text("Abbey").blank().whole(12);
                });
        files.path(file);
        assertThat(table("trajectory", "housing-trajectory"))
                .containsExactly("E05000026 2024 self-contained 0", "E05000026 2025 other 12");
        Path places =
                Files.writeString(folder.resolve("p.csv"), "wd22cd,lad22cd\nE05000026,E09000002\n");
        assertThat(
                        Imported.tables(files.preview("trajectory", none().among(places)))
                                .get("housing-trajectory"))
                .contains("E09000002 2024 self-contained 0");
    }

    @Test
    void completions_count_in_the_year_to_mid_year_less_what_was_lost() throws IOException {
        files.file(
                "ldd.csv",
                "permission_id,borough_code,gss_code,completion_date,proposed_units,existing_units,bedrooms",
                "A1,x,E09000002,30/06/2019,10,2,2",
                "A2,x,E09000002,01/07/2019,5,0,2");
        assertThat(table("trajectory", "housing-trajectory"))
                .containsExactly("E09000002 2019 2 8", "E09000002 2020 2 5");
    }

    @Test
    void household_rates_are_averaged_where_codes_change() throws IOException {
        files.file(
                "stage1.csv",
                "gss-code,sex,relationship,age-group,year,hh-repr-rates",
                "E07000004,F,C,15_19,2011,0.2",
                "E07000005,F,C,15_19,2011,0.4",
                "E07000004,F,C,85&,2011,0.5");
        assertThat(
                        Imported.tables(files.preview("household-rates", none().recoded("2023")))
                                .get("household-rates"))
                .containsExactly("E06000060 F 15-19 C 2011 0.3", "E06000060 F 85+ C 2011 0.5");
    }

    @Test
    void jobs_are_values_and_never_percentages() throws IOException {
        String header =
                "DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,INDUSTRY_NAME,INDUSTRY_TYPE,EMPLOYMENT_STATUS_NAME,MEASURE_NAME,OBS_VALUE";
        files.file(
                "bres.csv",
                header,
                "2021,Camden,E09000007,Total,industry,Employment,Count,400000",
                "2021,Camden,E09000007,A : Agriculture,section,Employment,Count,10",
                "2021,Camden,E09000007,Total,industry,Employment,Industry percentage,100",
                "2021,Camden,E09000007,Total,industry,Employees,Count,390000");
        assertThat(table("jobs", "jobs")).containsExactly("E09000007 2021 400000");
        files = new Imported(folder, new XlsxReader());
        files.file("bad.csv", "DATE,GEOGRAPHY_CODE,OBS_VALUE", "2021,E09000007,100");
        assertThat(files.read("jobs", none()).notes().getFirst().advice()).contains("20100");
    }

    @Test
    void jobs_in_thousands_and_by_statistical_region_are_known() throws IOException {
        files.file("gla.csv", "borough,1984,1985", "Camden,301.5,302");
        assertThat(table("jobs", "jobs"))
                .containsExactly("E09000007 1984 301500", "E09000007 1985 302000");
        files = new Imported(folder, new XlsxReader());
        files.file(
                "productivity.csv",
                "itl_level,itl_code,name,measure,year,value",
                "ITL1,TLI,London,productivity_jobs,2002,4420216",
                "ITL3,TLI31,Camden and City of London,productivity_jobs,2002,500",
                "ITL3,TLI31,Camden and City of London,productivity_hours_per_week,2002,9");
        assertThat(table("jobs", "jobs")).containsExactly("TLI31 2002 500");
    }
}
