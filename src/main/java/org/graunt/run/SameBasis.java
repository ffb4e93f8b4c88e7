package org.graunt.run;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether work was done on a project as it is now: on the same estimates, tables and models.
 *
 * <p>Weaker than {@link LastRun}: names, weights, scenarios and the number of draws may have
 * changed, since what was found then still holds of these models.
 */
public final class SameBasis {
    private static final String PROJECT = "project";

    /** Says which bytes, and not what they mean. */
    private static final Set<String> OF_THE_FILE =
            Set.of("program", "project-file", "project-sha256");

    private static final Set<String> BESIDE =
            Set.of("name", "data", "draws", "keep-draws", "scenarios", "ensemble", "last-year");

    private SameBasis() {}

    /**
     * True where the manifest in a folder was left by work on this plan; false where there is none.
     *
     * @param folder of a run, or of another kind of work whose manifest begins with {@link
     *     Manifest#basis}
     */
    public static boolean of(Plan plan, Path folder) {
        Path file = folder.resolve(OwnFolder.MANIFEST);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            Map<String, Object> left = JSON.std.mapFrom(Files.readString(file));
            // through JSON and back, so that numbers of both are read alike
            return holds(JSON.std.mapFrom(JSON.std.asString(wanted(plan))), left);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Map<String, Object> wanted(Plan plan) {
        Map<String, Object> wanted = new LinkedHashMap<>(Manifest.basis(plan));
        wanted.keySet().removeAll(OF_THE_FILE);
        wanted.computeIfPresent(PROJECT, (key, project) -> withoutBeside(project));
        return wanted;
    }

    private static Object withoutBeside(Object project) {
        Map<Object, Object> kept = new LinkedHashMap<>();
        if (project instanceof Map<?, ?> map) {
            map.forEach(kept::put);
            kept.keySet().removeAll(BESIDE);
        }
        return kept;
    }

    /** True where all that is wanted is there; more may be. */
    private static boolean holds(@Nullable Object wanted, @Nullable Object there) {
        if (wanted instanceof Map<?, ?> map) {
            return there instanceof Map<?, ?> other
                    && map.entrySet().stream()
                            .allMatch(each -> holds(each.getValue(), other.get(each.getKey())));
        }
        if (wanted instanceof List<?> list) {
            return there instanceof List<?> other && holds(list, other);
        }
        return wanted == null ? there == null : wanted.equals(there);
    }

    private static boolean holds(List<?> wanted, List<?> there) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.size() != there.size() || !holds(wanted.get(i), there.get(i))) {
                return false;
            }
        }
        return wanted.size() == there.size();
    }
}
