package org.graunt.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final Lane lane = Background.atOnce().lane();
    private final List<String> heard = new ArrayList<>();

    @Test
    void an_answer_is_told_and_the_lane_is_free_again() {
        lane.ask(pulse -> "answer", heard::add);
        assertThat(heard).containsExactly("answer");
        assertThat(lane.busyProperty().get()).isFalse();
    }

    @Test
    void the_newest_request_wins_and_an_older_one_is_never_heard_of() {
        lane.ask(
                pulse -> {
                    assertThat(pulse.cancelled()).isFalse();
                    lane.ask(newer -> "new", heard::add);
                    assertThat(pulse.cancelled()).isTrue();
                    return "old";
                },
                heard::add);
        assertThat(heard).containsExactly("new");
    }

    @Test
    void work_that_gives_up_is_told_apart_from_an_answer() {
        lane.<String>ask(
                pulse -> {
                    throw new CancellationException();
                },
                answer -> heard.add("answer"),
                () -> heard.add("gave up"));
        assertThat(heard).containsExactly("gave up");
        assertThat(lane.busyProperty().get()).isFalse();
    }

    @Test
    void what_was_forgotten_is_not_heard_of() {
        lane.ask(
                pulse -> {
                    lane.forget();
                    return "late";
                },
                heard::add);
        assertThat(heard).isEmpty();
        assertThat(lane.busyProperty().get()).isFalse();
    }

    @Test
    void a_mistake_of_the_program_is_not_swallowed() {
        assertThatThrownBy(
                        () ->
                                lane.<String>ask(
                                        pulse -> {
                                            throw new IllegalStateException("broken");
                                        },
                                        heard::add))
                .hasMessage("broken");
        assertThat(lane.busyProperty().get()).isFalse();
    }

    @Test
    void progress_is_told_with_the_share_that_is_done() {
        lane.ask(
                pulse -> {
                    pulse.at("half", 1, 2);
                    return "done";
                },
                heard::add);
        assertThat(lane.progressProperty().get().words()).isEqualTo("half");
        assertThat(lane.progressProperty().get().share()).isEqualTo(0.5);
    }
}
