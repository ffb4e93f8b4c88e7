package org.graunt.run.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graunt.ensemble.Attribution;
import org.graunt.ensemble.Factor;
import org.graunt.ensemble.Weights;
import org.graunt.model.AreaSums;
import org.graunt.model.Draws;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.change.CohortChange;
import org.graunt.model.change.NoChange;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.employment.EmploymentLed;
import org.graunt.model.housing.HousingLed;
import org.graunt.testing.MadeCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why members differ, over a made country of which every table is held. */
class MemberPairTest {
    private static final int AREA = 1;
    private static final Inputs INPUTS =
            MadeCountry.of(3)
                    .inputs(
                            "births",
                            "deaths",
                            "internal-flows",
                            "international-in",
                            "international-out",
                            "dwellings",
                            "households",
                            "housing-trajectory",
                            "household-rates",
                            "communal",
                            "jobs",
                            "activity-rates",
                            "unemployment");
    private static final Horizon HORIZON =
            new Horizon(INPUTS.baseYear(), INPUTS.baseYear() + 20, 1);

    /** A member of each kind. */
    enum Kind {
        TREND(CohortComponent.ENGINE),
        COHORT_CHANGE(CohortChange.ENGINE),
        HOUSING_LED(HousingLed.ENGINE),
        EMPLOYMENT_LED(EmploymentLed.ENGINE),
        NO_CHANGE(NoChange.ENGINE);

        private final Engine engine;

        Kind(Engine engine) {
            this.engine = engine;
        }

        Path path() {
            return path(ModelSpec.of(name(), engine.name()));
        }

        Path path(ModelSpec spec) {
            Projector projector =
                    engine.build()
                            .apply(spec)
                            .then(model -> model.prepare(INPUTS, new SharedFits()))
                            .value();
            RatesRecorder recorder = new RatesRecorder(projector, HORIZON);
            List<Double> people = new ArrayList<>();
            projector.project(
                    Draws.central(),
                    HORIZON,
                    year -> {
                        recorder.take(year);
                        people.add(AreaSums.population(year)[AREA * year.stride()]);
                    });
            return new Path(recorder.rates(spec.id()), people);
        }
    }

    record Path(ImpliedRates rates, List<Double> people) {
        double last() {
            return people.getLast();
        }
    }

    private static Attribution last(Path from, Path to) {
        return MemberPair.of(from.rates(), to.rates())
                .in(AREA, List.of(HORIZON.lastYear()))
                .getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void a_members_own_implied_rates_give_its_path_back(Kind kind) {
        Path path = kind.path();
        double[] replayed = MemberPair.of(path.rates(), path.rates()).totals(AREA, Set.of());
        for (int i = 0; i < replayed.length; i++) {
            double people = path.people().get(i + 1);
            assertThat(replayed[i]).isEqualTo(people, within(1e-9 * people));
        }
    }

    @ParameterizedTest
    @EnumSource
    void parts_add_up_to_the_difference_between_two_paths(Kind kind) {
        Path trend = Kind.TREND.path();
        Path other = kind.path();
        Attribution found = last(trend, other);
        double difference = other.last() - trend.last();
        assertThat(found.from()).isEqualTo(trend.last(), within(1e-9 * trend.last()));
        assertThat(found.to()).isEqualTo(other.last(), within(1e-9 * other.last()));
        assertThat(found.parts().values().stream().mapToDouble(part -> part).sum())
                .isEqualTo(difference, within(1e-6));
    }

    @Test
    void a_member_held_against_itself_differs_in_nothing() {
        Path trend = Kind.TREND.path();
        assertThat(last(trend, trend).parts().values())
                .allSatisfy(part -> assertThat(part).isZero());
    }

    @Test
    void homes_are_why_a_housing_led_member_differs_from_its_own_trend() {
        Path trend = Kind.TREND.path();
        Path homes = Kind.HOUSING_LED.path();
        Attribution found = last(trend, homes);
        double difference = homes.last() - trend.last();
        assertThat(Math.abs(difference)).isGreaterThan(100);
        assertThat(found.parts()).containsKey(Factor.HOMES).doesNotContainKey(Factor.JOBS);
        assertThat(found.parts().get(Factor.HOMES) / difference).isBetween(0.5, 1.5);
        assertThat(found.parts().get(Factor.BASE)).isZero();
        assertThat(found.parts().get(Factor.MORTALITY)).isZero();
    }

    @Test
    void jobs_are_why_an_employment_led_member_differs_from_its_own_trend() {
        Path trend = Kind.TREND.path();
        Path jobs = Kind.EMPLOYMENT_LED.path();
        Attribution found = last(trend, jobs);
        assertThat(found.parts()).containsKey(Factor.JOBS).doesNotContainKey(Factor.HOMES);
        assertThat(found.parts().get(Factor.JOBS) / (jobs.last() - trend.last()))
                .isBetween(0.5, 1.5);
    }

    @Test
    void fertility_is_why_a_member_with_more_births_differs() {
        ModelSpec fertile =
                ModelSpec.of("fertile", "cohort-component").with("fertility-change", 0.01);
        Path trend = Kind.TREND.path();
        Path other = Kind.TREND.path(fertile);
        Attribution found = last(trend, other);
        assertThat(found.parts().get(Factor.FERTILITY))
                .isPositive()
                .isGreaterThan(0.8 * (other.last() - trend.last()));
        assertThat(found.parts().get(Factor.MORTALITY)).isZero();
    }

    @Test
    void kinds_of_migration_are_one_factor_where_a_member_does_not_tell_them_apart() {
        Attribution found = last(Kind.TREND.path(), Kind.COHORT_CHANGE.path());
        assertThat(found.parts())
                .containsKey(Factor.MIGRATION)
                .doesNotContainKeys(Factor.DOMESTIC_MIGRATION, Factor.INTERNATIONAL_MIGRATION);
    }

    @Test
    void what_tells_populations_alone_differs_by_an_adjustment() {
        Attribution found = last(Kind.TREND.path(), Kind.NO_CHANGE.path());
        assertThat(found.parts().get(Factor.FERTILITY)).isZero();
        assertThat(found.parts().get(Factor.MORTALITY)).isZero();
        assertThat(found.parts().get(Factor.ADJUSTMENT))
                .isEqualTo(found.to() - found.from(), within(1e-6));
    }

    @Test
    void members_are_held_against_a_trend_and_areas_add_up_to_the_region() {
        List<ImpliedRates> members =
                List.of(
                        Kind.HOUSING_LED.path().rates(),
                        Kind.TREND.path().rates(),
                        Kind.NO_CHANGE.path().rates());
        Weights weights = Weights.equal(List.of("HOUSING_LED", "TREND", "NO_CHANGE"));
        List<AttributionFile.Entry> entries = AttributionFile.againstReference(members, weights, 2);
        assertThat(entries).allSatisfy(e -> assertThat(e.against()).isEqualTo("TREND"));
        assertThat(entries)
                .extracting(AttributionFile.Entry::year)
                .contains(INPUTS.baseYear() + 10, HORIZON.lastYear());
        assertThat(AttributionFile.againstReference(members, weights, 1)).isEqualTo(entries);
    }

    @Test
    void a_member_led_by_homes_shares_the_rates_of_its_trend_and_is_told_to() {
        SharedInputs shared =
                SharedInputs.of(
                        List.of(
                                Kind.TREND.path().rates(),
                                Kind.HOUSING_LED.path().rates(),
                                Kind.COHORT_CHANGE.path().rates(),
                                Kind.NO_CHANGE.path().rates()));
        List<String> both = List.of("TREND", "HOUSING_LED");
        assertThat(shared.groups().get(Factor.BASE).getFirst()).hasSize(4);
        assertThat(shared.groups().get(Factor.FERTILITY)).containsExactly(both);
        assertThat(shared.groups().get(Factor.MORTALITY)).containsExactly(both);
        assertThat(shared.groups().get(Factor.DOMESTIC_MIGRATION)).containsExactly(both);
        assertThat(shared.sentence().orElseThrow())
                .startsWith("TREND, HOUSING_LED have the same fertility, mortality, domestic");
    }
}
