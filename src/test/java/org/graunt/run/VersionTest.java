package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void the_program_knows_its_version() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains(
                        "<artifactId>graunt</artifactId>\n  <version>%s</version>"
                                .formatted(Version.NUMBER));
    }
}
