package org.graunt.run;

import java.io.IOException;
import org.graunt.model.ModelSpec;
import org.graunt.run.store.StoredPaths;
import org.jspecify.annotations.Nullable;

/**
 * A member that ran to its end, for what is made of several together.
 *
 * @param spec what it was
 * @param central its central path
 * @param draws its drawn results; null where only the central path was run
 */
record FinishedMember(ModelSpec spec, CentralPath central, @Nullable StoredPaths draws) {

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
