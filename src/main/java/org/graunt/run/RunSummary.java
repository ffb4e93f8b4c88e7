package org.graunt.run;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the manifest of a finished run, as far as whoever looks at its results needs it:
 * nothing of the project's tables has to be read for that.
 *
 * @param name the name of the project
 * @param status the word for how it ended
 * @param baseYear the last year of estimates
 * @param lastYear the last year projected
 * @param seed of every drawn number
 * @param draws how many there are
 * @param synthetic true where some table says so of itself
 * @param geography the areas in the order of every array, and the region
 * @param members those that finished, in order
 * @param notes how many remarks there were
 * @param seconds how long it took; 0 where that is not known
 * @param finished when it ended
 */
public record RunSummary(
        String name,
        String status,
        int baseYear,
        int lastYear,
        long seed,
        int draws,
        boolean synthetic,
        Geography geography,
        List<Member> members,
        int notes,
        double seconds,
        Instant finished) {

    /** Copies the list. */
    public RunSummary {
        members = List.copyOf(members);
    }

    /**
     * One member.
     *
     * @param id its name in every file
     * @param title its name for people
     * @param family members of one family share one vote
     */
    public record Member(String id, String title, String family) {}

    /** Reads the manifest of a folder; or says that no finished run is there. */
    public static Outcome<RunSummary> read(Path folder) {
        Path file = folder.resolve(OwnFolder.MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Outcome.failed(none(folder, "There are no results of a finished run"));
        }
        try {
            Map<String, Object> manifest = JSON.std.mapFrom(Files.readString(file));
            Instant finished = Files.getLastModifiedTime(file).toInstant();
            return Outcome.of(summary(manifest, seconds(folder), finished));
        } catch (IOException | IllegalArgumentException problem) {
            return Outcome.failed(
                    none(folder, "The results cannot be read: " + problem.getMessage()));
        }
    }

    private static Note none(Path folder, String what) {
        return Note.error(folder.toString(), what, "Run the project.");
    }

    private static double seconds(Path folder) throws IOException {
        Path file = folder.resolve(OwnFolder.TIMINGS);
        return Files.isRegularFile(file)
                ? number(JSON.std.mapFrom(Files.readString(file)), "seconds")
                : 0;
    }

    private static RunSummary summary(
            Map<String, Object> manifest, double seconds, Instant finished) {
        Map<?, ?> project = map(manifest.get("project"));
        return new RunSummary(
                text(project, "name"),
                text(manifest, "status"),
                (int) number(manifest, "base-year"),
                (int) number(manifest, "last-year"),
                (long) number(manifest, "seed"),
                (int) number(manifest, "draws-run"),
                String.valueOf(manifest.get("inputs")).contains("SYNTHETIC"),
                geography(list(manifest.get("areas")), map(project.get("region"))),
                members(list(manifest.get("members"))),
                map(manifest.get("notes")).values().stream().mapToInt(RunSummary::whole).sum(),
                seconds,
                finished);
    }

    private static Geography geography(List<?> areas, Map<?, ?> region) {
        List<Area> all = new ArrayList<>();
        for (Object area : areas) {
            Map<?, ?> keys = map(area);
            String kind = text(keys, "kind").toUpperCase(Locale.ROOT);
            all.add(area(keys, Area.Kind.valueOf(kind)));
        }
        return Geography.of(all, region.isEmpty() ? null : area(region, Area.Kind.REGION));
    }

    private static Area area(Map<?, ?> keys, Area.Kind kind) {
        return new Area(text(keys, "code"), text(keys, "name"), kind, null, null);
    }

    private static List<Member> members(List<?> written) {
        List<Member> members = new ArrayList<>();
        for (Object member : written) {
            Map<?, ?> keys = map(member);
            if (text(keys, "status").equals("finished")) {
                members.add(
                        new Member(text(keys, "id"), text(keys, "title"), text(keys, "family")));
            }
        }
        return members;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> keys, String key) {
        Object value = keys.get(key);
        return value == null ? "" : value.toString();
    }

    private static double number(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof Number number ? number.doubleValue() : 0;
    }

    private static int whole(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
