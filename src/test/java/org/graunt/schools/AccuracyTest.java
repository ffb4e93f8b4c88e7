package org.graunt.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static Accuracy.Trial trial(
            int group, int origin, double forecast, double low, double high, double actual) {
        return new Accuracy.Trial("ours", "primary", group, 1, origin, forecast, low, high, actual);
    }

    private static Accuracy all(List<Accuracy> accuracies) {
        return accuracies.stream()
                .filter(one -> one.group() == null && one.origin() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void errors_have_their_sign_and_too_many_pupils_is_above_nought() {
        Accuracy all =
                all(
                        Accuracy.of(
                                List.of(
                                        trial(0, 2019, 110, 90, 105, 100),
                                        trial(1, 2019, 190, 180, 210, 200))));
        assertThat(all.n()).isEqualTo(2);
        assertThat(all.bias()).isEqualTo((0.1 - 0.05) / 2, within(1e-12));
        assertThat(all.mape()).isEqualTo((0.1 + 0.05) / 2, within(1e-12));
        assertThat(all.totalError()).isEqualTo(0, within(1e-12));
        assertThat(all.within80()).isEqualTo(1);
    }

    @Test
    void rolls_of_nought_and_missing_ones_are_no_trial() {
        assertThat(
                        Accuracy.of(
                                List.of(
                                        trial(0, 2019, 110, 90, 105, 0),
                                        trial(0, 2019, 110, 90, 105, Double.NaN),
                                        trial(0, 2019, Double.NaN, 90, 105, 100))))
                .isEmpty();
    }

    @Test
    void year_groups_and_origins_have_rows_of_their_own() {
        assertThat(
                        Accuracy.of(
                                List.of(
                                        trial(0, 2018, 100, 90, 110, 100),
                                        trial(6, 2019, 100, 90, 110, 100))))
                .hasSize(5);
    }
}
