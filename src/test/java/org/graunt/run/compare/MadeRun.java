package org.graunt.run.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of results as a run leaves it, written by hand: boroughs N and S of the region R, and a
 * rest area Z, 2021 to 2035.
 */
public final class MadeRun {
    private static final String HEADER =
            "gss_code,year,births,deaths,internal_in,internal_out,international_in,"
                    + "international_out,adjustment,population\n";

    private final Path folder;
    private String manifest =
            """
            {"program": {"name": "Graunt", "version": "0.1.0"}, "status": "done",
             "project": {"region": {"code": "R", "name": "Region"}, "correction": "none",
               "scenarios": [{"name": "Half the homes", "change":
                 [{"table": "housing-trajectory", "scale": 0.5, "from": 2026}]}]},
             "base-year": 2020, "last-year": 2035, "seed": 1, "draws-run": 0,
             "areas": [{"code": "N", "name": "North", "kind": "borough"},
               {"code": "S", "name": "South", "kind": "borough"},
               {"code": "Z", "name": "Elsewhere", "kind": "rest"}],
             "members": [{"id": "m", "engine": "e", "conventions": {"preset": "gla"},
               "settings": {"window": 10}}],
             "scenarios": [{"name": "Half the homes", "members": [{"id": "m", "engine": "e",
               "conventions": {"preset": "gla"}, "settings": {"window": 10}}]}],
             "inputs": [{"table": "population", "sha256": "abcdef0123456789"}]}
            """;

    private MadeRun(Path folder) {
        this.folder = folder;
    }

    /** An empty run. */
    public static MadeRun in(Path folder) {
        return new MadeRun(folder);
    }

    /** Another text in the manifest. */
    public MadeRun saying(String old, String other) {
        if (!manifest.contains(old)) {
            throw new IllegalArgumentException("The manifest does not say " + old);
        }
        manifest = manifest.replace(old, other);
        return this;
    }

    /**
     * Writes the manifest and one member: a hundred thousand people in N and twice as many in S, to
     * whom each year adds.
     *
     * @param born how many a year in N
     * @param dying how many a year in N
     */
    public Path member(String id, int born, int dying) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("manifest.json"), manifest);
        components(folder.resolve("members").resolve(id), born, dying);
        return folder;
    }

    /** Writes the same member of a scenario. */
    public Path scenario(String name, String id, int born, int dying) throws IOException {
        Path part = folder.resolve("scenarios").resolve(name);
        components(part.resolve("members").resolve(id), born, dying);
        return part;
    }

    private static void components(Path member, int born, int dying) throws IOException {
        Files.createDirectories(member);
        StringBuilder rows = new StringBuilder(HEADER);
        for (String area : List.of("N", "S", "Z", "R")) {
            boolean small = area.equals("N") || area.equals("R");
            int births = small ? born : 0;
            int deaths = small ? dying : 0;
            int start =
                    switch (area) {
                        case "N" -> 100_000;
                        case "S" -> 200_000;
                        case "R" -> 300_000;
                        default -> 900_000;
                    };
            for (int year = 2021; year <= 2035; year++) {
                int people = start + (year - 2020) * (births - deaths);
                rows.append(
                        "%s,%d,%d,%d,50,50,7,7,0,%d\n"
                                .formatted(area, year, births, deaths, people));
            }
        }
        Files.writeString(member.resolve("components.csv"), rows.toString());
    }
}
