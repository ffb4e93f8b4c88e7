package org.graunt.run.pool;

import java.util.List;

/** Women, men or persons. */
public enum Sexes {
    F,
    M,
    P;

    /** Which of the two sexes they are, by position. */
    public List<Integer> positions() {
        return switch (this) {
            case F -> List.of(0);
            case M -> List.of(1);
            case P -> List.of(0, 1);
        };
    }
}
