import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies the libraries, without the native ones of other platforms. */
record Jars(Platform platform) {
    /** Copies every jar of a folder; of most of them every byte and their times. */
    void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path jar : in(from)) {
            Path target = to.resolve(jar.getFileName().toString());
            if (needsAll(jar)) {
                Files.copy(jar, target, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                thin(jar, target);
            }
        }
    }

    /** The jars of a folder that hold anything, by name. Those of JavaFX without classes do not. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> file.toFile().length() > 1000)
                    .sorted()
                    .toList();
        }
    }

    private boolean needsAll(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().noneMatch(entry -> goes(jar, entry.getName()));
        }
    }

    private boolean goes(Path jar, String entry) {
        return platform.isForeign(entry)
                || platform.liesBeside(jar.getFileName().toString(), entry);
    }

    private void thin(Path jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                try (InputStream bytes = zip.getInputStream(entry)) {
                    if (!goes(jar, name)) {
                        out.putNextEntry(same(entry));
                        bytes.transferTo(out);
                    } else if (!platform.isForeign(name)) {
                        Files.copy(bytes, target.resolveSibling(name));
                    }
                }
            }
        }
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(jar));
    }

    /** An entry of the same name and time, to be packed anew. */
    private static ZipEntry same(ZipEntry entry) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        return copy;
    }
}
