package org.graunt.schools;

import java.util.List;

/** The methods that are tried on past ratios, the simplest first. */
public enum Candidate {
    /** Last year's ratio rolled forward. */
    LAST("last year"),
    /** The mean of three years. */
    MEAN_3("mean of 3 years"),
    /** The mean of five years. */
    MEAN_5("mean of 5 years"),
    /** A trend that fades. */
    DAMPED("damped trend");

    private final String word;

    Candidate(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /**
     * The method, its parameters fitted where it has any.
     *
     * @param series ratios of like year groups, each oldest first, none missing
     */
    public RatioMethod fitted(List<List<Double>> series) {
        return switch (this) {
            case LAST -> new MeanOfLast(1);
            case MEAN_3 -> new MeanOfLast(3);
            case MEAN_5 -> new MeanOfLast(5);
            case DAMPED -> DampedTrend.fitted(series);
        };
    }
}
