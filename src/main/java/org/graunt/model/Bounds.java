package org.graunt.model;

/** Which numbers may stand in a table. */
public enum Bounds {
    /** 0 and more. */
    COUNT(0, Double.MAX_VALUE, "is 0 or more"),
    /** Any. */
    SIGNED(-Double.MAX_VALUE, Double.MAX_VALUE, "is finite"),
    /** From 0 to 1. */
    SHARE(0, 1, "is from 0 to 1");

    private final double least;
    private final double most;
    private final String rule;

    Bounds(double least, double most, String rule) {
        this.least = least;
        this.most = most;
        this.rule = rule;
    }

    /** True for a number that may stand there, and where one is missing. */
    public boolean allow(double value) {
        return Double.isNaN(value) || (value >= least && value <= most);
    }

    /** The rule as words that follow "a number here". */
    public String rule() {
        return rule;
    }
}
