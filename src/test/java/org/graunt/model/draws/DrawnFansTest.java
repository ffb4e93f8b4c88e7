package org.graunt.model.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graunt.demography.Sex;
import org.graunt.model.Change;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.change.CohortChange;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.play.BooksAudit;
import org.graunt.testing.Difference;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;

/** What drawn processes do to the fans of models that know net migration alone. */
class DrawnFansTest {
    private static final int BASE = MadeCountry.BASE;
    private static final Horizon HORIZON = new Horizon(BASE, BASE + 6, 1);
    private static final int DRAWS = 63;
    private static final Inputs INPUTS = MadeCountry.of(1).inputs("births");

    private static final Set<Driver> NET =
            EnumSet.range(Driver.NET_MIGRATION, Driver.NET_MIGRATION_65_PLUS);

    private static final Set<Driver> FACTORS =
            EnumSet.of(Driver.INTERNATIONAL_IN, Driver.INTERNATIONAL_OUT);

    private static Draws drawing(Set<Driver> drivers) {
        List<ProcessParameters> parameters =
                drivers.stream().map(driver -> Assumed.of(driver, "a test")).toList();
        return Uncertainty.of(parameters, 1, BASE).draws(DRAWS).block(0, DRAWS + 1);
    }

    private static Projector prepared(Engine engine, Inputs inputs) {
        ModelSpec spec =
                new ModelSpec("m", "m", engine.name(), "m", Map.of(), new TreeMap<>(Map.of()));
        return engine.build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()))
                .value();
    }

    /** The relative standard deviation of an area's people of some ages after six years. */
    private static double spread(Projector projector, Draws block, int from, int to) {
        Recording recording = Recording.empty(projector.frame());
        projector.project(block, HORIZON, new BooksAudit(recording::keep));
        double[] totals = new double[DRAWS];
        Arrays.setAll(
                totals,
                lane ->
                        recording.totalOfAges(
                                Component.POPULATION, BASE + 6, 0, lane + 1, from, to));
        double mean = Arrays.stream(totals).average().orElseThrow();
        double squares = Arrays.stream(totals).map(t -> (t - mean) * (t - mean)).sum();
        return Math.sqrt(squares / DRAWS) / mean;
    }

    @Test
    void a_net_near_nought_has_a_fan_by_what_is_added_and_none_by_factors() {
        Inputs still = Remade.merelyAged(INPUTS, 1000);
        Inputs closed = still.with("deaths", still.population().map(any -> 0));
        Projector trend = prepared(CohortComponent.ENGINE, closed);
        assertThat(spread(trend, drawing(FACTORS), 20, 60)).isLessThan(0.002);
        assertThat(spread(trend, drawing(NET), 20, 60)).isBetween(0.01, 0.1);
    }

    @Test
    void cohort_change_has_a_fan_at_every_age() {
        Projector change = prepared(CohortChange.ENGINE, INPUTS);
        double young = spread(change, drawing(NET), 20, 29);
        double old = spread(change, drawing(NET), 75, 130);
        assertThat(young).isBetween(0.02, 0.2);
        assertThat(old).isBetween(0.001, young / 2);
    }

    @Test
    void cohort_change_is_not_moved_twice_where_flows_are_drawn_too() {
        Projector change = prepared(CohortChange.ENGINE, INPUTS);
        Set<Driver> both = EnumSet.copyOf(NET);
        both.addAll(FACTORS);
        assertThat(spread(change, drawing(both), 20, 60))
                .isEqualTo(spread(change, drawing(NET), 20, 60));
        Change more = Change.everywhere(Driver.INTERNATIONAL_IN, 1.2);
        assertThat(spread(change, drawing(both).with(more), 20, 60))
                .isEqualTo(spread(change, drawing(NET).with(more), 20, 60))
                .isNotEqualTo(spread(change, drawing(NET), 20, 60));
    }

    @Test
    void a_group_of_ages_is_drawn_apart_from_the_others() {
        Draws students = drawing(Set.of(Driver.NET_MIGRATION_15_24));
        for (Engine engine : List.of(CohortComponent.ENGINE, CohortChange.ENGINE)) {
            Projector projector = prepared(engine, INPUTS);
            assertThat(spread(projector, students, 18, 24)).isGreaterThan(0.01);
            assertThat(spread(projector, students, 50, 130)).isLessThan(1e-12);
        }
    }

    @Test
    void draw_0_is_the_central_path_bit_by_bit() {
        for (Engine engine : List.of(CohortComponent.ENGINE, CohortChange.ENGINE)) {
            Projector projector = prepared(engine, INPUTS);
            Recording drawn = Recording.of(projector, drawing(NET), HORIZON);
            Recording central = Recording.of(projector, Draws.central(), HORIZON);
            assertThat(Difference.inBits(central.lane(0), drawn.lane(0))).isEmpty();
            assertThat(drawn.population(BASE + 6, Sex.FEMALE, 30)).isPositive();
        }
    }

    @Test
    void a_model_that_knows_gross_flows_is_not_moved_by_what_is_added_to_the_net() {
        Inputs gross =
                MadeCountry.of(1)
                        .inputs(
                                "births",
                                "internal-flows",
                                "international-in",
                                "international-out");
        Projector trend = prepared(CohortComponent.ENGINE, gross);
        assertThat(spread(trend, drawing(NET), 0, 130)).isLessThan(1e-12);
        assertThat(spread(trend, drawing(FACTORS), 0, 130)).isGreaterThan(0.001);
    }
}
