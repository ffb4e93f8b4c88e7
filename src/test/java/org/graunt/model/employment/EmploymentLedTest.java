package org.graunt.model.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.model.employment.Led.BASE;
import static org.graunt.model.employment.Led.LAST;
import static org.graunt.model.employment.Led.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Change;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.Tallies;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.testing.Difference;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people who follow jobs obey. */
class EmploymentLedTest {
    private static final int BOROUGHS = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_area_has_the_labour_force_that_its_jobs_call_for_in_every_draw(long seed) {
        Projector projector = Led.prepare(spec(), Led.country(seed)).value();
        Led led = Led.of(projector, StrongDraws.of(15, seed, 0.05).block(0, 16));
        for (int year = BASE + 1; year <= LAST; year++) {
            for (int area = 0; area < BOROUGHS; area++) {
                for (int lane = 0; lane < 16; lane++) {
                    double wanted = led.of("labour_force_wanted", year, area, lane);
                    assertThat(led.of("labour_force", year, area, lane))
                            .as("area %d, %d, lane %d", area, year, lane)
                            .isCloseTo(wanted, within(1e-6 * wanted));
                }
            }
        }
    }

    @Test
    void every_area_keeps_its_commuting_ratio_of_the_base_year() {
        Led led = Led.central(spec(), Led.country(5));
        for (int area = 0; area < BOROUGHS; area++) {
            double ratio = ratio(led, BASE, area);
            assertThat(ratio).isBetween(0.4, 2.0);
            assertThat(ratio(led, LAST, area)).isCloseTo(ratio, within(1e-9));
        }
    }

    private static double ratio(Led led, int year, int area) {
        return led.of("residents_in_work", year, area) / led.of("workers", year, area);
    }

    @Test
    void a_commuting_factor_is_reached_in_its_year_and_holds() {
        ModelSpec spec = spec().with("commuting-factor", 1.1).with("commuting-year", BASE + 5);
        Led led = Led.central(spec, Led.country(5));
        double base = ratio(led, BASE, 1);
        assertThat(ratio(led, BASE + 1, 1)).isCloseTo(1.02 * base, within(1e-9));
        assertThat(ratio(led, BASE + 5, 1)).isCloseTo(1.1 * base, within(1e-9));
        assertThat(ratio(led, LAST, 1)).isCloseTo(1.1 * base, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void more_jobs_bring_people_of_working_age_and_children_with_them(long seed) {
        Projector projector = Led.prepare(spec(), Led.country(seed)).value();
        Change lever = new Change(Driver.JOBS_GROWTH, 1.01, Set.of("B2"), BASE + 1, LAST);
        Recording plain = Led.of(projector, Draws.central()).recording();
        Recording more = Led.of(projector.with(lever), Draws.central()).recording();
        assertThat(more.totalOfAges(Component.INTERNAL_IN, BASE + 1, 1, 0, 20, 64))
                .isGreaterThan(plain.totalOfAges(Component.INTERNAL_IN, BASE + 1, 1, 0, 20, 64));
        assertThat(more.totalOfAges(Component.POPULATION, BASE + 1, 1, 0, 1, 14))
                .isGreaterThan(plain.totalOfAges(Component.POPULATION, BASE + 1, 1, 0, 1, 14));
        assertThat(more.total(Component.BIRTHS, LAST, 1, 0))
                .isGreaterThan(plain.total(Component.BIRTHS, LAST, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void jobs_that_the_trend_needs_anyway_give_the_trend(long seed) {
        Inputs country = Led.country(seed);
        Projector trend =
                CohortComponent.ENGINE
                        .build()
                        .apply(spec())
                        .then(model -> model.prepare(country, new SharedFits()))
                        .value();
        Horizon horizon = new Horizon(BASE, LAST, 1);
        Recording plain = Recording.of(trend, Draws.central(), horizon);
        Inputs needed = country.with("jobs", jobsNeeded(country, plain));
        Projector led = Led.prepare(spec(), needed).value();
        Recording recording = Recording.of(led, Draws.central(), horizon);
        assertThat(Difference.beyond(1e-9, recording.lane(0), plain.lane(0))).isEmpty();
    }

    /** The jobs that make every area's balance that of the base year. */
    private static Cube jobsNeeded(Inputs country, Recording trend) {
        LabourMarket market = LabourMarket.of(country, spec()).value();
        Balance base = market.balance(population(country, trend, BASE), BASE);
        Axis<String> areas = Axis.of("area", List.of("B1", "B2", "B3"));
        Axis<Integer> years = Axis.range("year", BASE, LAST);
        return Cube.generate(
                List.of(areas, years),
                at -> {
                    String area = areas.label(at[0]);
                    int year = years.label(at[1]);
                    Balance now = market.balance(population(country, trend, year), year);
                    double workers =
                            now.residentsInWork().get(area) / base.commutingRatio().get(area);
                    return workers / (1 - market.doubleJobbing(at[0], year));
                });
    }

    private static Cube population(Inputs country, Recording recording, int year) {
        Axis<String> areas = country.frame().geography().axis();
        return Cube.generate(
                List.of(Sex.AXIS, country.frame().ages().axis(), areas),
                at ->
                        recording.value(
                                Component.POPULATION,
                                year,
                                Sex.AXIS.label(at[0]),
                                at[1],
                                at[2],
                                0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_system_as_a_whole_gains_nobody(long seed) {
        Led led = Led.central(spec(), Led.country(seed));
        for (int year = BASE + 1; year <= LAST; year++) {
            double in = 0;
            double out = 0;
            for (int area = 0; area < 5; area++) {
                in += led.recording().total(Component.INTERNAL_IN, year, area, 0);
                out += led.recording().total(Component.INTERNAL_OUT, year, area, 0);
            }
            assertThat(in).isCloseTo(out, within(1e-9 * out));
            for (int area = 0; area < BOROUGHS; area++) {
                assertThat(led.of("elsewhere", year, area)).isZero();
            }
        }
    }

    @Test
    void areas_without_jobs_are_told_nothing_and_give_the_people() {
        Led led = Led.central(spec(), Led.country(2));
        Recording trend = trend(Led.country(2));
        assertThat(led.of("jobs", LAST, 3)).isNaN();
        assertThat(led.of("labour_force", LAST, 4)).isNaN();
        double gained = 0;
        for (int area = 0; area < BOROUGHS; area++) {
            gained +=
                    led.of("net_migration", BASE + 1, area)
                            - led.of("net_migration_trend", BASE + 1, area);
        }
        double lost = 0;
        for (int area = 3; area < 5; area++) {
            lost +=
                    trend.total(Component.POPULATION, BASE + 1, area, 0)
                            - led.recording().total(Component.POPULATION, BASE + 1, area, 0);
        }
        assertThat(Math.abs(gained)).isGreaterThan(10);
        assertThat(lost).isCloseTo(gained, within(1e-6));
    }

    private static Recording trend(Inputs inputs) {
        return Recording.central(
                CohortComponent.ENGINE
                        .build()
                        .apply(spec())
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value(),
                BASE,
                LAST);
    }

    @Test
    void jobs_lost_faster_than_people_can_leave_are_told_and_made_up_for_later() {
        Inputs collapsed =
                Remade.scaled(
                        Led.country(3),
                        "jobs",
                        cell -> cell.of("area").equals("B1") && cell.year() > BASE ? 0.05 : 1);
        Led led = Led.central(spec(), collapsed);
        assertThat(led.of("unmet_jobs", BASE + 1, 0)).isLessThan(-100);
        assertThat(led.recording().tallies().amounts())
                .hasEntrySatisfying(
                        new Tallies.Cell(Tallies.Kind.JOBS_UNMET, "B1", BASE + 1, 0, 0),
                        amount ->
                                assertThat(amount.central())
                                        .isEqualTo(led.of("unmet_jobs", BASE + 1, 0)));
        double missed = Math.abs(led.of("unmet_jobs", BASE + 1, 0));
        assertThat(Math.abs(led.of("unmet_jobs", BASE + 2, 0))).isLessThan(missed / 2);
        assertThat(led.of("unmet_jobs", LAST, 0)).isCloseTo(0, within(0.5));
    }

    @Test
    void nobody_leaves_beyond_the_limit_however_few_jobs_are_left() {
        Inputs collapsed =
                Remade.scaled(Led.country(3), "jobs", cell -> cell.year() > BASE ? 0.05 : 1);
        Recording led = Led.central(spec(), collapsed).recording();
        for (int age = 1; age <= 90; age++) {
            double out = gone(led, age);
            double stayed =
                    led.value(Component.POPULATION, BASE + 1, Sex.FEMALE, age, 0, 0)
                            - come(led, age);
            assertThat(out / (stayed + out)).isLessThanOrEqualTo(0.8 + 1e-9);
        }
    }

    private static double gone(Recording led, int age) {
        return led.value(Component.INTERNAL_OUT, BASE + 1, Sex.FEMALE, age, 0, 0)
                + led.value(Component.INTERNATIONAL_OUT, BASE + 1, Sex.FEMALE, age, 0, 0);
    }

    private static double come(Recording led, int age) {
        return led.value(Component.INTERNAL_IN, BASE + 1, Sex.FEMALE, age, 0, 0)
                + led.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.FEMALE, age, 0, 0);
    }

    @Test
    void a_higher_pension_age_keeps_older_people_at_work_and_fewer_need_come() {
        Inputs plain = Led.country(4);
        Inputs later = plain.with("pension-age", MadeCountry.of(4).table("pension-age"));
        Led before = Led.central(spec(), plain);
        Led after = Led.central(spec(), later);
        assertThat(after.of("net_migration", 2026, 2))
                .isEqualTo(before.of("net_migration", 2026, 2));
        for (int area = 0; area < BOROUGHS; area++) {
            assertThat(after.of("net_migration", 2027, area))
                    .isLessThan(before.of("net_migration", 2027, area) - 1);
        }
    }

    @Test
    void an_economy_that_says_the_same_as_the_path_gives_the_same() {
        Inputs both =
                Led.country(6)
                        .with("gva", MadeCountry.of(6).table("gva"))
                        .with("productivity", MadeCountry.of(6).table("productivity"));
        Led path = Led.central(spec().with("jobs", "path"), both);
        Led economy = Led.central(spec().with("jobs", "economy"), both);
        assertThat(Difference.beyond(1e-9, path.recording().lane(0), economy.recording().lane(0)))
                .isEmpty();
    }

    @Test
    void a_scenario_takes_over_the_factors_that_controls_came_to_in_the_baseline() {
        Cube births =
                Cube.filled(
                        900,
                        List.of(
                                Axis.of("component", List.of("births")),
                                Axis.of("area", List.of("B1")),
                                Axis.range("year", BASE + 1, LAST)));
        Inputs controlled = Led.country(8).with("controls", births);
        Inputs other = Remade.scaled(controlled, "births", cell -> 1.5);
        Outcome<Projector> fit = Led.prepare(spec(), controlled);
        assertThat(fit.notes()).extracting(Note::where).contains("controls");
        Projector baseline = fit.value();
        Projector scenario = Led.prepare(spec(), other).value();
        Projector scaled = scenario.scaledAs(baseline, new Horizon(BASE, LAST, 1));
        assertThat(birthsOfB1(baseline)).isCloseTo(900, within(1e-6));
        assertThat(birthsOfB1(scenario)).isCloseTo(900, within(1e-6));
        assertThat(birthsOfB1(scaled)).isBetween(1100.0, 1500.0);
    }

    private static double birthsOfB1(Projector projector) {
        Recording recording = Led.of(projector, Draws.central()).recording();
        return recording.total(Component.BIRTHS, BASE + 1, 0, 0);
    }

    @Test
    void migrants_of_whom_nobody_is_active_are_refused_by_name() {
        Inputs inputs = Led.country(7);
        Inputs idle =
                Remade.scaled(
                        inputs,
                        "internal-flows",
                        cell ->
                                cell.of("destination").equals("B2") && (Integer) cell.of("age") > 12
                                        ? 0
                                        : 1);
        Outcome<Projector> outcome = Led.prepare(spec(), idle);
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes())
                .filteredOn(Note::isError)
                .singleElement()
                .satisfies(note -> assertThat(note.line()).contains("B2").contains("labour force"));
    }

    @Test
    void births_that_look_at_the_end_of_the_step_are_refused() {
        for (String births : List.of("mean-start-final", "mean-adjusted-start-final")) {
            ModelSpec spec =
                    new ModelSpec(
                            "e", "e", "employment-led", "e", Map.of("births", births), Map.of());
            assertThat(EmploymentLed.ENGINE.build().apply(spec).succeeded()).isFalse();
        }
    }

    @Test
    void a_single_area_of_five_year_groups_takes_its_people_from_elsewhere() {
        AgeGroups ages = AgeGroups.fiveYear(90);
        Axis<String> area = Axis.of("area", List.of("A"));
        Axis<Integer> years = Axis.of("year", List.of(BASE - 10, BASE - 5, BASE));
        Cube population =
                Cube.generate(
                        List.of(area, Sex.AXIS, ages.axis(), years),
                        at -> (1000 + 10 * at[1]) * Math.min(1, Math.exp((55 - 5 * at[2]) / 18.0)));
        Inputs inputs =
                Inputs.ofPopulation(ages, BASE, population)
                        .with(
                                "jobs",
                                Cube.generate(
                                        List.of(area, Axis.range("year", BASE, BASE + 10)),
                                        at -> 9000 + 300 * at[1]))
                        .with(
                                "activity-rates",
                                Cube.filled(
                                        0.8, List.of(Sex.AXIS, Axis.of("ages", List.of("15-64")))));
        Outcome<Projector> fit =
                Led.prepare(
                        new ModelSpec(
                                "e",
                                "e",
                                "employment-led",
                                "e",
                                Map.of("births", "start"),
                                Map.of()),
                        inputs);
        Led led = Led.of(fit.value(), Draws.central());
        double wanted = led.of("labour_force_wanted", BASE + 10, 0);
        assertThat(led.of("labour_force", BASE + 10, 0)).isCloseTo(wanted, within(1e-6 * wanted));
        assertThat(led.of("elsewhere", BASE + 10, 0))
                .isCloseTo(
                        led.of("net_migration", BASE + 10, 0)
                                - led.of("net_migration_trend", BASE + 10, 0),
                        within(1e-6));
        assertThat(fit.notes())
                .extracting(Note::line)
                .anyMatch(line -> line.contains("outside the project"))
                .anyMatch(line -> line.contains("No domestic flows are held"))
                .anyMatch(line -> line.contains("nobody older is taken to work"));
    }
}
