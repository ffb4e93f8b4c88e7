package org.graunt.ui.past;

import java.util.List;
import java.util.Optional;
import org.graunt.chart.Chart;

/**
 * What the page shows.
 *
 * @param sentence reads it
 * @param past projections of the chosen model over what came
 * @param errors of all models, by age or by horizon, or what their intervals held
 * @param rows the table of scores, yardsticks last
 */
record Reading(
        String sentence,
        Optional<Chart> past,
        Optional<Chart> errors,
        List<Scored> rows) {

    Reading {
        rows = List.copyOf(rows);
    }

    static Reading of(Asked asked) {
        PastCharts charts = new PastCharts(asked);
        List<Scored> rows = charts.rows();
        return new Reading(
                PastWords.sentence(asked, rows),
                charts.past(),
                charts.errors(),
                rows);
    }
}
