package org.graunt.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Version;
import org.graunt.run.compare.ResultsFolder;
import org.graunt.table.AtomicFile;

/**
 * Writes the results of a run as a set of tables, partitioned {@code year=/component=} as cities
 * publish theirs. The set is written under another name and renamed when it is whole; an earlier
 * export is replaced, anything else in its place is refused.
 */
public final class Export {
    /** Stands in every export, so that it is known as one. */
    static final String MARK = "graunt-export.txt";

    private final ResultsFolder results;
    private final Format format;
    private final Listener listener;

    private Export(ResultsFolder results, Format format, Listener listener) {
        this.results = results;
        this.format = format;
        this.listener = listener;
    }

    /** Told what is being done. */
    @FunctionalInterface
    public interface Listener {
        /** A step begins. */
        void doing(String what);
    }

    /**
     * What was written.
     *
     * @param folder where
     * @param rows how many rows of each table, those of 0 left out
     */
    public record Written(Path folder, Map<String, Long> rows) {

        /** Copies the map, in its order. */
        public Written {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }
    }

    /**
     * Where an export goes that nobody gave a folder: {@code london.parquet} beside {@code
     * london.out}, {@code london Half the homes.parquet} for one of its scenarios.
     */
    public static Path folderOf(ResultsFolder results, Format format) {
        String name = String.valueOf(results.run().getFileName()).replaceFirst("\\.out$", "");
        String scenario = results.scenario().isEmpty() ? "" : " " + results.scenario();
        return results.run().resolveSibling(name + scenario + "." + format.word());
    }

    /**
     * Exports a run with all its scenarios, or one scenario of it.
     *
     * @param folder that is new, empty or an earlier export
     * @return what was written; or why nothing was
     */
    public static Outcome<Written> write(
            ResultsFolder results, Path folder, Format format, Listener listener) {
        try {
            if (!isFree(folder)) {
                return Outcome.failed(
                        Note.error(
                                folder.toString(),
                                "The folder holds something that is no export of Graunt",
                                "Give another folder with --out; nothing was touched."));
            }
            return Outcome.of(new Export(results, format, listener).write(folder));
        } catch (IOException problem) {
            return Outcome.failed(AtomicFile.note(folder, problem));
        } catch (SQLException problem) {
            return Outcome.failed(
                    Note.error(
                            results.folder().toString(),
                            "The results cannot be exported: " + firstLine(problem),
                            "Run the project again to have its results whole, and look whether the disk is full."));
        }
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.isRegularFile(folder.resolve(MARK))) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Written write(Path folder) throws IOException, SQLException {
        Path target = folder.toAbsolutePath().normalize();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        delete(part);
        Files.createDirectories(part);
        boolean whole = false;
        try {
            Map<String, Long> rows = tables(part);
            mark(part, rows);
            replace(target, part);
            whole = true;
            return new Written(folder, rows);
        } finally {
            if (!whole) {
                delete(part);
            }
        }
    }

    /** Puts a whole export in the place of an earlier one, which stays until then. */
    private static void replace(Path target, Path part) throws IOException {
        Path before = target.resolveSibling("." + target.getFileName() + ".before");
        delete(before);
        if (Files.exists(target)) {
            Files.move(target, before, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        delete(before);
    }

    private Map<String, Long> tables(Path part) throws IOException, SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        Sources sources = Sources.of(results);
        Path spill = part.resolve(".spill");
        listener.doing("reading the run");
        try (Warehouse warehouse = Warehouse.open(spill)) {
            warehouse.put(results.areas());
            rows.put(
                    "components",
                    new ComponentTables(warehouse, sources, format)
                            .write(part.resolve("components"), listener));
            PlainTables plain = new PlainTables(warehouse, format);
            for (Map.Entry<String, List<Sources.Source>> table : plainTables(sources).entrySet()) {
                listener.doing(table.getKey());
                long count = plain.write(part.resolve(table.getKey()), table.getValue());
                if (count > 0) {
                    rows.put(table.getKey(), count);
                }
            }
        }
        delete(spill);
        return rows;
    }

    private static Map<String, List<Sources.Source>> plainTables(Sources sources)
            throws IOException {
        Map<String, List<Sources.Source>> tables = new LinkedHashMap<>();
        tables.put("fans", sources.ofMembers("fan.csv"));
        tables.put("side_by_side", sources.besideMembers("side-by-side.csv"));
        tables.put("housing", sources.ofMembers("housing.csv"));
        tables.put("employment", sources.ofMembers("employment.csv"));
        tables.put("disagreement", sources.besideMembers("ensemble/disagreement.csv"));
        tables.put("influence", sources.besideMembers("ensemble/influence.csv"));
        tables.put("attribution", sources.besideMembers("ensemble/attribution.csv"));
        tables.put("scores", sources.besideMembers("backtest/scores.csv"));
        return tables;
    }

    /** What the set is, and the manifest of the run that it comes from. */
    private void mark(Path part, Map<String, Long> rows) throws IOException {
        Files.copy(results.run().resolve("manifest.json"), part.resolve("manifest.json"));
        StringBuilder text = new StringBuilder("Exported by Graunt " + Version.NUMBER + ".\n");
        text.append("What it was made of is in manifest.json.\n");
        rows.forEach((table, count) -> text.append("%s: %d rows\n".formatted(table, count)));
        AtomicFile.write(part.resolve(MARK), out -> out.write(text.toString()));
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
