package org.graunt.chart;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Skips tests that draw where the machine has no fonts. */
final class Letters {
    private Letters() {}

    static void assumeThereAre() {
        assumeTrue(Fonts.problem().isEmpty(), () -> Fonts.problem().orElseThrow().line());
    }
}
