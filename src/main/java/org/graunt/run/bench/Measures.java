package org.graunt.run.bench;

import java.util.List;

/** Every measure there is: the one place where a new one is made known. */
public final class Measures {
    private static final List<Measure> ALL = List.of(new BooksAuditMeasure());

    private Measures() {}

    /** All of them, in the order in which they are taken. */
    public static List<Measure> all() {
        return ALL;
    }
}
