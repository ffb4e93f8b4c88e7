package org.graunt.ui.models;

import org.graunt.chart.ModelsChart;

/** What is drawn of each model. */
enum Measure {
    LEVEL("Level", ModelsChart.Kind.COUNT),
    DIFFERENCE("Difference", ModelsChart.Kind.CHANGE),
    PERCENT("Per cent", ModelsChart.Kind.PERCENT);

    private final String words;
    private final ModelsChart.Kind kind;

    Measure(String words, ModelsChart.Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    /** Its name on a switch. */
    String words() {
        return words;
    }

    /** How its numbers are written. */
    ModelsChart.Kind kind() {
        return kind;
    }

    /** A number of one model beside that of the model compared with. */
    double of(double own, double other) {
        return switch (this) {
            case LEVEL -> own;
            case DIFFERENCE -> own - other;
            case PERCENT -> other == 0 ? 0 : 100 * (own / other - 1);
        };
    }
}
