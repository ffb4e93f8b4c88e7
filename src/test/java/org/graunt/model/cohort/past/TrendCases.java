package org.graunt.model.cohort.past;

import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.testing.MadeCountry;

/** What the contract tests of the trend model share. */
final class TrendCases {
    private static final Axis<Integer> FUTURE =
            Axis.range("year", MadeCountry.BASE + 1, MadeCountry.LAST);

    private TrendCases() {}

    /** A trend whose fertility moves by the ratios of a table. */
    static ModelSpec byTable() {
        return trend(Map.of("fertility-trajectory", "table"));
    }

    /** A trend whose mortality is each cell's own and stays. */
    static ModelSpec ownMortality() {
        return trend(Map.of("mortality-level", "own", "mortality-trajectory", "constant"));
    }

    /** A trend with these settings. */
    static ModelSpec trend(Map<String, Object> settings) {
        return new ModelSpec("trend", "Trend", "cohort-component", "trend", Map.of(), settings);
    }

    /** Inputs with a fertility trend: a factor from the second projected year on. */
    static Inputs withTrend(Inputs inputs, double factor) {
        Cube trend =
                Cube.generate(
                        List.of(Axis.range("age", 15, 49), FUTURE), at -> at[1] == 0 ? 1 : factor);
        return inputs.with("fertility-trend", trend);
    }

    /** Inputs in whose past nobody died, moved, or was born: the base year's people, ever since. */
    static Inputs immortal(Inputs inputs) {
        Inputs still = inputs;
        for (String table : inputs.tables().keySet()) {
            if (!table.equals("population") && !table.equals("births-by-mother")) {
                still = still.with(table, inputs.needed(table).map(any -> 0));
            }
        }
        return still;
    }
}
