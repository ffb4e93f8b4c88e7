package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tour of README.md, walked as it is written: every command after a dollar sign, every file
 * that is to be saved, and of what is printed every line that the README shows.
 */
@Tag("slow")
class ReadmeTourTest {
    private static final Pattern SAVE_AS = Pattern.compile("Save this as `([^`]+)`");
    private static final String UP = "the folder above the tour";
    private static final String REFERENCE = "src/test/resources/org/graunt/reference";
    private static final long PATIENCE_MINUTES = 15;

    @TempDir private Path folder = Path.of("");

    private Path here = Path.of("");
    private String saveAs = "";
    private int commands;

    @Test
    void the_tour_of_the_readme_goes_as_it_says() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "The tour is written for bash");
        copy(Path.of("sample-data"), folder.resolve("tour"));
        copy(Path.of(REFERENCE), folder.resolve(REFERENCE));
        launcher();
        here = folder.resolve("tour");
        walk(tour());
        assertThat(commands).as("commands of the tour").isGreaterThan(9);
    }

    /** The lines from the heading of the tour to the next, without its first block: packaging. */
    private static List<String> tour() throws IOException {
        String text = Files.readString(Path.of("README.md"));
        String from = text.substring(text.indexOf("## A tour of ten minutes"));
        String whole = from.substring(0, from.indexOf("\n## "));
        return whole.substring(whole.indexOf("**1. ")).lines().toList();
    }

    private void walk(List<String> lines) throws IOException, InterruptedException {
        List<String> block = new ArrayList<>();
        String fence = "";
        for (String line : lines) {
            if (!line.startsWith("```")) {
                if (fence.isEmpty()) {
                    prose(line);
                } else {
                    block.add(line);
                }
            } else if (fence.isEmpty()) {
                fence = line;
                block.clear();
            } else {
                follow(fence.substring(3), block);
                fence = "";
            }
        }
    }

    private void prose(String line) {
        Matcher save = SAVE_AS.matcher(line);
        if (save.find()) {
            saveAs = save.group(1);
        }
        if (line.contains(UP)) {
            here = folder;
        }
    }

    private void follow(String language, List<String> block)
            throws IOException, InterruptedException {
        if (language.equals("yaml")) {
            assertThat(saveAs).as("the name of a file to be saved").isNotEmpty();
            Files.write(here.resolve(saveAs), block);
            saveAs = "";
        } else if (block.getFirst().startsWith("$ ")) {
            converse(block);
        } else if (!block.getFirst().startsWith("error ")) { // what a slip of the pen would give
            run(String.join("\n", block), List.of());
        }
    }

    /** Commands after a dollar sign, each with what it prints. */
    private void converse(List<String> block) throws IOException, InterruptedException {
        String command = "";
        List<String> printed = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith("$ ")) {
                run(command, printed);
                command = line.substring(2);
                printed.clear();
            } else {
                printed.add(line);
            }
        }
        run(command, printed);
    }

    private void run(String command, List<String> printed)
            throws IOException, InterruptedException {
        if (command.isEmpty()) {
            return;
        }
        commands++;
        ProcessBuilder bash =
                new ProcessBuilder("/bin/bash", "-c", command).directory(here.toFile());
        bash.environment()
                .merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Path output = folder.resolve("output.txt");
        Process process = bash.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as(command).isTrue();
        List<String> said = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as("%s%n%s", command, String.join("\n", said)).isZero();
        int at = 0;
        for (String wanted : printed) {
            if (!wanted.equals("...")) {
                int found = said.subList(at, said.size()).indexOf(wanted);
                assertThat(found)
                        .as(
                                "%s prints, after line %d: %s%nIt printed:%n%s",
                                command, at, wanted, String.join("\n", said))
                        .isNotNegative();
                at += found + 1;
            }
        }
    }

    /** The command {@code graunt}, with the classes of this build. */
    private void launcher() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path script = Files.createDirectories(folder.resolve("bin")).resolve("graunt");
        Files.writeString(
                script,
                """
                #!/bin/bash
                exec "%s" --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED \\
                    -Djava.awt.headless=true -Dgraunt.home="%s" -cp "%s" org.graunt.Main "$@"
                """
                        .formatted(
                                java,
                                Path.of("").toAbsolutePath(),
                                System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(each, copy);
            }
        }
    }
}
