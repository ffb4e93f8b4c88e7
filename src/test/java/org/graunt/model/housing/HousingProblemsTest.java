package org.graunt.model.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.graunt.model.housing.Housed.BASE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may get wrong, and what they are told. */
class HousingProblemsTest {

    /** A mistake in the tables, and words that must be in what is said. */
    record Mistake(String name, Inputs inputs, ModelSpec spec, String... words) {
        static Mistake of(String name, Inputs inputs, String... words) {
            return new Mistake(name, inputs, Housed.spec(), words);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        Inputs good = Housed.inputs(1);
        Cube rates = good.needed("household-rates");
        return Stream.of(
                Mistake.of(
                        "dwellings of later years alone",
                        good.with("dwellings", Housed.ofBoroughs(BASE + 1, BASE + 2, (a, y) -> 9)),
                        "No area has dwellings in the base year 2023 or before"),
                Mistake.of(
                        "no dwellings where people live",
                        Remade.scaled(
                                good, "dwellings", cell -> cell.of("area").equals("B2") ? 0 : 1),
                        "dwellings, B2",
                        "0.0 dwellings in 2023, where people live"),
                Mistake.of(
                        "no households where people live",
                        Remade.scaled(good, "households", cell -> 0),
                        "households, B1",
                        "Households per dwelling are 0.000 in 2023"),
                Mistake.of(
                        "a band without a rate",
                        Remade.scaled(
                                good,
                                "household-rates",
                                cell ->
                                        cell.of("area").equals("B3")
                                                        && cell.of("ages").equals("25-34")
                                                ? Double.NaN
                                                : 1),
                        "There is no rate for B3 F 25-34, B3 M 25-34"),
                Mistake.of(
                        "no rates at all where there are dwellings",
                        good.with("household-rates", rates.map(any -> Double.NaN)),
                        "No area has both"),
                Mistake.of(
                        "rates of nought",
                        good.with("household-rates", rates.map(rate -> 0 * rate)),
                        "household-rates, B1",
                        "nobody forms a household"),
                Mistake.of(
                        "rates by relationship, and nobody knows who has which",
                        good.with("household-rates", byRelationship(rates)),
                        "household-population",
                        "couple, other"),
                Mistake.of(
                        "more pulled down than stands",
                        good.with(
                                "housing-trajectory",
                                Housed.ofBoroughs(BASE + 1, BASE + 2, (a, y) -> -20_000)),
                        "housing-trajectory, B1, 2025",
                        "dwellings more than there are"),
                new Mistake(
                        "a path of household sizes with a hole and a nought",
                        good.with(
                                "household-size",
                                Housed.ofBoroughs(BASE, BASE, (a, y) -> a == 0 ? 0 : Double.NaN)),
                        Housed.spec().with("household-size", "path"),
                        "household-size, B1, 2023",
                        "0.0 persons per household cannot be",
                        "It has no number for B2, B3"));
    }

    private static Cube byRelationship(Cube rates) {
        Axis<String> kinds = Axis.of("relationship", List.of("couple", "other"));
        List<Axis<?>> axes =
                List.of(
                        rates.axis("area"),
                        rates.axis("sex"),
                        rates.axis("ages"),
                        kinds,
                        rates.axis("year"));
        return Cube.generate(axes, at -> rates.at(at[0], at[1], at[2], at[4]));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_in_a_table_is_told_with_its_place_and_what_to_do(Mistake mistake) {
        List<Note> errors = Housed.errors(mistake.spec(), mistake.inputs());
        assertThat(errors).isNotEmpty().allSatisfy(e -> assertThat(e.advice()).isNotBlank());
        String all = String.join("\n", errors.stream().map(Note::line).toList());
        assertThat(all).contains(mistake.words());
    }

    @Test
    void several_mistakes_are_told_at_once() {
        Inputs inputs =
                Remade.scaled(
                        Housed.inputs(1),
                        "household-rates",
                        cell -> cell.of("ages").equals("16-24") ? Double.NaN : 1);
        Inputs twice =
                inputs.with(
                        "housing-trajectory",
                        Cube.filled(
                                1,
                                List.of(
                                        Housed.AREAS,
                                        Axis.range("year", BASE + 1, BASE + 1),
                                        Axis.of("kind", List.of("tent")))));
        assertThat(Housed.errors(Housed.spec(), twice))
                .extracting(Note::where)
                .contains("household-rates", "housing-trajectory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean-start-final", "mean-adjusted-start-final"})
    void births_that_look_at_the_end_of_the_step_are_refused(String births) {
        ModelSpec spec =
                new ModelSpec("m", "m", "housing-led", "m", Map.of("births", births), Map.of());
        assertThat(HousingLed.ENGINE.build().apply(spec).notes())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.isError()).isTrue();
                            assertThat(note.advice()).contains("aged-on");
                        });
    }

    @Test
    void what_a_specification_lacks_or_overdoes_is_told_at_once() {
        ModelSpec spec =
                Housed.spec()
                        .with("household-size", "max-until-cap")
                        .with("vacancy", 0.6)
                        .with("second-homes", 0.4);
        assertThat(HousingLed.ENGINE.build().apply(spec).notes())
                .extracting(Note::what)
                .anySatisfy(what -> assertThat(what).contains("without cap-year"))
                .anySatisfy(what -> assertThat(what).contains("vacancy 0.6"))
                .hasSize(2);
    }

    @Test
    void a_path_of_sizes_is_a_need_where_it_is_asked_for() {
        ModelSpec spec = Housed.spec().with("household-size", "path");
        assertThat(HousingLed.ENGINE.build().apply(spec).value().needs())
                .extracting(need -> need.table())
                .contains("household-size");
    }

    @Test
    void more_in_communal_establishments_than_people_is_told_and_counted() {
        Inputs inputs =
                Remade.scaled(
                        Housed.inputs(1),
                        "communal",
                        cell -> cell.of("ages").equals("16-24") ? 1000 : 1);
        assertThat(Housed.model(Housed.spec(), inputs).notes())
                .anySatisfy(note -> assertThat(note.what()).contains("B1 F 16-24", "B3 M 16-24"));
        assertThat(Housed.run(Housed.spec(), inputs).tallies().amounts().keySet())
                .anySatisfy(cell -> assertThat(cell.kind().name()).isEqualTo("COMMUNAL_CAPPED"));
    }

    @Test
    void an_area_without_rates_follows_the_trend_and_that_is_said() {
        Inputs inputs =
                Remade.scaled(
                        Housed.inputs(1),
                        "household-rates",
                        cell -> cell.of("area").equals("B2") ? Double.NaN : 1);
        assertThat(Housed.model(Housed.spec(), inputs).notes())
                .anySatisfy(note -> assertThat(note.what()).endsWith("Not both are held of B2"));
        assertThat(Housed.run(Housed.spec(), inputs).series("dwellings", BASE + 1, 1, 0)).isNaN();
    }

    @Test
    void strange_households_per_dwelling_are_told() {
        Inputs inputs = Remade.scaled(Housed.inputs(1), "households", cell -> 1.4);
        assertThat(Housed.model(Housed.spec(), inputs).notes())
                .anySatisfy(note -> assertThat(note.what()).contains("above 1.2 in B1 1.3"));
    }

    @Test
    void what_the_model_had_to_assume_is_told() {
        Inputs bare =
                Remade.without(Remade.without(Housed.inputs(1), "communal"), "internal-flows");
        assertThat(Housed.model(Housed.spec(), bare).notes())
                .extracting(Note::where)
                .contains("communal", "internal-flows");
        Cube adults =
                bare.needed("household-rates")
                        .select(
                                Axis.of(
                                        "ages",
                                        List.of(
                                                "16-24", "25-34", "35-49", "50-64", "65-74",
                                                "75+")));
        Inputs children = bare.with("household-rates", adults);
        assertThat(Housed.model(Housed.spec(), children).notes())
                .anySatisfy(note -> assertThat(note.what()).startsWith("Ages 0-15 are in none"));
    }
}
