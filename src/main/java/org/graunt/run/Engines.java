package org.graunt.run;

import java.util.List;
import org.graunt.model.Engine;
import org.graunt.model.change.NoChange;

/** Every engine there is: the one place where a new one is made known. */
public final class Engines {
    private static final List<Engine> ALL = List.of(NoChange.ENGINE);

    private Engines() {}

    /** All of them, in the order in which they are listed. */
    public static List<Engine> all() {
        return ALL;
    }
}
