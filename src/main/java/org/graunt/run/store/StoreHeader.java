package org.graunt.run.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Quantity;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a store of draws in JSON: how to read it, and the checksum of each year. It is
 * written last, so that a store with a header is whole.
 *
 * @param shape of the store
 * @param checksums CRC32C by year
 */
record StoreHeader(StoreShape shape, List<Long> checksums) {

    /** Copies the list. */
    StoreHeader {
        checksums = List.copyOf(checksums);
    }

    /** Where the header of a store stands. */
    static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.replaceFirst("\\.f32$", "") + ".json");
    }

    static void write(Path file, StoreShape shape, List<Long> checksums) throws IOException {
        AgeGroups ages = shape.frame().ages();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("layout", "[year][area][sex][quantity][draw], float32, little-endian");
        keys.put("areas", shape.frame().geography().axis().labels());
        keys.put("sexes", List.of("F", "M"));
        keys.put("age-width", ages.width());
        keys.put("open-age", ages.openAge());
        keys.put("years", shape.years());
        keys.put("quantities", shape.quantities().stream().map(Quantity::label).toList());
        keys.put("draws", shape.draws());
        keys.put("crc32c", checksums);
        JSON pretty = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
        String text = pretty.asString(keys).replace("\r\n", "\n");
        AtomicFile.write(beside(file), out -> out.write(text + "\n"));
    }

    /** The header of a store over a frame; or why the store cannot be read by it. */
    static Outcome<StoreHeader> read(Path file, Frame frame) {
        return keys(file).then(keys -> read(file, frame, keys));
    }

    private static Outcome<Map<String, Object>> keys(Path file) {
        Path header = beside(file);
        if (!Files.isRegularFile(header)) {
            return Outcome.failed(
                    StoredPaths.damaged(file, "it has no header, so it is not whole"));
        }
        try {
            return Outcome.of(JSON.std.mapFrom(Files.readString(header)));
        } catch (IOException unreadable) {
            return Outcome.failed(StoredPaths.damaged(file, "its header cannot be read"));
        }
    }

    private static Outcome<StoreHeader> read(Path file, Frame frame, Map<String, Object> keys) {
        List<Integer> years = numbers(keys.get("years")).stream().map(Long::intValue).toList();
        List<Long> checksums = numbers(keys.get("crc32c"));
        boolean ours =
                frame.geography().axis().labels().equals(keys.get("areas"))
                        && Integer.valueOf(frame.ages().openAge()).equals(keys.get("open-age"))
                        && areSteps(years)
                        && checksums.size() == years.size();
        if (!ours || !(keys.get("draws") instanceof Integer draws) || draws < 1) {
            return Outcome.failed(StoredPaths.damaged(file, "it belongs to another project"));
        }
        Horizon horizon =
                new Horizon(years.getFirst(), years.getLast(), years.get(1) - years.getFirst());
        for (StoreShape shape : StoreShape.all(frame, horizon, draws)) {
            if (shape.quantities().stream()
                    .map(Quantity::label)
                    .toList()
                    .equals(keys.get("quantities"))) {
                return Outcome.of(new StoreHeader(shape, checksums));
            }
        }
        return Outcome.failed(StoredPaths.damaged(file, "it holds other quantities"));
    }

    /** The age groups of a store; or why it cannot be read. */
    static Outcome<AgeGroups> ages(Path file) {
        return keys(file).then(keys -> ages(file, keys));
    }

    private static Outcome<AgeGroups> ages(Path file, Map<String, Object> keys) {
        try {
            if (keys.get("age-width") instanceof Integer width
                    && keys.get("open-age") instanceof Integer open) {
                return Outcome.of(new AgeGroups(width, open));
            }
        } catch (IllegalArgumentException impossible) {
            return Outcome.failed(
                    StoredPaths.damaged(file, String.valueOf(impossible.getMessage())));
        }
        return Outcome.failed(StoredPaths.damaged(file, "its header is damaged"));
    }

    /** True where there are two years or more, all equally far apart. */
    private static boolean areSteps(List<Integer> years) {
        if (years.size() < 2 || years.getFirst() < 0) {
            return false;
        }
        int step = years.get(1) - years.getFirst();
        return step > 0
                && IntStream.range(1, years.size())
                        .allMatch(i -> years.get(i) - years.get(i - 1) == step);
    }

    private static List<Long> numbers(@Nullable Object list) {
        List<Long> numbers = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> numbers.add(item instanceof Number n ? n.longValue() : -1L));
        }
        return numbers;
    }
}
