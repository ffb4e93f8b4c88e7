package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
    @BeforeEach
    void thereAreLetters() {
        Letters.assumeThereAre();
    }

    @Test
    void labels_of_lines_that_end_together_stand_below_each_other() {
        List<EndLabels.Placed> placed = EndLabels.of(many(12), 900).placed(value -> 250, 10, 500);

        List<Double> heights = placed.stream().map(EndLabels.Placed::y).sorted().toList();
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1))
                    .isGreaterThanOrEqualTo(EndLabels.HEIGHT - 1e-9);
        }
        assertThat(placed).hasSize(13);
    }

    @Test
    void where_there_is_no_room_for_all_the_one_that_matters_most_is_kept() {
        List<EndLabels.Placed> placed = EndLabels.of(many(12), 900).placed(value -> 50, 10, 100);

        assertThat(placed).hasSize(6).anyMatch(each -> each.label().strong());
    }

    @Test
    void long_names_leave_the_chart_most_of_its_width() {
        Member member = new Member("long", "A projection whose makers gave it ".repeat(6));
        EndLabel label = EndLabel.of(member, MemberStyle.at(0), Look.LIGHT, 1, "10.00 m");

        assertThat(EndLabels.of(List.of(label), 900).width()).isLessThan(900 * 0.38);
    }

    private static List<EndLabel> many(int members) {
        List<EndLabel> labels = new ArrayList<>();
        labels.add(EndLabel.strong("Pooled mean", Color.BLUE, 1, "1"));
        for (int i = 0; i < members; i++) {
            Member member = new Member("m" + i, "Member " + i);
            labels.add(EndLabel.of(member, MemberStyle.at(i), Look.LIGHT, 1, "1"));
        }
        return labels;
    }
}
