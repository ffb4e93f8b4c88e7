package org.graunt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.scenario.WhatIf.ages;
import static org.graunt.scenario.WhatIf.altered;
import static org.graunt.scenario.WhatIf.areas;
import static org.graunt.scenario.WhatIf.changed;
import static org.graunt.scenario.WhatIf.replace;
import static org.graunt.scenario.WhatIf.scale;
import static org.graunt.scenario.WhatIf.shift;
import static org.graunt.scenario.WhatIf.told;
import static org.graunt.scenario.WhatIf.where;
import static org.graunt.scenario.WhatIf.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario makes of tables. */
class TableChangeTest {
    private static final Inputs BEFORE = WhatIf.inputs();
    private static final Reach ALL = Reach.EVERYTHING;

    @ParameterizedTest
    @ValueSource(
            strings = {"population", "gva", "activity-rates", "standing", "housing-trajectory"})
    void a_change_by_nothing_leaves_every_bit_as_it_was(String table) {
        double[] before = BEFORE.needed(table).toArray();
        assertThat(changed(table, scale(table, 1, ALL)).toArray()).isEqualTo(before);
        assertThat(changed(table, shift(table, 0, ALL)).toArray()).isEqualTo(before);
        if (BEFORE.needed(table).hasAxis("year")) {
            ScenarioChange growing = scale(table, 1, years(0, 0, 2027));
            assertThat(changed(table, growing).toArray()).isEqualTo(before);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_lies_outside_the_reach_is_left_to_the_bit(int seed) {
        Random random = new Random(seed);
        String area = List.of("N", "S", "T", "U").get(random.nextInt(4));
        int from = 2018 + random.nextInt(13);
        int to = from + random.nextInt(5);
        Reach reach =
                new Reach(
                        List.of(area),
                        null,
                        null,
                        Map.of(),
                        new Reach.Years(from, Math.min(to, 2030), null));
        Cube before = BEFORE.needed("gva");
        Cube after = changed("gva", shift("gva", 1000, reach));
        for (String each : WhatIf.AREAS.labels()) {
            for (int year = 2018; year <= 2030; year++) {
                boolean reached = each.equals(area) && year >= from && year <= to;
                assertThat(after.get(each, year))
                        .isEqualTo(before.get(each, year) + (reached ? 1000 : 0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_factors_one_after_the_other_are_their_product(int seed) {
        Random random = new Random(seed);
        double one = random.nextDouble() * 3;
        double other = random.nextDouble() * 3;
        Cube twice = changed("gva", scale("gva", one, ALL), scale("gva", other, ALL));
        double[] once = changed("gva", scale("gva", one * other, ALL)).toArray();
        assertThat(twice.toArray()).containsExactly(once, within(1e-9));
    }

    @Test
    void a_change_is_made_upon_those_before_it() {
        Cube after = changed("gva", replace("gva", 10, ALL), shift("gva", 5, ALL));
        assertThat(after.get("N", 2025)).isEqualTo(15);
    }

    @Test
    void the_inputs_of_the_baseline_stay_as_they_are() {
        Cube before = BEFORE.needed("gva");
        double first = before.get("N", 2018);
        altered(scale("gva", 2, ALL));
        assertThat(BEFORE.needed("gva")).isSameAs(before);
        assertThat(before.get("N", 2018)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 0",
        "2020, 0",
        "2021, 0.2",
        "2022, 0.4",
        "2024, 0.8",
        "2025, 1",
        "2026, 1",
        "2030, 1"
    })
    void a_change_that_grows_does_so_by_equal_steps_from_the_base_year(int year, double share) {
        Cube after = changed("gva", shift("gva", 10, years(0, 0, 2025)));
        assertThat(after.get("N", year) - BEFORE.needed("gva").get("N", year))
                .isCloseTo(10 * share, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2022, 0", "2023, 0.25", "2025, 0.75", "2026, 1", "2028, 1", "2029, 0"})
    void it_begins_the_year_before_from_and_ends_with_to(int year, double share) {
        Cube before = BEFORE.needed("gva");
        double value = before.get("S", year);
        Reach reach = years(2023, 2028, 2026);
        assertThat(changed("gva", scale("gva", 3, reach)).get("S", year))
                .isCloseTo(value * (1 + 2 * share), within(1e-9));
        assertThat(changed("gva", replace("gva", 7, reach)).get("S", year))
                .isCloseTo(value + share * (7 - value), within(1e-9));
    }

    @Test
    void a_change_whole_before_it_begins_is_refused() {
        assertThat(told(scale("gva", 2, years(0, 0, 2020))))
                .containsExactly(
                        "p.yaml:6:9: The change grows from the base year 2020, and by 2020 does not"
                                + " come after it. Write 2021 or later, or give from as well.");
    }

    @Test
    void a_missing_number_stays_missing_unless_it_is_replaced() {
        String table = "housing-trajectory";
        assertThat(changed(table, shift(table, 5, ALL)).get("S", 2025, "home")).isNaN();
        assertThat(changed(table, replace(table, 5, years(0, 0, 2027))).get("S", 2025, "home"))
                .as("there is nothing to grow from")
                .isNaN();
        Cube filled = changed(table, replace(table, 5, areas("South")));
        assertThat(filled.get("S", 2025, "home")).isEqualTo(5);
        assertThat(filled.get("N", 2025, "home"))
                .isEqualTo(BEFORE.needed(table).get("N", 2025, "home"));
    }

    @Test
    void a_change_that_reaches_no_number_says_what_the_table_holds() {
        assertThat(told(scale("gva", 2, years(2040, 0, 0))))
                .containsExactly(
                        "p.yaml:6:9: The change reaches no number of table gva. The table holds area"
                                + " N, S, T, U; years 2018 to 2030.");
        assertThat(altered(scale("gva", 2, years(2040, 0, 0))).succeeded()).isTrue();
        assertThat(told(scale("population", 2, years(2030, 0, 0))).getFirst())
                .contains("reaches no number", "ages 0 to 90", "years 2018 to 2020");
    }

    @Test
    void a_number_that_cannot_be_is_told_with_its_cell_and_is_not_cut_off() {
        assertThat(told(scale("activity-rates", 8.5, ages("65-74"))))
                .containsExactly(
                        "p.yaml:6:9: Table activity-rates would hold 1.0012 (sex F, ages 65-74,"
                                + " year 2029), and 14 cells more; a number there is from 0 to 1."
                                + " Change less, or reach fewer cells; nothing is cut off at the"
                                + " edge.");
        assertThat(told(shift("population", -1e6, areas("N"))).getFirst())
                .contains("(area N, sex F, age 0, year 2018)", "is 0 or more");
        assertThat(told(shift("gva", -1e6, ALL))).isEmpty();
        assertThat(told(scale("gva", 1e308, ALL)).getFirst()).contains("no finite number");
    }

    @Test
    void ages_reach_the_bands_that_lie_within_them() {
        Cube before = BEFORE.needed("activity-rates");
        Cube after = changed("activity-rates", shift("activity-rates", 0.1, ages("65+")));
        for (String band : WhatIf.BANDS.labels()) {
            boolean reached = band.equals("65-74") || band.equals("75+");
            assertThat(after.get(Sex.MALE, band, 2030))
                    .isEqualTo(before.get(Sex.MALE, band, 2030) + (reached ? 0.1 : 0));
        }
    }

    @Test
    void ages_that_cut_through_a_band_are_refused_with_the_bands_held() {
        assertThat(told(shift("activity-rates", 0.1, ages("20-69"))))
                .containsExactly(
                        "p.yaml:6:9: Ages 20-69 cut through 16-24 and 65-74 of table activity-rates."
                                + " Reach whole bands; it holds 16-24, 25-64, 65-74, 75+.");
        assertThat(told(shift("population", 1, ages("90"))).getFirst())
                .contains("Ages 90 cut through 90+", "it holds 0, 1, ..., 89, 90+.");
    }

    @Test
    void single_ages_and_the_open_one_are_reached() {
        Cube before = BEFORE.population();
        Cube after = changed("population", shift("population", 1, ages("85+")));
        for (int age = 0; age <= 90; age++) {
            assertThat(after.get("N", Sex.FEMALE, age, 2020))
                    .isEqualTo(before.get("N", Sex.FEMALE, age, 2020) + (age >= 85 ? 1 : 0));
        }
    }

    @Test
    void one_sex_is_reached_alone() {
        Reach men = new Reach(List.of(), null, Sex.MALE, Map.of(), WhatIf.ALWAYS);
        Cube after = changed("population", replace("population", 1, men));
        assertThat(after.get("N", Sex.MALE, 3, 2019)).isEqualTo(1);
        assertThat(after.get("N", Sex.FEMALE, 3, 2019)).isGreaterThan(1);
    }

    @Test
    void an_area_may_be_named_by_code_name_group_or_region() {
        assertThat(reachedBy("N")).containsExactly("N");
        assertThat(reachedBy("south")).containsExactly("S");
        assertThat(reachedBy("R")).containsExactly("N", "S");
        assertThat(reachedBy("Region")).containsExactly("N", "S");
        assertThat(reachedBy("E")).containsExactly("T", "U");
        assertThat(reachedBy("U", "North")).containsExactly("N", "U");
    }

    private static List<String> reachedBy(String... words) {
        Cube after = changed("standing", replace("standing", 0, areas(words)));
        List<String> reached = new ArrayList<>(WhatIf.AREAS.labels());
        reached.removeIf(area -> after.get(area) != 0);
        return reached;
    }

    @Test
    void a_group_that_a_table_has_rows_for_is_that_row() {
        Cube targets =
                Cube.filled(
                        100,
                        List.of(
                                Axis.of("component", List.of("births")),
                                Axis.of("area", List.of("N", "R")),
                                Axis.range("year", 2021, 2022)));
        Inputs controlled = BEFORE.with("controls", targets);
        ScenarioChange more = scale("controls", 1.5, areas("R"));
        Project.Scenario scenario = new Project.Scenario("more", List.of(more));
        Cube after =
                Alteration.of(scenario, controlled, List.of(), List.of())
                        .value()
                        .inputs()
                        .needed("controls");
        assertThat(after.get("births", "R", 2021)).isEqualTo(150);
        assertThat(after.get("births", "N", 2021)).isEqualTo(100);
    }

    @Test
    void an_area_that_is_not_there_or_is_two_is_told() {
        assertThat(told(scale("gva", 2, areas("Nroth", "Twin", "Atlantis"))))
                .containsExactly(
                        "p.yaml:6:9: There is no area Nroth. Did you mean North?",
                        "p.yaml:6:9: 2 areas are named Twin. Write one of T, U.",
                        "p.yaml:6:9: There is no area Atlantis. Write the code or name of an area,"
                                + " its parent or the region.");
    }

    @Test
    void other_columns_are_reached_by_their_words() {
        Cube homes =
                changed(
                        "housing-trajectory",
                        scale("housing-trajectory", 0, where("kind", "student")));
        assertThat(homes.get("N", 2024, "student")).isZero();
        assertThat(homes.get("N", 2024, "home")).isPositive();
        Reach both =
                new Reach(
                        List.of(),
                        null,
                        null,
                        Map.of("planning_area", List.of("p"), "year_group", List.of("R")),
                        WhatIf.ALWAYS);
        Cube places = changed("capacity", replace("capacity", 0, both));
        assertThat(places.get("p", "R", 2024)).isZero();
        assertThat(places.get("p", "1", 2024)).isPositive();
        assertThat(places.get("q", "R", 2024)).isPositive();
    }

    @Test
    void places_of_moves_may_be_named_as_areas_are() {
        Cube flows = changed("internal-flows", replace("internal-flows", 0, where("origin", "R")));
        assertThat(flows.get("N", "T", 2019)).isZero();
        assertThat(flows.get("S", "T", 2019)).isZero();
        assertThat(flows.get("T", "N", 2019)).isPositive();
    }

    @Test
    void what_a_table_does_not_tell_apart_cannot_be_reached() {
        assertThat(told(scale("standing", 2, years(2025, 0, 0))))
                .containsExactly(
                        "p.yaml:6:9: Table standing does not tell years apart. Leave them out; its"
                                + " columns are gss_code.");
        assertThat(told(scale("gva", 2, ages("4-10"))).getFirst()).contains("tell ages apart");
        Reach women = new Reach(List.of(), null, Sex.FEMALE, Map.of(), WhatIf.ALWAYS);
        assertThat(told(scale("gva", 2, women)).getFirst()).contains("tell sexes apart");
        assertThat(told(scale("activity-rates", 1, areas("N"))).getFirst())
                .contains("tell areas apart", "sex, ages, year");
        assertThat(told(scale("gva", 2, where("kind", "home"))))
                .containsExactly(
                        "p.yaml:6:9: Table gva has no column kind. Its columns are gss_code, year.");
        assertThat(told(scale("housing-trajectory", 2, where("kind", "studnet"))))
                .containsExactly(
                        "p.yaml:6:9: Column kind of table housing-trajectory has no studnet. Did you"
                                + " mean student?");
    }

    @Test
    void a_replacement_adds_the_later_years_that_it_names() {
        Reach reach =
                new Reach(List.of("N"), null, null, Map.of(), new Reach.Years(2033, 2035, null));
        Cube after = changed("housing-trajectory", replace("housing-trajectory", 40, reach));
        assertThat(yearsOf(after)).hasSize(13 + 3).endsWith(2030, 2033, 2034, 2035);
        assertThat(after.get("N", 2034, "home")).isEqualTo(40);
        assertThat(after.get("S", 2034, "home")).isNaN();
        assertThat(after.get("N", 2030, "home"))
                .isEqualTo(BEFORE.needed("housing-trajectory").get("N", 2030, "home"));
        Cube until = changed("gva", replace("gva", 1, years(0, 2032, 0)));
        assertThat(yearsOf(until)).endsWith(2030, 2031, 2032);
        Cube once = changed("gva", replace("gva", 1, years(2040, 0, 0)));
        assertThat(yearsOf(once)).endsWith(2030, 2040);
    }

    @Test
    void a_table_that_must_be_whole_is_given_no_years() {
        assertThat(told(replace("activity-rates", 0.5, years(2029, 2031, 0))))
                .containsExactly(
                        "p.yaml:6:9: Table activity-rates ends in 2030, and must be whole in every"
                                + " year that it has. Let the change end there, or give the table"
                                + " its later years.");
    }

    @Test
    void factors_and_amounts_add_no_years() {
        Cube after = changed("gva", scale("gva", 2, years(2029, 2035, 0)));
        assertThat(after.axis("year")).isEqualTo(WhatIf.YEARS);
        assertThat(told(scale("gva", 2, years(2029, 2035, 0))))
                .containsExactly(
                        "p.yaml:6:9: Table gva ends in 2030, before the change does. What holds after"
                                + " it is for each model to say.");
        assertThat(told(scale("gva", 2, years(0, 0, 2040))))
                .containsExactly(
                        "p.yaml:6:9: Table gva ends in 2030, when 50 % of the change are made. Give"
                                + " the table its years up to 2040, or write an earlier year.");
    }

    @Test
    void a_table_that_is_not_held_or_is_no_matter_of_scenarios_is_refused() {
        assertThat(told(scale("gvaa", 2, ALL)))
                .containsExactly("p.yaml:6:9: Table gvaa is not held. Did you mean gva?");
        for (String table : List.of("areas", "planning-areas", "draws")) {
            assertThat(told(scale(table, 2, ALL)).getFirst())
                    .startsWith("p.yaml:6:9: A scenario cannot change table " + table + ".");
        }
    }

    private static List<Integer> yearsOf(Cube cube) {
        return cube.axis("year").labels().stream().map(Integer.class::cast).toList();
    }
}
