package org.graunt.ui.disagreement;

/** What is drawn of where models part. */
enum Across {
    /** A heat map of the boroughs, people of the ages that are looked at. */
    AREAS("Areas"),
    /** A heat map of the bands of ages in the area that is looked at. */
    AGES("Ages"),
    /** A small fan of every borough, with each model over it. */
    FANS("Fans");

    private final String words;

    Across(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
