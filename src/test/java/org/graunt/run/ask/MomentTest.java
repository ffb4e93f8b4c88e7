package org.graunt.run.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Moment at(String text) {
        return Moment.parse(text, TODAY).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 0, 0",
        "2026-07, 2026, 0, 0",
        "2026-06-30, 2026, 0, 0",
        "2026-09, 2026, 2, 2026",
        "2026-08-31, 2026, 2, 2026",
        "2026-08-30, 2026, 1.967742, 0",
        "2026-09-15, 2026, 2.5, 2026",
        "2026-12-31, 2026, 6, 0",
        "2026-01, 2025, 6, 0",
        "2026-06, 2025, 11, 0",
        "2026-9, 2026, 2, 2026",
        "next-september, 2026, 2, 2026"
    })
    void a_date_is_so_many_months_after_a_mid_year(
            String text, int midYear, double months, int september) {
        Moment moment = at(text);
        assertThat(moment.midYear()).isEqualTo(midYear);
        assertThat(moment.share() * 12).isEqualTo(months, within(1e-6));
        assertThat(moment.septemberOf()).isEqualTo(september);
    }

    @Test
    void the_next_september_begins_after_today() {
        for (int[] day : new int[][] {{8, 31, 2026}, {9, 1, 2027}, {12, 31, 2027}}) {
            LocalDate today = LocalDate.of(2026, day[0], day[1]);
            assertThat(Moment.parse("Next-September", today).orElseThrow().septemberOf())
                    .isEqualTo(day[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "September", "2026/09", "12026"})
    void what_is_no_date_is_none(String text) {
        assertThat(Moment.parse(text, TODAY)).isEmpty();
    }

    @Test
    void a_date_is_told_in_words() {
        assertThat(at("2026").words()).isEqualTo("at mid-year 2026");
        assertThat(at("2026-09").words()).isEqualTo("at the beginning of September 2026");
        assertThat(at("2026-09-15").words()).isEqualTo("on 15 September 2026");
    }
}
