package org.graunt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.demography.Sex;
import org.graunt.model.play.Audience;
import org.graunt.model.play.BooksAudit;
import org.graunt.model.play.Play;
import org.graunt.testing.Difference;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine promises. An engine's own contract test says which engine, and on what. */
public abstract class ProjectionModelContract {
    /** The base year of the made country. */
    protected static final int BASE = MadeCountry.BASE;

    private static final int LAST = BASE + 8;
    private static final Horizon HORIZON = new Horizon(BASE, LAST, 1);

    /** Strong enough that caps bind and floors are met: multipliers from 0.14 to 7.4. */
    private static final double STRONG = 2;

    /** The engine. */
    protected abstract Engine engine();

    /** Its specification: the defaults, where a test does not say otherwise. */
    protected ModelSpec spec() {
        return ModelSpec.of("member", engine().name());
    }

    /** The tables it is given, of the made country. */
    protected abstract List<String> tables();

    /** The tables of which it must say that it needs them. */
    protected abstract Set<String> cannotDoWithout();

    /**
     * How many years a lever on fertility acts on births and on nothing that births come from: 1
     * where people move in for the children who are not there.
     */
    protected int yearsWithoutEcho() {
        return 2;
    }

    /** What its levers must agree with. */
    protected abstract List<LeverCase> leverCases();

    /** A specification and inputs in which nobody dies or moves; empty where it cannot be said. */
    protected Optional<Projector> closedWithoutDeaths() {
        return Optional.empty();
    }

    /**
     * A lever, and the same by other means.
     *
     * @param name in words
     * @param spec of both
     * @param plain inputs on which the lever acts
     * @param lever the lever
     * @param anew inputs that say the same without a lever
     */
    public record LeverCase(String name, ModelSpec spec, Inputs plain, Change lever, Inputs anew) {}

    /** The made country's inputs. */
    protected final Inputs inputs(long seed) {
        return MadeCountry.of(seed).inputs(tables().toArray(String[]::new));
    }

    /** A model fitted to inputs. */
    protected final Projector prepared(ModelSpec spec, Inputs inputs) {
        return engine().build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()))
                .value();
    }

    private Projector projector(long seed) {
        return prepared(spec(), inputs(seed));
    }

    private static Map<String, double[]> central(Projector projector) {
        return Recording.of(projector, Draws.central(), HORIZON).lane(0);
    }

    @Test
    void it_receives_the_base_year_first_and_then_every_year_in_order() {
        Projector projector = projector(1);
        List<Integer> years = new ArrayList<>();
        projector.project(Draws.central(), HORIZON, year -> years.add(year.year()));
        assertThat(years).isEqualTo(range(BASE, LAST));
    }

    private static List<Integer> range(int first, int last) {
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_draw_gives_the_same_bits_whatever_its_block(long seed) {
        Projector projector = projector(seed);
        StrongDraws draws = StrongDraws.of(20, seed, STRONG);
        for (int draw : List.of(0, 5, 9)) {
            Map<String, double[]> alone = lane(projector, draws.block(draw, 1), 0);
            Map<String, double[]> withCentral = lane(projector, draws.block(0, 10), draw);
            assertThat(Difference.inBits(alone, withCentral)).as("draw %d", draw).isEmpty();
            if (draw > 3) {
                Map<String, double[]> amongEight = lane(projector, draws.block(3, 8), draw - 3);
                assertThat(Difference.inBits(alone, amongEight)).as("draw %d", draw).isEmpty();
            }
        }
    }

    private static Map<String, double[]> lane(Projector projector, Draws block, int lane) {
        return Recording.of(projector, block, HORIZON).lane(lane);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twice_the_draws_contain_the_first_half_on_any_threads(long seed) {
        Projector projector = projector(seed);
        Map<Integer, Map<String, double[]>> half =
                played(projector, StrongDraws.of(6, seed, STRONG), Play.of(1, 64));
        Map<Integer, Map<String, double[]>> whole =
                played(projector, StrongDraws.of(12, seed, STRONG), Play.of(2, 5));
        assertThat(half).hasSize(7);
        assertThat(whole).hasSize(13);
        half.forEach(
                (draw, numbers) ->
                        assertThat(Difference.inBits(numbers, whole.get(draw))).isEmpty());
    }

    private static Map<Integer, Map<String, double[]>> played(
            Projector projector, DrawSet draws, Play play) {
        Map<Integer, Recording> blocks = new ConcurrentHashMap<>();
        Audience audience =
                block ->
                        blocks.computeIfAbsent(
                                        block.first(), any -> Recording.empty(projector.frame()))
                                ::keep;
        play.project(projector, draws, HORIZON, audience);
        Map<Integer, Map<String, double[]>> byDraw = new TreeMap<>();
        blocks.forEach(
                (first, recording) -> {
                    for (int lane = 0; lane < recording.lanes(); lane++) {
                        byDraw.put(first + lane, recording.lane(lane));
                    }
                });
        return byDraw;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_books_close_in_every_cell_under_strong_draws(long seed) {
        Projector projector = projector(seed);
        Recording recording = Recording.empty(projector.frame());
        BooksAudit audit = new BooksAudit(recording::keep);
        projector.project(StrongDraws.of(15, seed, STRONG).block(0, 16), HORIZON, audit);
        assertThat(recording.years()).hasSize(LAST - BASE + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void there_are_no_negative_people_births_deaths_or_moves(long seed) {
        Projector projector = projector(seed);
        Draws block = StrongDraws.of(15, seed, STRONG).block(0, 16);
        Recording recording = Recording.of(projector, block, HORIZON);
        for (int lane = 0; lane < 16; lane++) {
            recording
                    .lane(lane)
                    .forEach(
                            (name, numbers) -> {
                                if (!name.endsWith(Component.ADJUSTMENT.name())) {
                                    assertThat(Arrays.stream(numbers).min().orElseThrow())
                                            .as(name)
                                            .isNotNegative();
                                }
                            });
        }
    }

    @Test
    void a_closed_population_without_deaths_keeps_everybody() {
        Optional<Projector> closed = closedWithoutDeaths();
        assumeTrue(closed.isPresent(), "This engine knows no closed population");
        assertEverybodyIsKept(closed.get());
    }

    private static void assertEverybodyIsKept(Projector projector) {
        Recording recording = Recording.of(projector, Draws.central(), HORIZON);
        for (int area = 0; area < projector.frame().areas(); area++) {
            for (int year = BASE + 1; year <= LAST; year++) {
                double before = recording.total(Component.POPULATION, year - 1, area, 0);
                double now = recording.totalOfAges(Component.POPULATION, year, area, 0, 1, 130);
                assertThat(now / before)
                        .as("of area %d in %d", area, year)
                        .isBetween(1 - 1e-12, 1 + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2", "Z1"})
    void two_halves_of_an_area_add_up_to_it(String code) {
        Inputs whole = inputs(7);
        Inputs split = Remade.split(whole, code);
        Recording one = Recording.of(prepared(spec(), whole), Draws.central(), HORIZON);
        Recording two = Recording.of(prepared(spec(), split), Draws.central(), HORIZON);
        List<String> codes = split.frame().geography().axis().labels();
        int at = whole.frame().geography().axis().position(code);
        for (Component component : Component.values()) {
            for (int year = BASE + 1; year <= LAST; year++) {
                for (int area = 0; area < whole.frame().areas(); area++) {
                    int other = area > at ? area + 1 : area;
                    double sum = two.total(component, year, other, 0);
                    if (area == at) {
                        assertThat(codes.get(other + 1)).isEqualTo(code + "b");
                        sum += two.total(component, year, other + 1, 0);
                    }
                    double total = one.total(component, year, area, 0);
                    assertThat(Math.abs(sum - total))
                            .as("%s of area %d in %d", component, area, year)
                            .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(total)));
                }
            }
        }
    }

    @Test
    void a_missing_table_is_a_named_need() {
        ProjectionModel model = engine().build().apply(spec()).value();
        List<String> named = model.needs().stream().map(Need::table).toList();
        assertThat(named).containsAll(cannotDoWithout());
        Inputs all = inputs(1);
        for (Need need : model.needs()) {
            assertThat(need.metBy(all)).as(need.words()).isTrue();
            assertThat(need.why()).isNotBlank();
            if (!need.table().equals("population")) {
                assertThat(need.metBy(Remade.without(all, need.table())))
                        .as("without %s", need.table())
                        .isFalse();
            }
        }
    }

    @Test
    void a_lever_equals_preparing_anew() {
        for (LeverCase each : leverCases()) {
            Projector under = prepared(each.spec(), each.plain()).with(each.lever());
            Projector anew = prepared(each.spec(), each.anew());
            assertThat(Difference.beyond(1e-9, central(under), central(anew)))
                    .as(each.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    void a_lever_of_one_changes_no_bit(Driver driver) {
        Projector projector = projector(2);
        Projector under = projector.with(Change.everywhere(driver, 1));
        Draws block = StrongDraws.of(7, 3, STRONG).block(0, 8);
        Recording plain = Recording.of(projector, block, HORIZON);
        Recording levered = Recording.of(under, block, HORIZON);
        for (int lane = 0; lane < 8; lane++) {
            assertThat(Difference.inBits(plain.lane(lane), levered.lane(lane))).isEmpty();
        }
    }

    @Test
    void a_lever_acts_where_and_when_it_reaches_and_nowhere_before() {
        Projector projector = projector(4);
        Change lever = new Change(Driver.FERTILITY, 0.5, Set.of("B1"), BASE + 3, BASE + 4);
        Recording plain = Recording.of(projector, Draws.central(), HORIZON);
        Recording levered = Recording.of(projector.with(lever), Draws.central(), HORIZON);
        for (int year = BASE + 1; year <= BASE + 2 + yearsWithoutEcho(); year++) {
            for (int area = 0; area < projector.frame().areas(); area++) {
                double before = plain.total(Component.BIRTHS, year, area, 0);
                double halved = year >= BASE + 3 && area == 0 ? before / 2 : before;
                assertThat(levered.total(Component.BIRTHS, year, area, 0))
                        .as("births of area %d in %d", area, year)
                        .isBetween(halved - 1e-9 * before, halved + 1e-9 * before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothing_after_the_base_year_influences_a_fit(long seed) {
        Inputs known = inputs(seed);
        List<String> past =
                List.of(
                        "population",
                        "births",
                        "births-by-mother",
                        "dwellings",
                        "households",
                        "deaths",
                        "internal-flows",
                        "internal-in",
                        "internal-out",
                        "international-in",
                        "international-out");
        Inputs spoiled = Remade.spoiledAfterBase(known, past, seed);
        assertThat(spoiled.population().sum()).isNotEqualTo(known.population().sum());
        assertThat(
                        Difference.inBits(
                                central(prepared(spec(), known)),
                                central(prepared(spec(), spoiled))))
                .isEmpty();
    }

    @Test
    void every_lane_starts_from_the_estimate() {
        Inputs inputs = inputs(1);
        Recording recording = Recording.of(prepared(spec(), inputs), Draws.none(0, 3), HORIZON);
        for (int lane = 0; lane < 3; lane++) {
            assertThat(recording.value(Component.POPULATION, BASE, Sex.MALE, 40, 2, lane))
                    .isEqualTo(inputs.population().get("B3", Sex.MALE, 40, BASE));
        }
    }
}
