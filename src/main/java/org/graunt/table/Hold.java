package org.graunt.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a folder, or to a file, which one program at a time has. It is a lock of
 * the operating system on a small file, so that it ends with the program that holds it, however
 * that ends. Whoever only reads asks nobody.
 *
 * <p>Who holds it stands in a second file. On some systems a program that opens and closes a locked
 * file gives away its own locks on it: nobody may open that file to read.
 */
public final class Hold implements AutoCloseable {
    private static final String FOLDER_LOCK = ".graunt.lock";
    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS = 20;

    private final Path file;
    private final @Nullable FileChannel channel;
    private final Optional<Path> made;

    private Hold(Path file, @Nullable FileChannel channel, Optional<Path> made) {
        this.file = file;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Takes a folder, which is made where there is none, and removed again where nothing came into
     * it.
     *
     * @param advice what to do where somebody else has it
     * @return the hold; or who has it. Where nothing can be written there, or the file system knows
     *     no locks, the hold holds nothing: whoever writes will say so in words of his own
     */
    public static Outcome<Hold> ofFolder(Path folder, String advice) {
        Optional<Path> made = Files.exists(folder) ? Optional.empty() : Optional.of(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            return Outcome.of(new Hold(folder, null, Optional.empty()));
        }
        Path file = folder.resolve(FOLDER_LOCK);
        return take(folder, file, advice)
                .then(hold -> Outcome.of(new Hold(file, hold.channel, made)));
    }

    /** Takes a file, such as a project; otherwise as {@link #ofFolder}. */
    public static Outcome<Hold> ofFile(Path file, String advice) {
        return take(file, file.resolveSibling(".%s.lock".formatted(file.getFileName())), advice);
    }

    /** Works in a folder that is held meanwhile; or says who holds it. */
    public static <T> Outcome<T> during(Path folder, String advice, Supplier<Outcome<T>> work) {
        return ofFolder(folder, advice)
                .then(
                        hold -> {
                            try {
                                return work.get();
                            } finally {
                                hold.close();
                            }
                        });
    }

    /** One at a time in this program, so that two threads cannot both find the file free. */
    private static synchronized Outcome<Hold> take(Path what, Path file, String advice) {
        Optional<Holder> holder = Holder.read(holder(file));
        if (holder.isPresent() && holder.get().isSelf()) {
            return refused(what, holder, advice);
        }
        try {
            FileChannel channel = open(file);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return refused(what, awaited(file), advice);
            }
            if (Files.notExists(file)) { // taken from one who let go of it at this moment
                channel.close();
                return take(what, file, advice);
            }
            return Outcome.of(begun(file, channel));
        } catch (OverlappingFileLockException ours) {
            return refused(what, holder, advice); // closing the channel would end the other's lock
        } catch (IOException unlocked) {
            return Outcome.of(new Hold(file, null, Optional.empty()));
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static Hold begun(Path file, FileChannel channel) {
        Hold hold = new Hold(file, channel, Optional.empty());
        try {
            Holder.self().write(holder(file));
        } catch (IOException full) {
            return hold; // it is locked, though nobody will read by whom
        }
        return hold;
    }

    /** Who has it: he writes it down a moment after he took it. */
    private static Optional<Holder> awaited(Path file) {
        Optional<Holder> holder = Holder.read(holder(file));
        for (int look = 0; look < LOOKS && holder.isEmpty(); look++) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return holder;
            }
            holder = Holder.read(holder(file));
        }
        return holder;
    }

    private static Path holder(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.replaceFirst("\\.lock$", ".holder"));
    }

    private static Outcome<Hold> refused(Path what, Optional<Holder> holder, String advice) {
        String who = holder.map(Holder::words).orElse("another Graunt");
        return Outcome.failed(
                Note.error(what.toString(), "It is in use by %s".formatted(who), advice));
    }

    /** True where somebody else would be refused. */
    public boolean holds() {
        return channel != null;
    }

    /** Lets go, and leaves nothing behind. */
    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        // removed while it is still locked, so that nobody's files are removed but our own
        try (FileChannel locked = channel) {
            if (locked.isOpen()) {
                remove();
            }
        } catch (IOException stays) {
            return; // the folder is in use, or a file stays, which without a lock keeps nobody out
        }
    }

    private void remove() throws IOException {
        Files.deleteIfExists(holder(file));
        Files.deleteIfExists(file);
        if (made.isPresent()) {
            Files.deleteIfExists(made.get());
        }
    }
}
