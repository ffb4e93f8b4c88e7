package org.graunt.run;

import java.io.IOException;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.model.ModelSpec;
import org.graunt.run.attribution.ImpliedRates;
import org.graunt.run.pool.PooledMember;
import org.graunt.run.store.StoredPaths;
import org.jspecify.annotations.Nullable;

/**
 * A member that ran to its end, for what is made of several together.
 *
 * @param spec what it was
 * @param point true where it says nothing of how far off it may be
 * @param central its central path
 * @param rates what its central path implies
 * @param draws its drawn results; null where only the central path was run
 */
record FinishedMember(
        ModelSpec spec,
        boolean point,
        CentralPath central,
        ImpliedRates rates,
        @Nullable StoredPaths draws) {

    /** The same, as a pool hears it. */
    PooledMember pooled() {
        TreeMap<Integer, Cube> years = new TreeMap<>();
        central.years().forEach(year -> years.put(year.year(), year.population()));
        return new PooledMember(spec.id(), spec.family(), point, years, draws);
    }

    /** Lets go of its drawn results, which stay on disk where they are to be kept. */
    void release(boolean keep) throws IOException {
        if (draws == null) {
            return;
        }
        if (keep) {
            draws.close();
        } else {
            draws.delete();
        }
    }
}
