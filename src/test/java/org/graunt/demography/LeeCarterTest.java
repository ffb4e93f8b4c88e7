package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeeCarterTest {
    private static final double[] LEVEL = {-5, -8, -7, -4.5, -2};
    private static final double[] RESPONSE = {0.3, 0.25, 0.2, 0.15, 0.1};
    private static final double[] INDEX = {6, 3.5, 1, -2, -3, -5.5};

    private static double[][] exact() {
        double[][] logRates = new double[5][6];
        for (int x = 0; x < 5; x++) {
            for (int t = 0; t < 6; t++) {
                logRates[x][t] = LEVEL[x] + RESPONSE[x] * INDEX[t];
            }
        }
        return logRates;
    }

    @Test
    void rates_made_by_the_model_give_its_parameters_back() {
        LeeCarter fitted = LeeCarter.fit(exact());
        assertThat(fitted.level()).containsExactly(LEVEL, within(1e-12));
        assertThat(fitted.response()).containsExactly(RESPONSE, within(1e-12));
        assertThat(fitted.index()).containsExactly(INDEX, within(1e-12));
        assertThat(fitted.explained()).isCloseTo(1, within(1e-12));
        assertThat(fitted.drift()).isCloseTo(-2.3, within(1e-12));
    }

    @Test
    void a_projection_goes_on_from_the_last_year_by_the_drift() {
        LeeCarter fitted = LeeCarter.fit(exact());
        double[][] rates = fitted.project(3);
        for (int x = 0; x < 5; x++) {
            assertThat(Math.log(rates[x][2]))
                    .isCloseTo(LEVEL[x] + RESPONSE[x] * (-5.5 - 3 * 2.3), within(1e-11));
            assertThat(rates[x][2] / rates[x][1])
                    .isCloseTo(fitted.yearlyFactors()[x], within(1e-12));
        }
    }

    @Test
    void surprises_about_the_drift_are_measured() {
        double squares = 0;
        for (int t = 1; t < 6; t++) {
            squares += Math.pow(INDEX[t] - INDEX[t - 1] + 2.3, 2);
        }
        assertThat(LeeCarter.fit(exact()).innovation())
                .isCloseTo(Math.sqrt(squares / 4), within(1e-11));
    }

    @Test
    void a_second_movement_lowers_what_one_index_explains() {
        double[][] logRates = exact();
        for (int t = 0; t < 6; t++) {
            logRates[1][t] += t % 2 == 0 ? 0.3 : -0.3;
        }
        LeeCarter fitted = LeeCarter.fit(logRates);
        assertThat(fitted.explained()).isBetween(0.9, 0.999);
        assertThat(Arrays.stream(fitted.response()).sum()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(fitted.index()).sum()).isCloseTo(0, within(1e-10));
    }

    @Test
    void rates_that_never_change_are_projected_as_they_are() {
        double[][] still = new double[4][5];
        for (double[] age : still) {
            Arrays.fill(age, -3);
        }
        assertThat(LeeCarter.fit(still).project(10)[2][9]).isCloseTo(Math.exp(-3), within(1e-15));
    }

    @Test
    void a_rate_of_nought_is_refused_with_its_place() {
        double[][] logRates = exact();
        logRates[2][4] = Double.NEGATIVE_INFINITY;
        assertThatThrownBy(() -> LeeCarter.fit(logRates))
                .hasMessageContaining("age position 2, year position 4");
    }
}
