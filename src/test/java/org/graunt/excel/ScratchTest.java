package org.graunt.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void nobody_else_may_look_into_temporary_files_and_they_go_with_the_work() throws IOException {
        List<Path> made = new ArrayList<>();
        Scratch.during(
                () -> {
                    Path file = TempFile.createTempFile("rows", ".xml").toPath();
                    made.add(file);
                    assumeTrue(
                            Files.getFileStore(file).supportsFileAttributeView("posix"),
                            "rights of POSIX");
                    assertThat(rights(file)).isEqualTo("rw-------");
                    assertThat(rights(file.getParent())).isEqualTo("rwx------");
                });
        assertThat(made.getFirst().getParent()).doesNotExist();
    }

    @Test
    void what_goes_wrong_is_thrown_as_it_was() {
        assertThatThrownBy(
                        () ->
                                Scratch.during(
                                        () -> {
                                            throw new IOException("full");
                                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
