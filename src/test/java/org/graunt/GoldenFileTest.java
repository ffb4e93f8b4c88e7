package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A golden file is never renewed silently. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class GoldenFileTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("golden.md");
        System.clearProperty(GoldenFile.RENEW);
    }

    @AfterEach
    void forget() {
        System.clearProperty(GoldenFile.RENEW);
    }

    @Test
    void a_file_that_differs_fails_and_says_how_to_renew_it() throws IOException {
        Files.writeString(file, "old\n");
        assertThatThrownBy(() -> GoldenFile.assertHolds(file, "new\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dgraunt.renew=" + file);
        assertThat(file).hasContent("old\n");
    }

    @Test
    void a_renewed_file_fails_once_and_then_holds() {
        System.setProperty(GoldenFile.RENEW, "other.md," + file.toString().replace('\\', '/'));
        assertThatThrownBy(() -> GoldenFile.assertHolds(file, "new\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("read the difference");
        System.clearProperty(GoldenFile.RENEW);
        assertThatCode(() -> GoldenFile.assertHolds(file, "new\n")).doesNotThrowAnyException();
    }
}
