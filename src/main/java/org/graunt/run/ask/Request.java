package org.graunt.run.ask;

import java.util.Set;

/**
 * What must be known of each member.
 *
 * @param question gives place and sexes
 * @param cells the populations
 */
record Request(Question question, Set<Cell> cells) {

    /** Copies the set. */
    Request {
        cells = Set.copyOf(cells);
    }

    /** The last mid-year that is asked for. */
    int lastYear() {
        return cells.stream().mapToInt(Cell::year).max().orElseThrow();
    }
}
