package org.graunt.run.pool;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.model.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A member as the pool hears it.
 *
 * @param id its name
 * @param family members of one family share one vote where weights are equal
 * @param point true where it says nothing of how far off it may be, though it has draws: all alike
 * @param central its central path by year: axes sex, age and area
 * @param draws its drawn results; null where only the central path was run
 */
public record PooledMember(
        String id,
        String family,
        boolean point,
        SortedMap<Integer, Cube> central,
        @Nullable Paths draws) {

    /** Copies the map. */
    public PooledMember {
        central = Collections.unmodifiableSortedMap(new TreeMap<>(central));
    }
}
