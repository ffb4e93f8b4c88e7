package org.graunt.model.housing;

import java.util.List;

/** Lists in sentences, shortened where nobody would read them. */
final class Listed {
    private static final int MOST = 10;

    private Listed() {}

    /** The first few, and how many more there are. */
    static String words(List<String> things) {
        return things.size() <= MOST
                ? String.join(", ", things)
                : String.join(", ", things.subList(0, MOST))
                        + " and %d more".formatted(things.size() - MOST);
    }
}
