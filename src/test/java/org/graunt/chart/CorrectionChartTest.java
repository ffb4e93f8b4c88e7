package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionChartTest {
    private final Heading heading = new Heading("Camden", "", "");

    @Test
    void every_year_or_age_of_every_panel_is_a_row_of_the_figures() {
        Members registers = Members.of(List.of(new Member("gp", "GP lists")));
        CorrectionChart.View years =
                view("all ages", 2011, List.of(new MemberSeries("gp", Series.from(2012, 95))));
        CorrectionChart.View ages = view("2012", 0, List.of());
        Figures figures = new CorrectionChart(heading, registers, List.of(years, ages)).figures();
        assertThat(figures.columns())
                .containsExactly("official", "corrected", "80 % from", "80 % to", "GP lists alone");
        assertThat(figures.rows()).hasSize(4);
        assertThat(figures.rows().get(1).label()).isEqualTo("all ages: 2012");
        assertThat(figures.rows().get(1).numbers()).containsExactly(101.0, 98.0, 96.0, 100.0, 95.0);
        assertThat(figures.rows().get(2).numbers().getLast()).isNaN();
    }

    private static CorrectionChart.View view(String name, int first, List<MemberSeries> sources) {
        return new CorrectionChart.View(
                name,
                Series.from(first, 100, 101),
                Series.from(first, 100, 98),
                Series.from(first, 100, 96),
                Series.from(first, 100, 100),
                sources);
    }
}
