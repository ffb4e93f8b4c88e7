package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    @TempDir Path folder;

    /** Asked by the test, in a process that finds no fonts. */
    static final class Ask {
        private Ask() {}

        public static void main(String[] arguments) {
            System.out.println(
                    ChartFile.write(Made.fanChart(), Path.of(arguments[0]), "fan", 960, 600)
                            .notes()
                            .getFirst()
                            .line());
        }
    }

    @Test
    void a_machine_without_fonts_is_told_what_to_install() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "fonts come by fontconfig");
        String said = askedWithoutFonts();

        assertThat(said)
                .contains("No letters can be drawn on this machine")
                .contains("apt install fontconfig")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("fan.svg")).doesNotExist();
    }

    private static Path whereIs(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private String askedWithoutFonts()
            throws IOException, InterruptedException, URISyntaxException {
        Path configuration =
                Files.writeString(
                        folder.resolve("fonts.conf"),
                        "<fontconfig><dir>%1$s/none</dir><cachedir>%1$s/cache</cachedir></fontconfig>"
                                .formatted(folder));
        // the JDK remembers fonts in the user's home, so that another home is needed as well
        ProcessBuilder java =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-Duser.home=" + folder,
                                "-cp",
                                whereIs(Ask.class) + File.pathSeparator + whereIs(ChartFile.class),
                                Ask.class.getName(),
                                folder.toString()));
        java.environment().put("FONTCONFIG_FILE", configuration.toString());
        Process process = java.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
