package org.graunt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.scenario.WhatIf.altered;
import static org.graunt.scenario.WhatIf.areas;
import static org.graunt.scenario.WhatIf.replace;
import static org.graunt.scenario.WhatIf.scale;
import static org.graunt.scenario.WhatIf.told;
import static org.graunt.scenario.WhatIf.years;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.OfDriver;
import org.graunt.model.ScenarioChange.OfSetting;
import org.graunt.model.ScenarioChange.Operation;
import org.graunt.model.ScenarioChange.Replace;
import org.graunt.model.ScenarioChange.ReplaceText;
import org.graunt.model.ScenarioChange.Scale;
import org.graunt.model.ScenarioChange.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario makes of a project: settings, drivers, and the sum of it all. */
class AlterationTest {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    @Test
    void without_changes_everything_is_the_very_same() {
        Inputs inputs = WhatIf.inputs();
        Altered altered =
                Alteration.of(
                                new Project.Scenario("none", List.of()),
                                inputs,
                                WhatIf.SPECS,
                                List.of(WhatIf.ENGINE))
                        .value();
        assertThat(altered.inputs()).isSameAs(inputs);
        assertThat(altered.specs()).isEqualTo(WhatIf.SPECS);
        assertThat(altered.levers()).isEmpty();
    }

    @Test
    void changes_by_nothing_make_no_table_anew_so_that_what_was_fitted_holds() {
        Inputs inputs = WhatIf.inputs();
        List<ScenarioChange> nothing =
                List.of(
                        scale("gva", 1, Reach.EVERYTHING),
                        WhatIf.shift("population", 0, Reach.EVERYTHING),
                        driver(Driver.FERTILITY, 1, Reach.EVERYTHING));
        Altered altered =
                Alteration.of(
                                new Project.Scenario("none", nothing),
                                inputs,
                                WhatIf.SPECS,
                                List.of(WhatIf.ENGINE))
                        .value();
        assertThat(altered.inputs()).isSameAs(inputs);
        assertThat(altered.levers()).isEmpty();
    }

    @Test
    void every_error_of_a_scenario_is_told_at_once() {
        assertThat(
                        told(
                                scale("gvaa", 1, Reach.EVERYTHING),
                                setting("mixx", new Scale(1)),
                                driver(Driver.FERTILITY, 1, areas("Nowhere"))))
                .hasSize(3)
                .allMatch(line -> line.startsWith("p.yaml:6:9: "));
    }

    @Test
    void a_driver_gives_one_lever() {
        assertThat(levers(driver(Driver.FERTILITY, 0.9, Reach.EVERYTHING)))
                .containsExactly(new Change(Driver.FERTILITY, 0.9, Set.of(), MIN, MAX));
        assertThat(levers(driver(Driver.INTERNATIONAL_IN, 2, years(2025, 2030, 0))))
                .containsExactly(new Change(Driver.INTERNATIONAL_IN, 2, Set.of(), 2025, 2030));
    }

    @Test
    void a_group_of_areas_is_levered_area_by_area() {
        assertThat(levers(driver(Driver.FERTILITY, 0.9, areas("R"))))
                .containsExactly(new Change(Driver.FERTILITY, 0.9, Set.of("N", "S"), MIN, MAX));
    }

    @ParameterizedTest
    @CsvSource({"2020, 1", "2021, 1.1", "2024, 1.4", "2025, 1.5", "2026, 1.5", "2090, 1.5"})
    void a_factor_that_grows_is_one_lever_a_year(int year, double factor) {
        List<Change> levers = levers(driver(Driver.FERTILITY, 1.5, years(0, 0, 2025)));
        assertThat(levers).hasSize(5);
        assertThat(product(levers, year)).isCloseTo(factor, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "2029, 1",
        "2030, 0.75",
        "2031, 0.5",
        "2032, 0.25",
        "2033, 0",
        "2040, 0",
        "2041, 1"
    })
    void it_grows_from_the_year_before_from_and_ends_with_to(int year, double factor) {
        List<Change> levers = levers(driver(Driver.FERTILITY, 0, years(2030, 2040, 2033)));
        assertThat(product(levers, year)).isCloseTo(factor, within(1e-12));
    }

    private static double product(List<Change> levers, int year) {
        return levers.stream()
                .mapToDouble(lever -> lever.factor("N", year))
                .reduce(1, (a, b) -> a * b);
    }

    @Test
    void a_factor_of_1_is_no_lever() {
        assertThat(levers(driver(Driver.FERTILITY, 1, Reach.EVERYTHING))).isEmpty();
        assertThat(levers(driver(Driver.FERTILITY, 1, years(0, 0, 2030)))).isEmpty();
    }

    @Test
    void a_driver_in_years_that_are_not_projected_is_told() {
        assertThat(told(driver(Driver.FERTILITY, 2, years(0, 2020, 0))))
                .containsExactly(
                        "p.yaml:6:9: The change ends in 2020, and nothing is projected up to 2020. It"
                                + " changes nothing; write a later year.");
        assertThat(told(driver(Driver.FERTILITY, 2, years(0, 0, 2019))).getFirst())
                .contains("by 2019 does not come after it");
    }

    @Test
    void a_factor_on_the_trajectory_reaches_its_blanks_as_a_lever() {
        Altered altered = altered(scale("housing-trajectory", 0.5, years(2026, 0, 0))).value();
        assertThat(altered.levers())
                .containsExactly(new Change(Driver.HOUSING_DELIVERY, 0.5, Set.of(), 2026, MAX));
        assertThat(altered.inputs().needed("housing-trajectory").toArray())
                .isEqualTo(WhatIf.inputs().needed("housing-trajectory").toArray());
    }

    @Test
    void only_a_factor_on_everything_there_is_a_lever() {
        assertThat(levers(scale("housing-trajectory", 0.5, WhatIf.where("kind", "home"))))
                .isEmpty();
        assertThat(levers(replace("housing-trajectory", 5, Reach.EVERYTHING))).isEmpty();
        assertThat(levers(scale("gva", 0.5, Reach.EVERYTHING))).isEmpty();
    }

    @Test
    void what_is_written_into_the_trajectory_after_such_a_factor_is_scaled_and_told() {
        assertThat(
                        told(
                                scale("housing-trajectory", 0.5, Reach.EVERYTHING),
                                replace("housing-trajectory", 5, areas("N"))))
                .containsExactly(
                        "p.yaml:6:9: An earlier change scales housing-delivery, and scales what this"
                                + " one writes too. Where that is not meant, let the two reach"
                                + " different areas or years.");
    }

    @Test
    void a_setting_is_changed_in_every_model_that_knows_it() {
        List<ModelSpec> specs = altered(setting("window", new Shift(2))).value().specs();
        assertThat(specs.get(0).settings()).containsEntry("window", 12);
        assertThat(specs.get(1).settings()).containsEntry("window", 6);
        assertThat(specs.get(2)).isEqualTo(WhatIf.SPECS.get(2));
    }

    @Test
    void a_setting_is_changed_only_in_the_models_named() {
        List<ModelSpec> specs = altered(setting("mix", new Replace(0), "two")).value().specs();
        assertThat(specs.get(0)).isEqualTo(WhatIf.SPECS.get(0));
        assertThat(specs.get(1).settings()).containsEntry("mix", 0.0);
    }

    @Test
    void a_text_is_replaced() {
        assertThat(first("variant", new ReplaceText("2022"))).isEqualTo("2022");
        assertThat(first("rule", new ReplaceText("mean"))).isEqualTo("mean");
        assertThat(first("window", new Scale(0.5))).isEqualTo(5);
        assertThat(first("mix", new Scale(0.5))).isEqualTo(0.25);
    }

    private static Object first(String key, Operation operation) {
        return altered(setting(key, operation, "one")).value().specs().get(0).settings().get(key);
    }

    @Test
    void a_value_that_a_setting_cannot_have_is_told_with_what_it_may() {
        assertThat(toldOfOne("window", new Scale(0.33)))
                .isEqualTo(
                        "would be 3.3, which is no whole number. Replace it by the whole number that"
                                + " is meant.");
        assertThat(toldOfOne("window", new Replace(41)))
                .isEqualTo("would be 41. It may be 40 or less.");
        assertThat(toldOfOne("mix", new Shift(-0.75)))
                .isEqualTo("would be -0.25. It may be 0 or more.");
        assertThat(toldOfOne("mix", new ReplaceText("half")))
                .isEqualTo("is a number, not \"half\". Write a number.");
        assertThat(toldOfOne("rate", new Scale(2)))
                .isEqualTo("has no value to start from. Replace it by a number.");
        assertThat(toldOfOne("rule", new ReplaceText("least")))
                .isEqualTo("can only be replaced by a word. Write one of max, mean.");
        assertThat(toldOfOne("variant", new Replace(2022)))
                .isEqualTo(
                        "can only be replaced by a text. Write replace, and put a text that looks"
                                + " like a number in quotes.");
        assertThat(toldOfOne("factors", new Replace(1)))
                .startsWith("holds several numbers, which no scenario changes.");
    }

    private static String toldOfOne(String key, Operation operation) {
        String line = told(setting(key, operation, "one")).getFirst();
        String start = "p.yaml:6:9: Setting %s of model one ".formatted(key);
        assertThat(line).startsWith(start);
        return line.substring(start.length());
    }

    @Test
    void a_setting_or_model_that_is_not_there_is_told() {
        assertThat(told(setting("mixx", new Scale(1))))
                .containsExactly("p.yaml:6:9: No model has a setting mixx. Did you mean mix?");
        assertThat(told(setting("mix", new Scale(1), "ones", "still")))
                .containsExactly(
                        "p.yaml:6:9: Model ones is not run. Did you mean one?",
                        "p.yaml:6:9: Model still has no setting mix. Nothing may be written here.");
    }

    @Test
    void the_years_in_between_are_covered_once() {
        List<Change> levers = levers(driver(Driver.JOBS_GROWTH, 2, years(0, 2040, 2030)));
        for (int year : IntStream.rangeClosed(2015, 2050).toArray()) {
            long acting = levers.stream().filter(lever -> lever.factor("N", year) != 1).count();
            assertThat(acting).isEqualTo(year > 2020 && year <= 2040 ? 1 : 0);
        }
    }

    private static List<Change> levers(ScenarioChange change) {
        return altered(change).value().levers();
    }

    private static ScenarioChange driver(Driver driver, double factor, Reach reach) {
        return new ScenarioChange("p.yaml:6:9", new OfDriver(driver), new Scale(factor), reach);
    }

    private static ScenarioChange setting(String key, Operation operation, String... models) {
        return new ScenarioChange(
                "p.yaml:6:9", new OfSetting(key, List.of(models)), operation, Reach.EVERYTHING);
    }
}
