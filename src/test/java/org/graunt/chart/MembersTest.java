package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MembersTest {
    static List<Look> looks() {
        return List.of(Look.LIGHT, Look.DARK);
    }

    @Test
    void every_member_can_be_told_from_every_other_without_colour() {
        Set<List<Object>> grey = new HashSet<>();
        for (int i = 0; i < MemberStyle.DISTINCT; i++) {
            MemberStyle style = MemberStyle.at(i);
            grey.add(List.of(style.dashes(), style.marker()));
        }

        assertThat(grey).hasSize(MemberStyle.DISTINCT);
    }

    @Test
    void neighbours_differ_in_colour_and_dashes_and_marker() {
        for (int i = 1; i < MemberStyle.DISTINCT; i++) {
            MemberStyle one = MemberStyle.at(i - 1);
            MemberStyle other = MemberStyle.at(i);
            assertThat(one.colour()).isNotEqualTo(other.colour());
            assertThat(one.dashes()).isNotEqualTo(other.dashes());
            assertThat(one.marker()).isNotEqualTo(other.marker());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void lines_can_be_seen_and_labels_read_on_their_ground(Look look) {
        for (int i = 0; i < MemberStyle.DISTINCT; i++) {
            MemberStyle style = MemberStyle.at(i);
            assertThat(Contrast.ratio(look.line(style.colour()), look.ground()))
                    .isGreaterThanOrEqualTo(3);
            assertThat(Contrast.ratio(look.text(style.colour()), look.ground()))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void a_style_follows_from_the_place_in_the_order_of_all_members() {
        assertThat(Made.MEMBERS.style("housing-led")).isEqualTo(MemberStyle.at(2));
        assertThat(Made.MEMBERS.name("housing-led")).isEqualTo("Housing-led");
    }

    @Test
    void unknown_and_repeated_members_are_refused() {
        assertThatThrownBy(() -> Made.MEMBERS.style("un"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("un")
                .hasMessageContaining("trend-10");
        Member member = new Member("trend", "Trend");
        assertThatThrownBy(() -> Members.of(List.of(member, member)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void more_members_than_can_be_told_apart_are_refused() {
        List<Member> crowd =
                IntStream.range(0, 43).mapToObj(i -> new Member("m" + i, "M")).toList();

        assertThatThrownBy(() -> Members.of(crowd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("43");
    }

    @Test
    void the_ensemble_looks_like_the_pool_and_takes_nobodys_colour() {
        Members alone = Members.of(List.of(new Member("a", "A"), new Member("b", "B")));
        Members with =
                Members.of(
                        List.of(
                                new Member("a", "A"),
                                new Member(Members.ENSEMBLE, "Ensemble"),
                                new Member("b", "B")));
        assertThat(with.style("b")).isEqualTo(alone.style("b"));
        for (Look look : looks()) {
            assertThat(look.line(with.style(Members.ENSEMBLE))).isEqualTo(look.line(look.pool()));
        }
    }
}
