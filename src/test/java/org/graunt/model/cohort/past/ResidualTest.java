package org.graunt.model.cohort.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.Projector;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.Controls;
import org.graunt.model.cohort.Flows;
import org.graunt.model.cohort.Kernel;
import org.graunt.model.cohort.StepRates;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Net migration as what births and deaths leave unexplained (METHODS 2). */
class ResidualTest {
    private static final int BASE = Past.BASE;

    @ParameterizedTest
    @CsvSource({
        "gla, 1",
        "gla, 2",
        "un-1x1, 1",
        "un-1x1, 2",
        "un-5x5, 1",
        "un-5x5, 2",
        "start-of-year, 1",
        "start-of-year, 2"
    })
    void fed_back_it_returns_the_years_population(String preset, long seed) {
        assertReturned(preset, MadeCountry.of(seed).inputs("births"), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gla", "un-1x1", "un-5x5", "start-of-year"})
    void fed_back_with_the_deaths_held_it_returns_the_years_population(String preset) {
        Inputs inputs = MadeCountry.of(3).inputs("births", "deaths", "births-by-mother");
        assertReturned(preset, inputs, Map.of("mortality-level", "own"));
    }

    /** The step to the base year taken again, from the year before, by that one year's rates. */
    private static void assertReturned(String preset, Inputs inputs, Map<String, Object> settings) {
        Map<String, String> conventions = Map.of("preset", preset, "migration", "end");
        Past past = Past.of(inputs, conventions, settings);
        double[] survival =
                settings.isEmpty()
                        ? past.survival(1).apply(BASE)
                        : Past.of(inputs, conventions, TrendCases.ownMortality().settings())
                                .survival(1)
                                .apply(BASE + 1);
        Flows residual = FlowFit.residual(past.history(), past.conventions(), year -> survival, 1);
        double[] ratio = new double[inputs.frame().areas()];
        Arrays.fill(ratio, 1.05);
        StepRates rates =
                new StepRates(
                        inputs.frame(),
                        past.fertility(1).at(BASE + 1),
                        survival,
                        ratio,
                        residual,
                        Flows.NONE,
                        null);
        CohortProjector projector =
                CohortProjector.of(
                        inputs.frame(),
                        inputs.population().slice("year", BASE - 1),
                        past.conventions(),
                        Kernel.best(),
                        year -> rates,
                        Controls.NONE,
                        BASE);
        Recording again = Recording.central(projector, BASE - 1, BASE);
        for (int area = 0; area < inputs.frame().areas(); area++) {
            String code = inputs.frame().geography().axis().label(area);
            for (Sex sex : Sex.values()) {
                for (int age = 0; age <= 90; age++) {
                    double estimate = inputs.population().get(code, sex, age, BASE);
                    assertThat(again.value(Component.POPULATION, BASE, sex, age, area, 0))
                            .as("%s %s aged %d", code, sex, age)
                            .isCloseTo(estimate, within(1e-9 * estimate));
                }
            }
        }
        assertThat(again.tallies().amounts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void over_a_window_it_is_the_mean_as_flow_where_people_came_as_rate_where_they_left(
            int window) {
        Inputs inputs = MadeCountry.of(4).inputs("births", "deaths");
        Projector projector = Past.model(inputs, Map.of("window", window)).value();
        Recording next = Recording.central(projector, BASE, BASE + 1);
        int came = 0;
        int left = 0;
        for (int age = 1; age < 90; age++) {
            double net = 0;
            double natural = 0;
            for (int year = BASE - window + 1; year <= BASE; year++) {
                double before = inputs.population().get("Z2", Sex.MALE, age - 1, year - 1);
                double stayed = before - inputs.needed("deaths").get("Z2", Sex.MALE, age, year);
                net += inputs.population().get("Z2", Sex.MALE, age, year) - stayed;
                natural += stayed;
            }
            double in = next.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.MALE, age, 4, 0);
            double out = next.value(Component.INTERNATIONAL_OUT, BASE + 1, Sex.MALE, age, 4, 0);
            if (net > 0) {
                came++;
                assertThat(in).isCloseTo(net / window, within(1e-9));
                assertThat(out).isZero();
            } else {
                left++;
                double there =
                        inputs.population().get("Z2", Sex.MALE, age - 1, BASE)
                                - next.value(Component.DEATHS, BASE + 1, Sex.MALE, age, 4, 0);
                assertThat(in).isZero();
                assertThat(out).isCloseTo(-net / natural * there, within(1e-9));
            }
        }
        assertThat(came).isPositive();
        assertThat(left).isPositive();
    }
}
