package org.graunt.ui.models;

/** How models are drawn. */
enum Drawn {
    TOGETHER("Together"),
    APART("Side by side"),
    COMPONENTS("Components");

    private final String words;

    Drawn(String words) {
        this.words = words;
    }

    /** Its name on a switch. */
    String words() {
        return words;
    }
}
