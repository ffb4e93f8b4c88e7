package org.graunt.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.graunt.model.DrawSet;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.run.Drawing;
import org.graunt.run.Engines;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.PlannedScenario;
import org.graunt.run.ScenarioParts;
import org.graunt.run.Watcher;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether anything that came after an origin reaches what is said from there. */
class SpoiledFutureTest {
    private static final int ORIGIN = MadeCountry.BASE;
    private static final String[] TABLES = {
        "births",
        "births-by-mother",
        "deaths",
        "internal-flows",
        "international-in",
        "international-out",
        "fertility",
        "survivorship",
        "net-migration",
        "published/official",
        "dwellings",
        "households",
        "housing-trajectory",
        "household-rates",
        "communal",
        "household-size",
        "jobs",
        "gva",
        "productivity",
        "unemployment",
        "double-jobbing",
        "activity-rates",
        "pension-age",
        "commuting"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_came_later_changes_no_draw_of_any_engine(long seed) {
        Inputs inputs = held();
        OriginFigures before = run(inputs);
        OriginFigures after = run(spoiled(inputs, seed));
        assertThat(before.failed()).isFalse();
        assertThat(after.leftOut()).isEqualTo(before.leftOut());
        assertThat(members(after)).isEqualTo(members(before));
        for (int i = 0; i < before.members().size(); i++) {
            assertThat(numbers(after.members().get(i), inputs))
                    .as(before.members().get(i).member())
                    .containsExactly(numbers(before.members().get(i), inputs));
        }
    }

    @Test
    void every_engine_but_that_of_rates_to_come_has_its_say() {
        OriginFigures figures = run(held());
        assertThat(members(figures))
                .containsExactly(
                        "cohort-component",
                        "cohort-change",
                        "housing-led",
                        "employment-led",
                        "official",
                        "no-change");
        assertThat(figures.leftOut()).containsExactly("given-rates");
    }

    @Test
    void what_came_earlier_does_change_them() {
        Inputs inputs = held();
        Inputs other =
                Remade.scaled(inputs, "population", cell -> cell.year() == ORIGIN - 1 ? 1.01 : 1);
        double[] before = numbers(run(inputs).members().getFirst(), inputs);
        assertThat(numbers(run(other).members().getFirst(), inputs)).isNotEqualTo(before);
    }

    /** All that the made country has, as far as its past goes on after the origin. */
    private static Inputs held() {
        Inputs made = MadeCountry.of(5).inputs(TABLES);
        return Inputs.of(made.frame(), MadeCountry.AFTER, List.copyOf(made.tables().values()));
    }

    /** Every number of a year after the origin, but those of other people's projections. */
    private static Inputs spoiled(Inputs inputs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Inputs spoiled = inputs;
        for (InputTable table : inputs.tables().values()) {
            if (KnownThen.rule(table) == KnownThen.Rule.CUT) {
                spoiled =
                        Remade.scaled(
                                spoiled,
                                table.name(),
                                cell -> cell.year() <= ORIGIN ? 1 : 0.2 + 3 * random.nextDouble());
            }
        }
        return spoiled;
    }

    private static OriginFigures run(Inputs inputs) {
        Headway headway = new Headway(Watcher.none(), () -> false, 1);
        return new OriginRun(plan(inputs), ORIGIN, 1, new Remarks(), headway).run();
    }

    private static BacktestPlan plan(Inputs inputs) {
        List<PlannedMember.Ready> members =
                Engines.all().stream().map(SpoiledFutureTest::member).toList();
        Plan plan =
                new Plan(
                        project(),
                        new Plan.Source("made.yaml", ""),
                        MadeCountry.LAST,
                        new Drawing(DrawSet.centralOnly(), null),
                        new PlannedScenario(
                                "",
                                inputs,
                                List.copyOf(members),
                                List.of(),
                                true,
                                ScenarioParts.NONE,
                                List.of()),
                        List.of(),
                        List.of());
        return new BacktestPlan(
                plan,
                Outturn.of(inputs),
                List.of(ORIGIN),
                List.of(1, 3),
                10,
                0,
                members,
                List.of());
    }

    private static PlannedMember.Ready member(Engine engine) {
        String id = engine.name().equals("published") ? "official" : engine.name();
        ModelSpec spec = ModelSpec.of(id, engine.name());
        return new PlannedMember.Ready(
                spec, engine.build().apply(spec).value(), new Horizon(ORIGIN, ORIGIN + 1, 1));
    }

    private static Project project() {
        return new Project(
                "made", "", null, null, null, null, "none", List.of(), List.of(), List.of(), 0,
                "none", 7, Map.of());
    }

    private static List<String> members(OriginFigures figures) {
        return figures.members().stream().map(MemberFigures::member).toList();
    }

    private static double[] numbers(MemberFigures member, Inputs inputs) {
        Outturn outturn = Outturn.of(inputs);
        return Stream.of(ORIGIN, ORIGIN + 1, ORIGIN + 2, ORIGIN + 3)
                .flatMap(
                        year ->
                                Stream.iterate(0, i -> i < outturn.bands().size(), i -> i + 1)
                                        .map(band -> member.forecast(band, 3, year)))
                .flatMapToDouble(
                        said ->
                                DoubleStream.concat(
                                        DoubleStream.of(said.central()),
                                        Arrays.stream(said.draws())))
                .toArray();
    }
}
