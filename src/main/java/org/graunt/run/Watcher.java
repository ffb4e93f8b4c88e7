package org.graunt.run;

/** Who watches a run. Called from several threads. */
public interface Watcher {

    /** A member begins: it is fitted, then projected. */
    default void began(String member) {}

    /** How many years of blocks are done in the whole run, of how many. */
    default void progressed(String member, long done, long total) {}

    /** A member has ended, well or not. */
    default void ended(MemberResult result) {}

    /** Asked all the time; true stops the run, and finished members are kept. */
    default boolean cancelled() {
        return false;
    }

    /** Nobody. */
    static Watcher none() {
        return new Watcher() {};
    }
}
