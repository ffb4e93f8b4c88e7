package org.graunt.model.play;

import org.graunt.model.Draws;
import org.graunt.model.YearSink;

/** Who listens to a projection. Every method may be called from several threads at once. */
public interface Audience {

    /** Who takes the years of one block; asked once for each block, when it begins. */
    YearSink sink(Draws block);

    /** Told after each year of a block how many such years are done, of how many in all. */
    default void progressed(long done, long total) {}

    /** Asked before each year of a block; true stops everything. */
    default boolean cancelled() {
        return false;
    }
}
