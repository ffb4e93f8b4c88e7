package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Sex;
import org.graunt.model.Driver;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.OfDriver;
import org.graunt.model.ScenarioChange.OfSetting;
import org.graunt.model.ScenarioChange.OfTable;
import org.graunt.model.ScenarioChange.Replace;
import org.graunt.model.ScenarioChange.ReplaceText;
import org.graunt.model.ScenarioChange.Scale;
import org.graunt.model.ScenarioChange.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of a scenario may say, and what its author hears of each mistake. */
class ScenarioReaderTest {
    /** A change of every kind, with every key. */
    static final String CHANGES =
            """
            scenarios:
              - name: Mixed
                change:
                  - {table: activity-rates, shift: -0.02, ages: 65-74, sex: F, by: 2035}
                  - {table: gva, scale: 1.1, area: [E09000033, Camden], from: 2030, to: 2040}
                  - {table: housing-trajectory, replace: 10, where: {kind: student, bedrooms: [1, 2]}}
                  - {table: population, replace: 7, ages: 4}
                  - {setting: mix, replace: 0, models: [housing-led]}
                  - {setting: variant, replace: principal}
                  - {setting: variant, replace: "2022"}
                  - {driver: international-in, scale: 0.9, area: E12000007, by: 2035}
            """;

    private static final String HEAD = "graunt: 1\ndata: d\n";
    private static final Reach.Years ALWAYS = new Reach.Years(null, null, null);

    @TempDir Path folder;

    @Test
    void every_kind_of_change_is_read() {
        List<ScenarioChange> changes =
                SpecFiles.project(folder, HEAD + CHANGES).value().scenarios().get(0).changes();
        assertThat(changes)
                .containsExactly(
                        change(
                                new OfTable("activity-rates"),
                                new Shift(-0.02),
                                new Reach(
                                        List.of(),
                                        band("65-74"),
                                        Sex.FEMALE,
                                        Map.of(),
                                        new Reach.Years(null, null, 2035))),
                        change(
                                new OfTable("gva"),
                                new Scale(1.1),
                                new Reach(
                                        List.of("E09000033", "Camden"),
                                        null,
                                        null,
                                        Map.of(),
                                        new Reach.Years(2030, 2040, null))),
                        change(
                                new OfTable("housing-trajectory"),
                                new Replace(10),
                                new Reach(
                                        List.of(),
                                        null,
                                        null,
                                        Map.of(
                                                "kind", List.of("student"),
                                                "bedrooms", List.of("1", "2")),
                                        ALWAYS)),
                        change(
                                new OfTable("population"),
                                new Replace(7),
                                new Reach(List.of(), band("4"), null, Map.of(), ALWAYS)),
                        change(
                                new OfSetting("mix", List.of("housing-led")),
                                new Replace(0),
                                Reach.EVERYTHING),
                        change(
                                new OfSetting("variant", List.of()),
                                new ReplaceText("principal"),
                                Reach.EVERYTHING),
                        change(
                                new OfSetting("variant", List.of()),
                                new ReplaceText("2022"),
                                Reach.EVERYTHING),
                        change(
                                new OfDriver(Driver.INTERNATIONAL_IN),
                                new Scale(0.9),
                                new Reach(
                                        List.of("E12000007"),
                                        null,
                                        null,
                                        Map.of(),
                                        new Reach.Years(null, null, 2035))));
    }

    @Test
    void a_change_knows_its_place_in_the_file() {
        List<ScenarioChange> changes =
                SpecFiles.project(folder, HEAD + CHANGES).value().scenarios().get(0).changes();
        assertThat(changes.get(0).where()).isEqualTo("p.yaml:6:9");
        assertThat(changes.get(7).where()).isEqualTo("p.yaml:13:9");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "{scale: 2}",
                        "1: A change has none of the keys table, setting, driver. Add one, such as"
                                + " table: housing-trajectory"),
                Arguments.of(
                        "{table: gva, driver: fertility, scale: 2}",
                        "14: A change has both table and driver. Keep one of the two; another"
                                + " change may have the other."),
                Arguments.of(
                        "{table: gva}",
                        "1: A change has none of the keys scale, shift, replace. Add one, such as"
                                + " scale: 0.5"),
                Arguments.of(
                        "{table: gva, scale: 2, shift: 1}",
                        "24: A change has both scale and shift. Keep one of the two; another change"
                                + " may have the other."),
                Arguments.of("{table: [gva], scale: 2}", "9: table is a list. Write a text."),
                Arguments.of(
                        "{table: gva, scale: -1}", "21: scale is -1. Write a number of 0 or more."),
                Arguments.of(
                        "{table: gva, shift: much}",
                        "21: shift is the text \"much\". Write a number."),
                Arguments.of(
                        "{table: gva, replace: none}",
                        "23: replace is the text \"none\". Write a number."),
                Arguments.of(
                        "{setting: mix, replace: [1]}", "25: replace is a list. Write a text."),
                Arguments.of(
                        "{setting: mix, replace: 1, models: []}",
                        "36: models is a list. Write a word or several; leave it out to mean all."),
                Arguments.of(
                        "{setting: mix, replace: 1, models: {a: b}}",
                        "36: models is a map. Write a text."),
                Arguments.of(
                        "{setting: mix, replace: 1, by: 2030}",
                        "28: by does not go with a setting. Beside a setting may stand scale,"
                                + " shift, replace, models."),
                Arguments.of(
                        "{table: gva, scale: 1, models: [x]}",
                        "24: models does not go with a table. Beside a table may stand scale,"
                                + " shift, replace, area, ages, sex, where, from, to, by."),
                Arguments.of(
                        "{driver: fertility, shift: 1}",
                        "21: shift does not go with a driver. Beside a driver may stand scale,"
                                + " area, from, to, by."),
                Arguments.of(
                        "{driver: fertility, scale: 1, ages: 20-24}",
                        "31: ages does not go with a driver. Beside a driver may stand scale, area,"
                                + " from, to, by."),
                Arguments.of(
                        "{driver: fertlity, scale: 1}",
                        "10: driver is the text \"fertlity\". Did you mean fertility?"),
                Arguments.of(
                        "{table: gva, scale: 1, area: []}",
                        "30: area is a list. Write a word or several; leave it out to mean all."),
                Arguments.of(
                        "{table: gva, scale: 1, area: [a, ~]}",
                        "34: An entry of area is empty. Write a text."),
                Arguments.of(
                        "{table: gva, scale: 1, ages: 10-4}",
                        "30: ages is the text \"10-4\". Write a band such as 4-10 or 85+, or a"
                                + " single age."),
                Arguments.of(
                        "{table: gva, scale: 1, sex: P}",
                        "29: sex is the text \"P\". Write F or M; leave it out to mean both."),
                Arguments.of(
                        "{table: gva, scale: 1, where: student}",
                        "31: where is the text \"student\". Write a map, such as {kind: student}"),
                Arguments.of(
                        "{table: gva, scale: 1, where: {}}",
                        "31: where is empty. Write a map, such as {kind: student}"),
                Arguments.of(
                        "{table: gva, scale: 1, where: {year: 2030}}",
                        "32: Column year has keys of its own. Write from and to beside where."),
                Arguments.of(
                        "{table: gva, scale: 1, where: {kind: {a: b}}}",
                        "38: where, kind is a map. Write a text."),
                Arguments.of(
                        "{table: gva, scale: 1, from: 99}",
                        "30: from is 99. Write a whole number from 1500 to 2500."),
                Arguments.of(
                        "{table: gva, scale: 1, from: 2030, to: 2029}",
                        "40: to 2029 comes before from 2030. Write 2030 or later."),
                Arguments.of(
                        "{table: gva, scale: 1, from: 2030, by: 2029}",
                        "40: by 2029 comes before from 2030. Write 2030 or later."),
                Arguments.of(
                        "{table: gva, scale: 1, by: 2030, to: 2029}",
                        "38: to 2029 comes before by 2030. Write 2030 or later."),
                Arguments.of(
                        "{table: gva, scale: 1, areas: [x]}",
                        "24: A change has no key areas. Did you mean area?"),
                Arguments.of(
                        "gva",
                        "1: A change is the text \"gva\". Write a map, such as {table:"
                                + " housing-trajectory, scale: 0.5, from: 2026}"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_at_its_column_with_what_would_be_right(String change, String told) {
        String text = HEAD + "scenarios:\n- name: x\n  change:\n  -\n" + change + "\n";
        assertThat(SpecFiles.told(folder, text.replace("\n" + change, "\n    " + change)))
                .containsExactly("p.yaml:7:" + shifted(told));
    }

    @Test
    void all_mistakes_of_a_change_are_told_at_once() {
        assertThat(
                        SpecFiles.told(
                                folder,
                                HEAD
                                        + "scenarios:\n"
                                        + "- {name: x, change: [{driver: x, shift: x, ages: x}]}"))
                .hasSize(5);
    }

    /** The change stands four columns in. */
    private static String shifted(String told) {
        int colon = told.indexOf(':');
        return (Integer.parseInt(told.substring(0, colon)) + 4) + told.substring(colon);
    }

    private static ScenarioChange change(
            ScenarioChange.Subject subject, ScenarioChange.Operation operation, Reach reach) {
        return new ScenarioChange("", subject, operation, reach);
    }

    private static AgeBand band(String text) {
        return AgeBand.parse(text).orElseThrow();
    }
}
