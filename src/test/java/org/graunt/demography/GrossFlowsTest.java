package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.demography.ReferenceData.number;
import static org.graunt.demography.ReferenceData.rows;

import java.util.Random;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrossFlowsTest {
    private static final String REFERENCE = "reference/gross-flows/gross-flows.csv";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void out_is_in_less_net_and_neither_is_negative(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            double net = 1e6 * Math.pow(random.nextGaussian(), 5);
            GrossFlows flows =
                    GrossFlows.from(
                            net, Math.exp(8 * random.nextGaussian()), 5 * random.nextDouble());
            assertThat(flows.out()).isNotNegative();
            assertThat(flows.in()).isNotNegative();
            assertThat(flows.in() - flows.out())
                    .isCloseTo(net, within(1e-12 * (1 + flows.in() + flows.out())));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 1, 30, 4e5})
    void a_net_that_was_expected_returns_the_means(double mean) {
        GrossFlows flows = GrossFlows.from(mean - 17.25, mean, 17.25);
        assertThat(flows.in()).isCloseTo(mean, within(1e-9 * (1 + mean)));
        assertThat(flows.out()).isCloseTo(17.25, within(1e-9));
    }

    @Test
    void a_mean_of_nought_still_lets_somebody_move() {
        assertThat(GrossFlows.from(5, 0, 0)).isEqualTo(GrossFlows.from(5, 0.1, 0.1));
        assertThat(GrossFlows.from(0, 0, 0).in()).isCloseTo(0.1, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {-25, -3, 0, 4, 31})
    void no_other_whole_flows_are_more_probable(int net) {
        PoissonDistribution in = new PoissonDistribution(20);
        PoissonDistribution out = new PoissonDistribution(12);
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int moved = Math.max(0, net); moved < 100; moved++) {
            double probability = in.logProbability(moved) + out.logProbability(moved - net);
            if (probability > highest) {
                highest = probability;
                best = moved;
            }
        }
        GrossFlows whole = GrossFlows.wholePersons(net, 20, 12);
        assertThat(whole.in()).isCloseTo(best, within(1.0));
        assertThat(whole.in() - whole.out()).isEqualTo(net);
    }

    @Test
    void the_formula_comes_within_a_person_and_a_quarter_of_the_search_over_whole_persons() {
        for (var row : rows(REFERENCE)) {
            // The search was made with whole means.
            double meanIn = Math.rint(number(row, "base_in"));
            double meanOut = Math.rint(number(row, "base_out"));
            if (meanIn >= 1 && meanOut >= 1) {
                double in = GrossFlows.from(number(row, "net"), meanIn, meanOut).in();
                assertThat(in).isCloseTo(number(row, "bruteforce_inflow"), within(1.25));
            }
        }
    }

    @Test
    void whole_persons_are_those_that_the_search_found() {
        for (var row : rows(REFERENCE)) {
            GrossFlows flows =
                    GrossFlows.wholePersons(
                            number(row, "net"), number(row, "base_in"), number(row, "base_out"));
            assertThat(flows.in()).isEqualTo(number(row, "bruteforce_inflow"));
            assertThat(flows.out()).isEqualTo(number(row, "bruteforce_outflow"));
        }
    }

    @Test
    void a_negative_mean_is_refused() {
        assertThatThrownBy(() -> GrossFlows.from(0, -1, 1)).hasMessageContaining("-1.0");
    }
}
