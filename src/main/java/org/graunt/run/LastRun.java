package org.graunt.run;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results that a run left beside a project, as long as they are those of the project as it is.
 */
public final class LastRun {
    private static final String MEMBERS = "members";
    private static final String STATUS = "status";

    private LastRun() {}

    /** Where results go that nobody gave a folder: {@code PROJECT-NAME.out} beside the project. */
    public static Path folderOf(Path project) {
        String file = String.valueOf(project.getFileName());
        return project.resolveSibling(file.replaceFirst("\\.ya?ml$", "") + ".out");
    }

    /**
     * The folder, where it holds a whole run of exactly this plan: the same version, project file,
     * tables, specifications, years, seed and draws.
     */
    public static Optional<Path> of(Plan plan, Path folder) {
        return holds(plan, folder) ? Optional.of(folder) : Optional.empty();
    }

    private static boolean holds(Plan plan, Path folder) {
        Path file = folder.resolve(OwnFolder.MANIFEST);
        if (!Files.isRegularFile(file) || Files.exists(folder.resolve(RunFolder.UNFINISHED))) {
            return false;
        }
        try {
            Map<String, Object> left = JSON.std.mapFrom(Files.readString(file));
            if ("cancelled".equals(left.get(STATUS))) {
                return false;
            }
            // through JSON and back, so that numbers of both are read alike
            Map<String, Object> wanted = JSON.std.mapFrom(JSON.std.asString(Manifest.madeOf(plan)));
            left.put(MEMBERS, withoutStatus(left.get(MEMBERS)));
            return wanted.entrySet().stream()
                    .allMatch(each -> each.getValue().equals(left.get(each.getKey())));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<Object> withoutStatus(@Nullable Object members) {
        List<Object> without = new ArrayList<>();
        if (members instanceof List<?> list) {
            for (Object member : list) {
                if (member instanceof Map<?, ?> map) {
                    Map<Object, Object> copy = new LinkedHashMap<>(map);
                    copy.remove(STATUS);
                    without.add(copy);
                }
            }
        }
        return without;
    }
}
