package org.graunt.ui.past;

/** What is drawn of the errors of all models. */
enum Drawn {
    /** Mean error by bands of ages. */
    BY_AGE("Bias by age"),
    /** Median error by years ahead. */
    BY_HORIZON("Error by horizon"),
    /** What intervals held, and where in the draws outcomes lay. */
    RELIABILITY("Reliability");

    private final String words;

    Drawn(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
