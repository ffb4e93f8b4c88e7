package org.graunt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void undoing_gives_the_earlier_state_with_the_name_of_what_was_done() {
        History<String> history = History.of("a").doing("weights", "b").doing("draws", "c");
        assertThat(history.undoes()).contains("draws");
        assertThat(history.undone().now()).isEqualTo("b");
        assertThat(history.undone().undoes()).contains("weights");
        assertThat(history.undone().redoes()).contains("draws");
        assertThat(history.undone().redone()).isEqualTo(history);
    }

    @Test
    void doing_something_else_forgets_what_was_undone() {
        History<String> history = History.of("a").doing("one", "b").undone().doing("two", "c");
        assertThat(history.redoes()).isEmpty();
        assertThat(history.undone().now()).isEqualTo("a");
    }

    @Test
    void what_changes_nothing_is_no_step() {
        History<String> history = History.of("a");
        assertThat(history.doing("nothing", "a")).isSameAs(history);
        assertThat(history.undone()).isSameAs(history);
        assertThat(history.redone()).isSameAs(history);
    }

    @Test
    void only_so_many_steps_are_remembered() {
        History<Integer> history = History.of(0);
        for (int i = 1; i <= History.LONGEST + 5; i++) {
            history = history.doing("step", i);
        }
        assertThat(history.past()).hasSize(History.LONGEST);
        assertThat(history.past().getFirst().state()).isEqualTo(5);
    }
}
