package org.graunt.model.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.Tallies;
import org.graunt.note.Outcome;
import org.graunt.testing.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A country of one borough and one rest area, ages 0 to 4 and over, 100 people in each cell. */
class PublishedTest {
    private static final int BASE = 2020;
    private static final AgeGroups AGES = AgeGroups.single(4);
    private static final Axis<String> BOTH = Axis.of("area", List.of("B", "Z"));
    private static final Axis<String> BOROUGH = Axis.of("area", List.of("B"));

    private static Inputs inputs(Cube published) {
        Area rest = new Area("Z", "Z", Area.Kind.REST, null, null);
        Frame frame = new Frame(Geography.of(List.of(Area.borough("B"), rest), null), AGES);
        Cube population =
                Cube.filled(
                        100, List.of(BOTH, Sex.AXIS, AGES.axis(), Axis.range("year", BASE, BASE)));
        return Inputs.of(
                frame,
                BASE,
                List.of(
                        new InputTable("population", population, InputTable.Source.made()),
                        new InputTable("published/official", published, InputTable.Source.made())));
    }

    /** 80 people in a cell at the base year, 10 more each year, one more for each year of age. */
    private static Cube figures(Axis<String> areas, Axis<Integer> ages, Axis<Integer> years) {
        return Cube.generate(
                List.of(areas, Sex.AXIS, ages, years),
                at -> 80 + 10.0 * (years.label(at[3]) - BASE) + ages.label(at[2]));
    }

    private static Cube figures(Axis<String> areas) {
        return figures(areas, AGES.axis(), Axis.range("year", BASE, BASE + 3));
    }

    private static Outcome<Projector> read(Cube published, Map<String, Object> settings) {
        ModelSpec spec =
                new ModelSpec("official", "Official", "published", "official", Map.of(), settings);
        return Published.ENGINE
                .build()
                .apply(spec)
                .then(model -> model.prepare(inputs(published), new SharedFits()));
    }

    private static double woman(Projector projector, int year, int age, int area) {
        return Recording.central(projector, BASE, year)
                .value(Component.POPULATION, year, Sex.FEMALE, age, area, 0);
    }

    @ParameterizedTest
    @CsvSource({
        // 80 + age published at the base year, 100 + age two years on, 100 estimated
        "none, 103",
        "difference, 120",
        "ratio, 124.09638554216868"
    })
    void figures_are_moved_to_the_estimate_as_asked(String rebase, double expected) {
        Projector projector = read(figures(BOTH), Map.of("rebase", rebase)).value();
        assertThat(woman(projector, BASE + 2, 3, 0)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void the_whole_change_but_ageing_is_booked_to_adjustment() {
        Recording recording =
                Recording.central(read(figures(BOTH), Map.of()).value(), BASE, BASE + 1);
        assertThat(recording.value(Component.ADJUSTMENT, BASE + 1, Sex.MALE, 0, 0, 0))
                .isEqualTo(90);
        assertThat(recording.value(Component.ADJUSTMENT, BASE + 1, Sex.MALE, 2, 0, 0))
                .isEqualTo(92 - 100);
        assertThat(recording.value(Component.ADJUSTMENT, BASE + 1, Sex.MALE, 4, 0, 0))
                .isEqualTo(94 - 200);
    }

    @Test
    void ages_beyond_the_open_one_are_pooled_into_it() {
        Cube older = figures(BOTH, Axis.range("age", 0, 7), Axis.range("year", BASE, BASE + 1));
        Projector projector = read(older, Map.of()).value();
        assertThat(woman(projector, BASE + 1, 4, 0)).isEqualTo(94 + 95 + 96 + 97);
        assertThat(woman(projector, BASE + 1, 3, 0)).isEqualTo(93);
    }

    @Test
    void ages_that_end_too_early_are_refused() {
        Cube younger = figures(BOTH, Axis.range("age", 0, 3), Axis.range("year", BASE, BASE + 1));
        assertRefused(read(younger, Map.of()), "published/official", "Has no age 4");
    }

    private static void assertRefused(Outcome<?> outcome, String where, String what) {
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes())
                .anySatisfy(
                        note -> {
                            assertThat(note.where()).isEqualTo(where);
                            assertThat(note.what()).contains(what);
                            assertThat(note.advice()).isNotBlank();
                        });
    }

    private static Cube variants(String... names) {
        Cube one = figures(BOTH);
        List<Axis<?>> axes = new ArrayList<>(one.axes());
        axes.add(Axis.of("variant", List.of(names)));
        return Cube.generate(axes, at -> one.at(at[0], at[1], at[2], at[3]) + 1000 * at[4]);
    }

    @Test
    void a_variant_is_chosen_by_name_and_the_only_one_by_itself() {
        Projector high = read(variants("low", "high"), Map.of("variant", "high")).value();
        assertThat(woman(high, BASE + 1, 0, 0)).isEqualTo(1090);
        Projector only = read(variants("principal"), Map.of()).value();
        assertThat(woman(only, BASE + 1, 0, 0)).isEqualTo(90);
    }

    @Test
    void a_variant_not_named_or_not_there_is_refused_with_those_there_are() {
        assertRefused(read(variants("low", "high"), Map.of()), "published/official", "[low, high]");
        assertRefused(
                read(variants("low", "high"), Map.of("variant", "middle")),
                "published/official",
                "the model asks for middle");
    }

    @Test
    void a_borough_that_is_not_held_is_refused() {
        Cube without = figures(Axis.of("area", List.of("Z")));
        assertRefused(read(without, Map.of()), "published/official 2021 B", "borough are missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "difference", "ratio"})
    void a_rest_area_that_is_not_held_keeps_its_estimate(String rebase) {
        Projector projector = read(figures(BOROUGH), Map.of("rebase", rebase)).value();
        for (int age = 0; age < 5; age++) {
            assertThat(woman(projector, BASE + 2, age, 1)).isEqualTo(100);
        }
    }

    @Test
    void a_rest_area_that_is_held_is_played_back() {
        assertThat(woman(read(figures(BOTH), Map.of()).value(), BASE + 2, 1, 1)).isEqualTo(101);
    }

    @Test
    void it_drops_out_after_its_last_year() {
        Projector projector = read(figures(BOTH), Map.of()).value();
        assertThat(projector.lastYear()).isEqualTo(BASE + 3);
        assertThatThrownBy(
                        () ->
                                projector.project(
                                        Draws.central(),
                                        new Horizon(BASE, BASE + 4, 1),
                                        year -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing is published for 2024; the last year is 2023");
    }

    @Test
    void a_year_left_out_ends_it_there() {
        Cube gap = figures(BOTH).select(Axis.of("year", List.of(BASE, BASE + 1, BASE + 3)));
        assertThat(read(gap, Map.of()).value().lastYear()).isEqualTo(BASE + 1);
    }

    @Test
    void a_table_that_begins_too_late_is_refused() {
        Cube late = figures(BOTH).select(Axis.range("year", BASE + 2, BASE + 3));
        assertRefused(read(late, Map.of()), "published/official", "Holds no 2021");
    }

    @Test
    void rebasing_asks_for_the_base_year() {
        Cube later = figures(BOTH).select(Axis.range("year", BASE + 1, BASE + 3));
        assertThat(read(later, Map.of()).succeeded()).isTrue();
        assertRefused(
                read(later, Map.of("rebase", "ratio")),
                "published/official",
                "Holds no 2020, so it cannot be rebased");
    }

    @Test
    void fewer_than_nobody_after_rebasing_is_nobody_and_told() {
        Cube falling = figures(BOTH).map(persons -> persons < 90 ? persons + 100 : 20);
        Recording recording =
                Recording.central(
                        read(falling, Map.of("rebase", "difference")).value(), BASE, BASE + 1);
        // 180 published and 100 estimated at the base year, 20 a year later
        assertThat(recording.value(Component.POPULATION, BASE + 1, Sex.FEMALE, 0, 0, 0)).isZero();
        assertThat(
                        recording
                                .tallies()
                                .amounts()
                                .get(new Tallies.Cell(Tallies.Kind.FLOORED, "B", BASE + 1, 0, 0))
                                .central())
                .isEqualTo(60);
    }

    @Test
    void nobody_published_where_somebody_is_estimated_is_moved_by_the_difference() {
        Cube empty = Cube.generate(figures(BOTH).axes(), at -> at[2] == 0 ? 7.0 * at[3] : 50);
        Projector projector = read(empty, Map.of("rebase", "ratio")).value();
        assertThat(woman(projector, BASE + 2, 0, 0)).isEqualTo(114);
    }
}
