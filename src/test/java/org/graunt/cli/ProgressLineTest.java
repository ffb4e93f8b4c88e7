package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.graunt.run.MemberResult;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final MemberResult FINISHED =
            new MemberResult(
                    "toy",
                    "toy",
                    MemberResult.Status.FINISHED,
                    Duration.ofMillis(500),
                    Duration.ofMillis(1400),
                    Duration.ofMillis(100));

    private final StringWriter text = new StringWriter();

    @Test
    void on_a_terminal_one_line_is_overwritten() {
        ProgressLine line = line(true, false);
        line.began("toy");
        line.progressed("toy", 25, 100);
        assertThat(text.toString())
                .startsWith("\rtoy: fitting\rtoy: 25 of 100, 25 %, 0:00 gone, ")
                .endsWith(" left");
        line.ended(FINISHED);
        assertThat(text.toString())
                .endsWith("\rtoy: finished after 2.0 s" + System.lineSeparator());
    }

    @Test
    void elsewhere_there_are_plain_lines() {
        ProgressLine line = line(false, false);
        line.began("toy");
        line.progressed("toy", 25, 100);
        line.ended(FINISHED);
        assertThat(text.toString()).isEqualTo("toy: finished after 2.0 s" + System.lineSeparator());
    }

    @Test
    void where_quiet_is_wanted_there_is_nothing() {
        ProgressLine line = line(true, true);
        line.began("toy");
        line.progressed("toy", 25, 100);
        line.ended(FINISHED);
        assertThat(text.toString()).isEmpty();
    }

    private ProgressLine line(boolean terminal, boolean quiet) {
        return new ProgressLine(new PrintWriter(text), terminal, quiet, () -> false);
    }
}
