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
}
