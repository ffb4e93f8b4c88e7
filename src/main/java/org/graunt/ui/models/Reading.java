package org.graunt.ui.models;

import org.graunt.chart.Chart;

/**
 * What the page shows.
 *
 * @param chart of the models
 * @param sentence reads it
 */
record Reading(Chart chart, String sentence) {

    static Reading of(Asked asked) {
        ModelsCharts charts = new ModelsCharts(asked);
        return new Reading(charts.chart(), charts.sentence());
    }
}
