package org.graunt.model.employment;

import java.util.List;

/** Many things in one sentence. */
final class Listed {
    private static final int MOST = 8;

    private Listed() {}

    /** The first few, and how many more there are. */
    static String of(List<String> things) {
        return things.size() <= MOST
                ? String.join(", ", things)
                : String.join(", ", things.subList(0, MOST))
                        + " and %d more".formatted(things.size() - MOST);
    }
}
