package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.demography.Area;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project file may say, and what its author hears of each mistake. */
class ProjectReaderTest {
    static final String FULL =
            """
            graunt: 1                       # format version
            name: London sample
            data: london/                   # folder of tables (A2), relative to this file
            region: {code: E12000007, name: London}   # optional: the sum of the areas of kind borough
            census-year: 2011               # estimates of this year are trusted; default: the first year of population
            base-year: 2023                 # last year of estimates used
            last-year: 2050
            correction: reconcile           # reconcile | anchor-children | none
            models: [trend-5, trend-10, trend-15, cohort-change, housing-led, employment-led]   # also no-change; ids from models/ or from model-specs below
            model-specs:                    # optional; the same keys as a file in models/
              - {id: un, title: UN rates as given, engine: given-rates, conventions: un-1x1}
            scenarios:                      # optional; the baseline is always there
              - name: Half the homes
                change: [{table: housing-trajectory, scale: 0.5, from: 2026}]
            draws: 1000                     # 0: the central path only
            keep-draws: bands               # none | bands (standard bands and single ages 0-19) | all (every single age: large)
            seed: 16620124
            ensemble: {pool: linear, weights: equal}       # weights: equal | inverse-error | stacking | {trend-10: 2, ...}
            """;
    private static final ScenarioChange HALF_THE_HOMES =
            new ScenarioChange(
                    "",
                    new ScenarioChange.OfTable("housing-trajectory"),
                    new ScenarioChange.Scale(0.5),
                    new Reach(List.of(), null, null, Map.of(), new Reach.Years(2026, null, null)));
    private static final String HEAD = "graunt: 1\ndata: d\n";

    @TempDir Path folder;

    @Test
    void every_key_of_a_full_project_is_read() {
        Outcome<Project> outcome = SpecFiles.project(folder, FULL);
        assertThat(outcome.notes()).isEmpty();
        assertThat(outcome.value())
                .isEqualTo(
                        new Project(
                                "London sample",
                                "london/",
                                new Area("E12000007", "London", Area.Kind.REGION, null, null),
                                2011,
                                2023,
                                2050,
                                "reconcile",
                                List.of(
                                        "trend-5",
                                        "trend-10",
                                        "trend-15",
                                        "cohort-change",
                                        "housing-led",
                                        "employment-led"),
                                List.of(
                                        new ModelSpec(
                                                "un",
                                                "UN rates as given",
                                                "given-rates",
                                                "un",
                                                Map.of("preset", "un-1x1"),
                                                Map.of())),
                                List.of(
                                        new Project.Scenario(
                                                "Half the homes", List.of(HALF_THE_HOMES))),
                                1000,
                                "bands",
                                16620124,
                                Map.of("pool", "linear", "weights", "equal")));
    }

    @Test
    void two_keys_are_enough_and_the_rest_has_defaults() {
        Project project = SpecFiles.project(folder, HEAD).value();
        assertThat(project)
                .isEqualTo(
                        new Project(
                                "p", "d", null, null, null, null, "none", List.of(), List.of(),
                                List.of(), 0, "bands", 16620124, Map.of()));
    }

    @Test
    void everything_wrong_is_told_at_once_and_in_the_order_of_the_file() {
        assertThat(
                        SpecFiles.told(
                                folder,
                                """
                                graunt: 2
                                base_year: 2023
                                last-year: soon
                                models: trend-5
                                draws: -5
                                region: London
                                correction: reconcille
                                """))
                .containsExactly(
                        "p.yaml:1:1: Key data is missing. Add a line such as data: london/",
                        "p.yaml:1:9: The project is in format 2. This Graunt reads format 1; open it"
                                + " in a later one.",
                        "p.yaml:2:1: A project has no key base_year. Did you mean base-year?",
                        "p.yaml:3:12: last-year is the text \"soon\". Write a whole number from 1500"
                                + " to 2500.",
                        "p.yaml:4:9: models is the text \"trend-5\". Write a list, such as"
                                + " [trend-10, housing-led]",
                        "p.yaml:5:8: draws is -5. Write a whole number from 0 to 100000.",
                        "p.yaml:6:9: region is the text \"London\". Write a map, such as {code:"
                                + " E12000007, name: London}",
                        "p.yaml:7:13: correction is the text \"reconcille\". Did you mean"
                                + " reconcile?");
    }

    @Test
    void a_project_without_its_version_is_told_so() {
        assertThat(SpecFiles.told(folder, "data: d\n"))
                .containsExactly("p.yaml:1:1: Key graunt is missing. Add a line such as graunt: 1");
    }

    @Test
    void an_unknown_key_like_no_other_is_told_which_keys_there_are() {
        assertThat(SpecFiles.told(folder, HEAD + "colour: blue\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:3:1: A project has no key colour. Write one of graunt, name,");
    }

    @Test
    void a_key_given_twice_is_told_where_it_first_stood() {
        assertThat(SpecFiles.told(folder, HEAD + "draws: 1\nname: x\ndraws: 2\n"))
                .containsExactly(
                        "p.yaml:5:1: Key draws is given again; it already stands on line 3. Keep one"
                                + " of the two.");
    }

    @Test
    void a_key_without_a_value_is_empty() {
        assertThat(SpecFiles.told(folder, HEAD + "base-year:\nname: ~\n"))
                .containsExactly(
                        "p.yaml:3:11: base-year is empty. Write a whole number from 1500 to 2500.",
                        "p.yaml:4:7: name is empty. Write a text.");
    }

    @Test
    void a_number_in_quotes_or_with_a_fraction_is_no_whole_number() {
        assertThat(SpecFiles.told(folder, HEAD + "draws: \"5\"\nseed: 1.5\nbase-year: 2,023\n"))
                .containsExactly(
                        "p.yaml:3:8: draws is the text \"5\". Write a whole number from 0 to"
                                + " 100000.",
                        "p.yaml:4:7: seed is 1.5. Write a whole number.",
                        "p.yaml:5:12: base-year is the text \"2,023\". Write a whole number from"
                                + " 1500 to 2500.");
    }

    @Test
    void a_number_too_long_for_a_computer_is_told_like_any_other() {
        assertThat(SpecFiles.told(folder, HEAD + "draws: 99999999999999999999\n"))
                .containsExactly(
                        "p.yaml:3:8: draws is 99999999999999999999. Write a whole number from 0 to"
                                + " 100000.");
    }

    @Test
    void a_map_or_list_where_a_value_is_wanted_is_told() {
        assertThat(SpecFiles.told(folder, HEAD + "name: [a]\ndraws: {a: 1}\nkeep-draws: []\n"))
                .containsExactly(
                        "p.yaml:3:7: name is a list. Write a text.",
                        "p.yaml:4:8: draws is a map. Write a whole number from 0 to 100000.",
                        "p.yaml:5:13: keep-draws is a list. Write one of none, bands, all.");
    }

    @Test
    void years_out_of_order_are_told_at_the_year_that_cannot_be() {
        assertThat(
                        SpecFiles.told(
                                folder,
                                HEAD + "census-year: 2024\nbase-year: 2023\nlast-year: 2023"))
                .containsExactly(
                        "p.yaml:3:14: census-year 2024 comes after base-year 2023. The census cannot"
                                + " be later than the last estimates.",
                        "p.yaml:5:12: last-year 2023 does not come after base-year 2023. Write 2024"
                                + " or later.");
        assertThat(SpecFiles.told(folder, HEAD + "census-year: 2024\nlast-year: 2020\n"))
                .containsExactly(
                        "p.yaml:4:12: last-year 2020 does not come after census-year 2024. Write"
                                + " 2025 or later.");
    }

    @Test
    void a_model_listed_twice_is_told() {
        assertThat(SpecFiles.told(folder, HEAD + "models: [a, b, a]\n"))
                .containsExactly("p.yaml:3:16: Model a is listed twice. Remove it here.");
    }

    @Test
    void a_region_is_known_by_its_code_where_it_has_no_name() {
        assertThat(SpecFiles.project(folder, HEAD + "region: {code: 007}\n").value().region())
                .isEqualTo(new Area("007", "007", Area.Kind.REGION, null, null));
        assertThat(SpecFiles.told(folder, HEAD + "region: {nam: London}\n"))
                .containsExactly(
                        "p.yaml:3:9: Key code is missing. Add a line such as code: E12000007",
                        "p.yaml:3:10: region has no key nam. Did you mean name?");
    }

    @Test
    void a_seed_may_be_any_long_number() {
        long seed = Long.MIN_VALUE;
        assertThat(SpecFiles.project(folder, HEAD + "seed: " + seed).value().seed())
                .isEqualTo(seed);
    }

    @Test
    void weights_may_be_given_by_model() {
        Project project =
                SpecFiles.project(folder, HEAD + "ensemble: {weights: {a: 2, b: 0.5}}").value();
        assertThat(project.ensemble()).isEqualTo(Map.of("weights", Map.of("a", 2.0, "b", 0.5)));
    }

    @Test
    void an_ensemble_that_cannot_be_pooled_is_told() {
        assertThat(SpecFiles.told(folder, HEAD + "ensemble: {pool: liner, weights: equals, c: 1}"))
                .containsExactly(
                        "p.yaml:3:18: pool is the text \"liner\". Did you mean linear?",
                        "p.yaml:3:34: weights is the text \"equals\". Did you mean equal?",
                        "p.yaml:3:42: ensemble has no key c. Write one of pool, weights.");
        assertThat(SpecFiles.told(folder, HEAD + "ensemble: {weights: {a: -1, b: much}}"))
                .containsExactly(
                        "p.yaml:3:25: The weight of a is -1. Write a number of 0 or more.",
                        "p.yaml:3:32: The weight of b is the text \"much\". Write a number of 0 or"
                                + " more.");
        assertThat(SpecFiles.told(folder, HEAD + "ensemble: {weights: {a: 0}}"))
                .containsExactly(
                        "p.yaml:3:21: No model has a weight above 0. Write weights such as"
                                + " {trend-10: 2, housing-led: 1}");
    }

    @Test
    void a_scenario_that_could_not_be_told_apart_or_stored_is_refused() {
        assertThat(
                        SpecFiles.told(
                                folder,
                                HEAD
                                        + """
                                        scenarios:
                                          - {name: Low, change: []}
                                          - {name: low, change: []}
                                          - {name: ../x, change: []}
                                          - {name: Baseline, change: []}
                                          - {nme: y}
                                          - z
                                        """))
                .containsExactly(
                        "p.yaml:5:12: Scenario low already stands on line 4. Give each scenario a"
                                + " name of its own.",
                        "p.yaml:6:12: name \"../x\" cannot name a folder of results. Leave out / \\ :"
                                + " * ? \" < > | and begin and end with a letter or digit.",
                        "p.yaml:7:12: The baseline is always there. Choose another name.",
                        "p.yaml:8:5: Key name is missing. Add a line such as name: Half the homes",
                        "p.yaml:8:5: Key change is missing. Add a line such as change: [{table:"
                                + " housing-trajectory, scale: 0.5, from: 2026}]",
                        "p.yaml:8:6: A scenario has no key nme. Did you mean name?",
                        "p.yaml:9:5: A scenario is the text \"z\". Write a map, such as {name: Half"
                                + " the homes, change: [{table: housing-trajectory, scale: 0.5,"
                                + " from: 2026}]}");
    }
}
