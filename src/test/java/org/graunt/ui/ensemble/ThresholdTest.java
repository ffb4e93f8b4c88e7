package org.graunt.ui.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 million|10000000",
                "9.5m|9500000",
                "400k|400000",
                "412,000|412000",
                "12 thousand|12000"
            })
    void a_number_is_understood_as_people_write_it(String text, double persons) {
        assertThat(Threshold.parse(text)).contains(List.of(new Threshold(persons)));
    }

    @Test
    void two_numbers_may_share_a_unit() {
        List<Threshold> both = List.of(new Threshold(10e6), new Threshold(12e6));
        assertThat(Threshold.parse("10 or 12 million")).contains(both);
        assertThat(Threshold.parse("10 million or 12 million")).contains(both);
        assertThat(Threshold.parse("400,000 or 1 million"))
                .contains(List.of(new Threshold(400_000), new Threshold(1e6)));
    }

    @Test
    void what_is_no_number_is_not_understood() {
        assertThat(Threshold.parse("many")).isEmpty();
        assertThat(Threshold.parse("")).isEmpty();
        assertThat(Threshold.parse("1 or 2 or 3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10112334,10000000", "11030000,11000000", "388123,400000", "1473000,1500000"})
    void a_round_number_lies_near(double persons, double round) {
        assertThat(Threshold.near(persons).persons()).isEqualTo(round);
    }

    @Test
    void when_one_share_moves_the_others_make_room_in_proportion() {
        Map<String, Double> shares = Map.of("a", 50.0, "b", 30.0, "c", 20.0);
        assertThat(Shares.with(shares, "a", 0)).containsEntry("b", 60.0).containsEntry("c", 40.0);
        Map<String, Double> alone = Shares.with(shares, "a", 100);
        assertThat(alone).containsEntry("b", 0.0);
        assertThat(Shares.with(alone, "a", 40)).containsEntry("b", 30.0).containsEntry("c", 30.0);
        assertThat(Shares.written(shares)).containsEntry("a", 0.5);
    }
}
