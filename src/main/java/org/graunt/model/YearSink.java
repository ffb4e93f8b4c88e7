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
     * An audited projection shows every cell once, each as soon as it is audited, which is where an
     * engine can as soon as it is made: whoever sums a year finds its numbers in the nearest cache
     * then, and in memory later. The oldest of a sex come first.
     */
    default void look(Year year, int cell) {}

    /**
     * True where components are read when a year is accepted. A sink that has seen all it wants of
     * them when it looked at their cells says no, and spares the engine to keep them.
     */
    default boolean wantsWholeYears() {
        return true;
    }
}
