package org.graunt.ui.past;

/** What the chart of errors runs over. */
enum Drawn {
    /** Mean error by bands of ages. */
    BY_AGE("Bias by age"),
    /** Median error by years ahead. */
    BY_HORIZON("Error by horizon");

    private final String words;

    Drawn(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
