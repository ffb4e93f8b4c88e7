package org.graunt.model.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Driver;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;

/** Where the parameters of a project come from. */
class UncertaintyTest {
    private static final String[] EVERYTHING = {
        "births", "deaths", "internal-flows", "international-in", "international-out"
    };

    private static Map<Driver, ProcessParameters> parameters(Inputs inputs) {
        return Uncertainty.of(inputs, 1).value().parameters().stream()
                .collect(Collectors.toMap(ProcessParameters::driver, Function.identity()));
    }

    private static Cube given(List<String> processes, double... rhoSigmaCommon) {
        return Cube.of(
                List.of(
                        Axis.of("process", processes),
                        Axis.of("column", List.of("rho", "sigma", "common"))),
                rhoSigmaCommon);
    }

    @Test
    void what_the_past_tells_is_estimated_and_the_rest_is_assumed_with_a_note() {
        Inputs inputs = MadeCountry.of(1).inputs(EVERYTHING);
        Map<Driver, ProcessParameters> found = parameters(inputs);
        for (Driver driver :
                List.of(
                        Driver.FERTILITY,
                        Driver.SURVIVAL_POWER,
                        Driver.DOMESTIC_OUT,
                        Driver.DOMESTIC_IN,
                        Driver.INTERNATIONAL_IN,
                        Driver.INTERNATIONAL_OUT,
                        Driver.NET_MIGRATION,
                        Driver.NET_MIGRATION_15_24)) {
            ProcessParameters each = found.get(driver);
            assertThat(each.source())
                    .as(driver.word())
                    .isEqualTo(ProcessParameters.Source.ESTIMATED);
            assertThat(each.basis()).contains("2012-2023, 12 yearly values");
        }
        assertThat(found.get(Driver.FERTILITY).sigma()).isBetween(0.0005, 0.2);
        assertThat(found.get(Driver.HOUSING_DELIVERY).source())
                .isEqualTo(ProcessParameters.Source.ASSUMED);
        List<Note> notes = Uncertainty.of(inputs, 1).notes();
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().what())
                .contains("housing-delivery")
                .doesNotContain("fertility");
        assertThat(found).doesNotContainKey(Driver.DOMESTIC_VOLUME);
    }

    @Test
    void a_short_past_gives_what_is_assumed() {
        Inputs inputs = MadeCountry.of(1).inputs("births");
        Inputs early = Inputs.of(inputs.frame(), 2017, List.copyOf(inputs.tables().values()));
        parameters(early)
                .values()
                .forEach(
                        each ->
                                assertThat(each.source())
                                        .isEqualTo(ProcessParameters.Source.ASSUMED));
        assertThat(parameters(early).get(Driver.FERTILITY).basis())
                .isEqualTo("6 yearly values of births are held, 8 are needed");
    }

    @Test
    void without_gross_flows_their_net_is_drawn_and_not_both() {
        Map<Driver, ProcessParameters> found = parameters(MadeCountry.of(1).inputs("births"));
        assertThat(found.get(Driver.INTERNATIONAL_IN).sigma()).isZero();
        assertThat(found.get(Driver.INTERNATIONAL_OUT).sigma()).isZero();
        assertThat(found.get(Driver.NET_MIGRATION_15_24).sigma()).isPositive();
    }

    @Test
    void nothing_after_the_base_year_is_looked_at() {
        Inputs known = MadeCountry.of(2).inputs(EVERYTHING);
        List<String> all = List.of("population", "births", "deaths", "internal-flows");
        Inputs spoiled = Remade.spoiledAfterBase(known, all, 2);
        assertThat(parameters(spoiled)).isEqualTo(parameters(known));
    }

    @Test
    void a_table_goes_before_estimates_and_leaves_blanks_as_they_were() {
        Inputs inputs = MadeCountry.of(1).inputs(EVERYTHING);
        ProcessParameters estimated = parameters(inputs).get(Driver.FERTILITY);
        Cube table =
                given(
                        List.of("fertility", "net-migration-65-plus"),
                        1,
                        Double.NaN,
                        0.25,
                        0.5,
                        0,
                        Double.NaN);
        Uncertainty uncertainty = Uncertainty.of(inputs.with("uncertainty", table), 1).value();
        Map<Driver, ProcessParameters> found = parameters(inputs.with("uncertainty", table));
        ProcessParameters fertility = found.get(Driver.FERTILITY);
        assertThat(fertility.kind()).isEqualTo(ProcessParameters.Kind.RANDOM_WALK);
        assertThat(fertility.sigma()).isEqualTo(estimated.sigma());
        assertThat(fertility.common()).isEqualTo(0.25);
        assertThat(fertility.source()).isEqualTo(ProcessParameters.Source.GIVEN);
        assertThat(uncertainty.draws(3).block(0, 4).moves(Driver.NET_MIGRATION_65_PLUS)).isFalse();
        assertThat(uncertainty.scaleOf(Driver.NET_MIGRATION_65_PLUS, "B1")).isEqualTo(1);
    }

    @Test
    void what_no_process_can_have_is_told() {
        Inputs inputs = MadeCountry.of(1).inputs("births");
        Cube table = given(List.of("fertility", "luck"), 1.5, 0.1, 2, 0.5, 0.5, 0.5);
        Outcome<Uncertainty> outcome = Uncertainty.of(inputs.with("uncertainty", table), 1);
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes().stream().map(Note::line))
                .anyMatch(line -> line.contains("rho is 1.5") && line.contains("from 0 to 1"))
                .anyMatch(line -> line.contains("common is 2"))
                .anyMatch(line -> line.contains("no process luck"));
    }

    @Test
    void holes_and_empty_areas_in_the_past_do_no_harm() {
        Inputs inputs = MadeCountry.of(3).inputs(EVERYTHING);
        Cube births = inputs.needed("births");
        double[] holed = births.toArray();
        for (int i = 0; i < holed.length; i += 7) {
            holed[i] = i % 2 == 0 ? Double.NaN : 0;
        }
        Map<Driver, ProcessParameters> found =
                parameters(inputs.with("births", Cube.of(births.axes(), holed)));
        assertThat(found.get(Driver.FERTILITY).sigma()).isFinite();
        Inputs nobody = inputs.with("international-in", inputs.needed("international-in").times(0));
        assertThat(parameters(nobody).get(Driver.INTERNATIONAL_IN).source())
                .isEqualTo(ProcessParameters.Source.ASSUMED);
        assertThat(Arrays.asList(Driver.values())).containsAll(found.keySet());
    }
}
