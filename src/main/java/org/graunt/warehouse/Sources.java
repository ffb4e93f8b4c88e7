package org.graunt.warehouse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.run.compare.ResultsFolder;

/** The CSV files of a run, each with the member and the scenario that it belongs to. */
final class Sources {
    /** The scenario that nothing is changed in. */
    static final String BASELINE = "baseline";

    private static final String ENSEMBLE = "ensemble";
    private static final String MEMBERS = "members";

    private final List<Part> parts;

    private Sources(List<Part> parts) {
        this.parts = parts;
    }

    private record Part(String scenario, Path folder) {}

    /**
     * A file of a run.
     *
     * @param member whose it is; empty where it names members itself
     * @param columns of its header
     */
    record Source(Path file, String scenario, String member, List<String> columns) {}

    /** Those of a run with all its scenarios, or of the one scenario that was named. */
    static Sources of(ResultsFolder results) throws IOException {
        List<Part> parts = new ArrayList<>();
        if (!results.scenario().isEmpty()) {
            parts.add(new Part(results.scenario(), results.folder()));
            return new Sources(parts);
        }
        parts.add(new Part(BASELINE, results.run()));
        for (Path scenario : folders(results.run().resolve("scenarios"))) {
            parts.add(new Part(String.valueOf(scenario.getFileName()), scenario));
        }
        return new Sources(parts);
    }

    /** A file of every member, and of the ensemble where it has one too. */
    List<Source> ofMembers(String name) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Part part : parts) {
            for (Path member : folders(part.folder().resolve(MEMBERS))) {
                add(sources, part, member.resolve(name), String.valueOf(member.getFileName()));
            }
            add(sources, part, part.folder().resolve(ENSEMBLE).resolve(name), ENSEMBLE);
        }
        return sources;
    }

    /** A file that names members itself. */
    List<Source> besideMembers(String name) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Part part : parts) {
            add(sources, part, part.folder().resolve(name), "");
        }
        return sources;
    }

    private static void add(List<Source> sources, Part part, Path file, String member)
            throws IOException {
        if (Files.isRegularFile(file)) {
            sources.add(new Source(file, part.scenario(), member, header(file)));
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String header = reader.readLine();
            return header == null ? List.of() : List.of(header.split(",", -1));
        }
    }

    /**
     * The folders in a folder, in order; those that are not whole, whose names begin with a dot,
     * left out.
     */
    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(each -> !String.valueOf(each.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
