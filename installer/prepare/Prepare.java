import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out what goes into an installer: the application without what other platforms need, the
 * licences of everything inside, and the icon.
 *
 * <p>Started by the scripts of the platforms: {@code java prepare/Prepare.java APPLICATION STAGE
 * PLATFORM JDK}, where the platform is {@code linux}, {@code macos} or {@code windows}, from the
 * folder of the installer, whose {@code licences} are those that a jar should carry and does not.
 */
final class Prepare {
    private static final List<String> FOLDERS = List.of("models", "sample-data", "docs");
    private static final List<String> FILES = List.of("LICENSE", "README.md", "THIRD-PARTY.md");

    private Prepare() {}

    /** Lays it out. */
    public static void main(String[] words) throws IOException {
        if (words.length != 4) {
            System.err.println(
                    "Usage: java Prepare.java APPLICATION STAGE linux|macos|windows JDK");
            System.exit(2);
        }
        Path application = Path.of(words[0]);
        Path stage = Path.of(words[1]);
        Path app = stage.resolve("app");
        new Jars(Platform.named(words[2])).copy(application.resolve("lib"), app.resolve("lib"));
        for (String folder : FOLDERS) {
            copyTree(application.resolve(folder), app.resolve(folder));
        }
        for (String file : FILES) {
            Files.copy(application.resolve(file), app.resolve(file));
        }
        Path licences = app.resolve("licences");
        copyTree(Path.of("licences"), licences);
        Licences.collect(app.resolve("lib"), Path.of(words[3]), licences);
        Icon.write(stage.resolve("icons"));
    }

    /** Copies a folder, and keeps the times of its files. */
    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : found.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
