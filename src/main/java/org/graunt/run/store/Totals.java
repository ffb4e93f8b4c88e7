package org.graunt.run.store;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.Geography;
import org.graunt.model.Quantity;
import org.graunt.note.Outcome;

/** Shortens a store to the draws of all ages together, some forty times smaller. */
public final class Totals {
    private final StoreShape shape;
    private final MemorySegment bytes;

    private Totals(StoreShape shape) {
        this.shape = shape;
        this.bytes = MemorySegment.ofArray(new byte[Math.toIntExact(shape.bytes())]);
    }

    /**
     * Shortens a store where it lies. It has no header while that is done, so that one that was
     * stopped halfway is not taken for a whole one.
     *
     * @param geography the areas of its run
     * @return true; or why the store cannot be read
     */
    public static Outcome<Boolean> keep(Path file, Geography geography) throws IOException {
        Outcome<StoredPaths> found = StoredPaths.look(file, geography);
        if (!found.succeeded()) {
            return Outcome.failed(found.notes());
        }
        Totals totals;
        try (StoredPaths paths = found.value()) {
            totals = new Totals(paths.shape().totals());
            totals.copy(paths);
        }
        totals.write(file); // not before: some systems do not replace files that are mapped
        return Outcome.of(true);
    }

    private void copy(StoredPaths paths) {
        Quantity everybody = shape.quantities().getFirst();
        int quantity = paths.quantities().indexOf(everybody);
        for (int year = 0; year < shape.years().size(); year++) {
            for (int area = 0; area < shape.frame().areas(); area++) {
                for (int sex = 0; sex < 2; sex++) {
                    long place = year * shape.yearBytes() + shape.cell(area, sex, 0);
                    paths.copy(year, area, sex, quantity, bytes.asSlice(place));
                }
            }
        }
    }

    private void write(Path file) throws IOException {
        List<Long> checksums =
                IntStream.range(0, shape.years().size())
                        .mapToObj(year -> DrawStore.checksum(bytes, shape, year))
                        .toList();
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(part, bytes.toArray(ValueLayout.JAVA_BYTE));
        Files.deleteIfExists(StoreHeader.beside(file));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        StoreHeader.write(file, shape, checksums);
    }
}
