package org.graunt.schools;

/** The ratios that carry children into school and up it. */
public enum RatioKind {
    /** Pupils in Reception to the children of that age who live where its pupils come from. */
    INTAKE("intake"),
    /** Pupils of a year group to those of the year group before, a year earlier. */
    PROGRESSION("progression"),
    /**
     * Pupils of the first year group of a later school, Year 7 as a rule, to those a year younger
     * who live where its pupils come from, a year earlier.
     */
    TRANSFER("transfer"),
    /** Pupils of Year 12 to those of Year 11, a year earlier. */
    STAYING_ON("staying on"),
    /** Pupils of Year 13 to those of Year 12, a year earlier. */
    SURVIVAL("survival");

    private final String word;

    RatioKind(String word) {
        this.word = word;
    }

    /** What people call it; also the name of its draws. */
    public String word() {
        return word;
    }
}
