package org.graunt.model.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Ageing;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class BooksAuditTest {
    private static final Frame FRAME =
            new Frame(
                    Geography.of(List.of(Area.borough("A"), Area.borough("B")), null),
                    AgeGroups.fiveYear(20));

    @Test
    void books_that_close_are_passed_on_year_by_year() {
        List<Integer> years = new ArrayList<>();
        BooksAudit audit = new BooksAudit(year -> years.add(year.year()));
        ToyProjector.small()
                .project(ToyProjector.draws(12, 5).block(0, 13), new Horizon(2020, 2023, 1), audit);
        assertThat(years).containsExactly(2020, 2021, 2022, 2023);
    }

    @ParameterizedTest
    @EnumSource(value = Component.class, mode = Mode.EXCLUDE, names = "BIRTHS")
    void one_person_booked_wrongly_is_found_in_any_component(Component component) {
        assertThatThrownBy(() -> audited(year -> year.array(component)[at(year, 1, 3, 1) + 2] += 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("area B, sex M, age 15, year 2021, draw 66")
                .hasMessageContaining("difference of");
    }

    @Test
    void a_birth_without_a_child_is_found() {
        assertThatThrownBy(
                        () -> audited(year -> year.array(Component.BIRTHS)[year.index(1, 0)] += 1))
                .hasMessageContaining("area A, sex M, age 0, year 2021, draw 64");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, -1e-6, 1e9, Double.NaN, Double.POSITIVE_INFINITY})
    void whatever_is_lost_or_found_is_noticed(double amount) {
        assertThatThrownBy(
                        () ->
                                audited(
                                        year ->
                                                year.array(Component.ADJUSTMENT)[
                                                                at(year, 0, 0, 0)] +=
                                                        amount))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("area A, sex F, age 0, year 2021, draw 64");
    }

    @Test
    void what_rounding_leaves_of_large_flows_is_let_pass() {
        assertThatCode(
                        () ->
                                audited(
                                        year -> {
                                            int cell = at(year, 0, 2, 0);
                                            year.array(Component.INTERNAL_IN)[cell] += 1e9;
                                            year.array(Component.INTERNAL_OUT)[cell] += 1e9 + 0.1;
                                        }))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-12, Double.NaN})
    void less_than_nobody_is_found_even_in_the_base_year(double people) {
        Year year = new Year(FRAME, Draws.none(0, 3));
        year.begin(2020);
        year.array(Component.POPULATION)[at(year, 1, 1, 1) + 1] = people;
        assertThatThrownBy(() -> new BooksAudit(any -> {}).accept(year))
                .hasMessageContaining("area B, sex M, age 5, year 2020, draw 1");
    }

    @Test
    void lanes_beyond_the_last_draw_mean_nothing() {
        assertThatCode(
                        () ->
                                audited(
                                        year -> {
                                            int beyond = at(year, 0, 0, 0) + year.lanes();
                                            year.array(Component.POPULATION)[beyond] = Double.NaN;
                                        }))
                .doesNotThrowAnyException();
    }

    @Test
    void a_component_that_is_not_kept_counts_as_nothing() {
        Year year = new Year(FRAME, Draws.central());
        year.begin(2020);
        BooksAudit audit = new BooksAudit(any -> {});
        audit.accept(year);
        year.begin(2021);
        assertThatCode(() -> audit.accept(year)).doesNotThrowAnyException();
    }

    @Test
    void an_engine_that_shows_some_cells_must_show_them_all() {
        Year year = new Year(FRAME, Draws.central());
        year.begin(2020);
        BooksAudit audit = new BooksAudit(any -> {});
        audit.accept(year);
        year.begin(2021);
        audit.look(year, year.frame().cell(0, 4));
        assertThatThrownBy(() -> audit.accept(year))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The engine showed 1 cells of 10");
    }

    @ParameterizedTest
    @EnumSource(value = Component.class, mode = Mode.EXCLUDE, names = "BIRTHS")
    void a_wrong_cell_is_found_when_it_is_shown(Component component) {
        Year year = Year.passingBy(FRAME, Draws.none(64, 5));
        year.begin(2020);
        BooksAudit audit = new BooksAudit(any -> {});
        audit.accept(year);
        year.begin(2021);
        int cell = year.frame().cell(1, 3);
        year.keep(component)[year.start(component, cell) + year.stride() + 2] += 1;
        assertThatThrownBy(() -> audit.look(year, cell))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("area B, sex M, age 15, year 2021, draw 66");
    }

    /** Audits a base year and one year more, whose closed books are first disturbed. */
    private static void audited(Consumer<Year> disturbance) {
        Year year = new Year(FRAME, Draws.none(64, 5));
        year.begin(2020);
        double[] population = year.array(Component.POPULATION);
        Arrays.fill(population, 50);
        BooksAudit audit = new BooksAudit(any -> {});
        audit.accept(year);
        year.begin(2021);
        double[] aged = new double[population.length];
        Ageing.ageOn(year, population, aged);
        System.arraycopy(aged, 0, population, 0, aged.length);
        for (Component component : Component.values()) {
            year.keep(component);
        }
        disturbance.accept(year);
        audit.accept(year);
    }

    private static int at(Year year, int sex, int age, int area) {
        return year.index(year.frame().cell(sex, age), area);
    }
}
