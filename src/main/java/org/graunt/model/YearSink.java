package org.graunt.model;

/** Receives each finished year of a block of draws. */
@FunctionalInterface
public interface YearSink {

    /**
     * Takes one year. Its arrays are valid during this call only.
     *
     * @throws java.util.concurrent.CancellationException to stop the projection
     */
    void accept(Year year);

    /**
     * Looks at one cell of sex and age of a year, all areas and lanes, before the year is accepted.
     * An audited projection shows every cell once, each as soon as it is audited: whoever sums a
     * year finds its numbers in the nearest cache then, and in memory later.
     */
    default void look(Year year, int cell) {}
}
