package org.graunt.run.store;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Asks the system to set bytes of a file aside without writing them. Java has no call for it; Linux
 * has one in its C library, {@code posix_fallocate} (POSIX.1-2017), which takes a thousandth of the
 * time that writing noughts takes. Elsewhere there is none, and noughts are written.
 */
final class Allocation {
    private static final int READ_AND_WRITE = 2;

    private static final FunctionDescriptor OPEN =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final FunctionDescriptor ALLOCATE =
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG);
    private static final FunctionDescriptor CLOSE =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);

    private Allocation() {}

    /**
     * Sets the first bytes of a file aside.
     *
     * @return false where this system cannot, or has no room; writing will then tell why
     */
    static boolean allocate(Path file, long bytes) {
        List<Optional<MethodHandle>> calls =
                isLinux()
                        ? List.of(
                                call("open", OPEN, Linker.Option.firstVariadicArg(2)),
                                call("posix_fallocate", ALLOCATE),
                                call("close", CLOSE))
                        : List.of(Optional.empty());
        return calls.stream().allMatch(Optional::isPresent)
                && allocate(file, bytes, calls.stream().map(Optional::get).toList());
    }

    private static boolean isLinux() {
        // off_t has 64 bits in every 64-bit Linux; other systems' C libraries differ
        return System.getProperty("os.name").equals("Linux") && ValueLayout.ADDRESS.byteSize() == 8;
    }

    private static Optional<MethodHandle> call(
            String name, FunctionDescriptor descriptor, Linker.Option... options) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(name)
                .map(address -> linker.downcallHandle(address, descriptor, options));
    }

    private static boolean allocate(Path file, long bytes, List<MethodHandle> calls) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(file.toAbsolutePath().toString());
            int opened = (int) calls.get(0).invokeExact(name, READ_AND_WRITE);
            if (opened < 0) {
                return false;
            }
            int problem = (int) calls.get(1).invokeExact(opened, 0L, bytes);
            int closed = (int) calls.get(2).invokeExact(opened);
            return problem == 0 && closed == 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException("The C library could not be called", impossible);
        }
    }
}
