package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the repository that must hold exactly a text that the program can make, such as the
 * guide {@code models/README.md}.
 *
 * <p>It is never renewed silently. {@code mvn test -Dtest=NAME_OF_THE_TEST
 * -Dgraunt.renew=models/README.md} writes the file and lets the test fail with a reminder to read
 * the difference; the next run without the property must pass.
 */
public final class GoldenFile {
    /** The property that names the files to write, parted by commas. */
    public static final String RENEW = "graunt.renew";

    private GoldenFile() {}

    /**
     * Fails where the file does not hold exactly this text, or where it was just renewed.
     *
     * @param file relative to the top of the repository
     */
    public static void assertHolds(Path file, String text) {
        List<String> renewed = List.of(System.getProperty(RENEW, "").split(","));
        if (renewed.contains(file.toString().replace('\\', '/'))) {
            write(file, text);
            fail("%s was renewed: read the difference, then run without %s", file, RENEW);
        }
        assertThat(read(file))
                .describedAs(
                        "%s; where the new text is right, run this test once with -D%s=%s",
                        file, RENEW, file)
                .isEqualTo(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (NoSuchFileException missing) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
