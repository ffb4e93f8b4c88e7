import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Collects the licences and notices that the libraries and the runtime carry. */
final class Licences {
    private static final Pattern NAME =
            Pattern.compile(
                    "(META-INF/)?([^/]*(licen[sc]e|notice|copying)[^/]*|(licen[sc]es?|legal)/.+)",
                    Pattern.CASE_INSENSITIVE);

    private Licences() {}

    /** Into one folder for each jar, and one named {@code java} for the runtime. */
    static void collect(Path lib, Path jdk, Path to) throws IOException {
        for (Path jar : Jars.in(lib)) {
            String name = jar.getFileName().toString();
            unpack(jar, to.resolve(name.substring(0, name.length() - ".jar".length())));
        }
        Path notice = jdk.resolve("NOTICE");
        if (Files.exists(notice)) {
            Files.copy(notice, Files.createDirectories(to.resolve("java")).resolve("NOTICE"));
        }
    }

    private static void unpack(Path jar, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isLicence(entry)) {
                    String flat = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
                    Files.createDirectories(to);
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, to.resolve(flat));
                    }
                }
            }
        }
    }

    private static boolean isLicence(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && !name.toLowerCase(Locale.ROOT).endsWith(".class")
                && NAME.matcher(name).matches();
    }
}
