package org.graunt.run.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.YearSink;

/**
 * The file of one member's draws while it is written. Blocks write their own draws and no others,
 * so that several may write at once; the bytes do not depend on blocks, threads or order.
 *
 * <p>All its bytes are claimed before the first draw, so that a full disk is met there, and not in
 * the middle of a mapped page. It has another name until {@link #finish}, and is whole only when
 * its header stands beside it.
 */
public final class DrawStore implements AutoCloseable {
    private static final int CLAIM = 1 << 22;

    private final StoreShape shape;
    private final Path file;
    private final Path part;
    private final Arena arena;
    private final MemorySegment bytes;

    private DrawStore(StoreShape shape, Path file, Path part, Arena arena, MemorySegment bytes) {
        this.shape = shape;
        this.file = file;
        this.part = part;
        this.arena = arena;
        this.bytes = bytes;
    }

    /**
     * Room for a member's draws.
     *
     * @param file where they will be; the header goes beside it
     * @param draws how many numbered draws
     * @param everyAge true where every single age is kept
     * @throws IOException where there is no room, or it may not be written
     */
    public static DrawStore create(
            Path file, Frame frame, Horizon horizon, int draws, boolean everyAge)
            throws IOException {
        StoreShape shape = StoreShape.of(frame, horizon, draws, everyAge);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Arena arena = Arena.ofShared();
        boolean made = false;
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            claim(part, channel, shape.bytes());
            MemorySegment bytes =
                    channel.map(FileChannel.MapMode.READ_WRITE, 0, shape.bytes(), arena);
            made = true;
            return new DrawStore(shape, file, part, arena, bytes);
        } finally {
            if (!made) {
                arena.close();
                Files.deleteIfExists(part);
            }
        }
    }

    private static void claim(Path part, FileChannel channel, long bytes) throws IOException {
        if (Allocation.allocate(part, bytes)) {
            return;
        }
        ByteBuffer nothing = ByteBuffer.allocateDirect(CLAIM);
        for (long at = 0; at < bytes; at += CLAIM) {
            nothing.clear().limit((int) Math.min(CLAIM, bytes - at));
            while (nothing.hasRemaining()) {
                channel.write(nothing);
            }
        }
    }

    /** Who takes the years of one block, shown cell by cell before; used by one thread. */
    public YearSink block() {
        return new StoreBlock(shape, bytes);
    }

    /** Gives the whole file its name, writes its header, and opens it for reading. */
    public StoredPaths finish() throws IOException {
        List<Long> checksums = new ArrayList<>();
        for (int year = 0; year < shape.years().size(); year++) {
            checksums.add(checksum(bytes, shape, year));
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        StoreHeader.write(file, shape, checksums);
        return new StoredPaths(shape, file, arena, bytes);
    }

    /** The CRC32C of one year. */
    static long checksum(MemorySegment bytes, StoreShape shape, int year) {
        CRC32C checksum = new CRC32C();
        long end = (year + 1) * shape.yearBytes();
        for (long at = year * shape.yearBytes(); at < end; at += CLAIM) {
            checksum.update(bytes.asSlice(at, Math.min(CLAIM, end - at)).asByteBuffer());
        }
        return checksum.getValue();
    }

    /** Drops a store that was not finished; nothing where it was. */
    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            arena.close();
            Files.delete(part);
        }
    }
}
