package org.graunt.source;

/** What somebody's words mean to us. */
sealed interface Decoded {
    /**
     * A label of our tables.
     *
     * @param text as our tables write it
     */
    record Label(String text) implements Decoded {}

    /** All of them together: a total, which is compared and never added. */
    enum All implements Decoded {
        /** The total. */
        TOGETHER
    }

    /**
     * Something that no table of ours holds, and that is known: it is left out and counted.
     *
     * @param why it is left out
     */
    record Aside(String why) implements Decoded {}

    /**
     * Words that mean nothing to us.
     *
     * @param wanted what would have
     */
    record Unknown(String wanted) implements Decoded {}
}
