package org.graunt.ui.task;

/** What work may ask, and tell, while it is done: from any thread. */
public interface Pulse {

    /** True where nobody waits for the answer any more. */
    boolean cancelled();

    /**
     * How far it is.
     *
     * @param words what is being done
     * @param done from 0
     * @param total more than 0
     */
    void at(String words, long done, long total);
}
