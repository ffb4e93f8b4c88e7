package org.graunt.run.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.demography.Geography;
import org.graunt.model.Frame;
import org.graunt.model.Paths;
import org.graunt.model.Quantity;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** The draws of one member as they lie on disk, mapped into memory. */
public final class StoredPaths implements Paths, AutoCloseable {
    static final ValueLayout.OfFloat NUMBER =
            ValueLayout.JAVA_FLOAT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final StoreShape shape;
    private final Path file;
    private final Arena arena;
    private final MemorySegment bytes;

    StoredPaths(StoreShape shape, Path file, Arena arena, MemorySegment bytes) {
        this.shape = shape;
        this.file = file;
        this.arena = arena;
        this.bytes = bytes;
    }

    /**
     * Opens a store that a run left.
     *
     * @param frame the areas and ages of its project
     * @return its draws; or why they cannot be used: no header, another shape, a wrong checksum
     */
    public static Outcome<StoredPaths> open(Path file, Frame frame) throws IOException {
        Outcome<StoreHeader> header = StoreHeader.read(file, frame);
        if (!header.succeeded()) {
            return Outcome.failed(header.notes());
        }
        StoreShape shape = header.value().shape();
        if (!Files.isRegularFile(file) || Files.size(file) != shape.bytes()) {
            return Outcome.failed(damaged(file, "its size is not that of its header"));
        }
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file)) {
            MemorySegment bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, shape.bytes(), arena);
            StoredPaths paths = new StoredPaths(shape, file, arena, bytes);
            return paths.agrees(header.value())
                    ? Outcome.of(paths)
                    : Outcome.failed(damaged(file, "a checksum is wrong"));
        }
    }

    /**
     * Opens a store to be looked at: its frame is that of its header, and its checksums are not
     * worked out, so that it is there at once however large it is.
     *
     * @param geography the areas of its run
     */
    public static Outcome<StoredPaths> look(Path file, Geography geography) throws IOException {
        Outcome<StoreHeader> header =
                StoreHeader.ages(file)
                        .then(ages -> Outcome.of(new Frame(geography, ages)))
                        .then(frame -> StoreHeader.read(file, frame));
        if (!header.succeeded()) {
            return Outcome.failed(header.notes());
        }
        StoreShape shape = header.value().shape();
        if (!Files.isRegularFile(file) || Files.size(file) != shape.bytes()) {
            return Outcome.failed(damaged(file, "its size is not that of its header"));
        }
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file)) {
            return Outcome.of(
                    new StoredPaths(
                            shape,
                            file,
                            arena,
                            channel.map(FileChannel.MapMode.READ_ONLY, 0, shape.bytes(), arena)));
        }
    }

    static Note damaged(Path file, String why) {
        return Note.error(
                file.toString(),
                "The store of draws cannot be used: " + why,
                "Run the project again.");
    }

    private boolean agrees(StoreHeader header) {
        for (int year = 0; year < shape.years().size(); year++) {
            if (DrawStore.checksum(bytes, shape, year) != header.checksums().get(year)) {
                arena.close();
                return false;
            }
        }
        return true;
    }

    @Override
    public Frame frame() {
        return shape.frame();
    }

    @Override
    public List<Integer> years() {
        return shape.years();
    }

    @Override
    public int draws() {
        return shape.draws();
    }

    @Override
    public List<Quantity> quantities() {
        return shape.quantities();
    }

    @Override
    public void addTo(double[] sums, int year, int area, int sex, int quantity) {
        long from = year * shape.yearBytes() + shape.cell(area, sex, quantity);
        float[] draws = new float[shape.draws()];
        MemorySegment.copy(bytes, NUMBER, from, draws, 0, draws.length);
        for (int draw = 0; draw < draws.length; draw++) {
            sums[draw] += draws[draw];
        }
    }

    /** What the store holds, and where. */
    StoreShape shape() {
        return shape;
    }

    /** Copies the draws of a cell as they lie here. */
    void copy(int year, int area, int sex, int quantity, MemorySegment to) {
        long from = year * shape.yearBytes() + shape.cell(area, sex, quantity);
        MemorySegment.copy(bytes, from, to, 0, (long) shape.draws() * Float.BYTES);
    }

    /** How large the file is. */
    public long bytes() {
        return shape.bytes();
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        arena.close();
    }

    /** Lets go of the file, and removes it with its header. */
    public void delete() throws IOException {
        arena.close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(StoreHeader.beside(file));
    }
}
