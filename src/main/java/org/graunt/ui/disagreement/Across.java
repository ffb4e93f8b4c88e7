package org.graunt.ui.disagreement;

/** What the rows of the heat map are. */
enum Across {
    /** The boroughs, people of the ages that are looked at. */
    AREAS("Areas"),
    /** The bands of ages in the area that is looked at. */
    AGES("Ages");

    private final String words;

    Across(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
