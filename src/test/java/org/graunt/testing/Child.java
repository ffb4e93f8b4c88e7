package org.graunt.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java, with the classes of the tests, to be talked to and killed. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader words;

    private Child(Process process) {
        this.process = process;
        this.words = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a class with a {@code main}; what it prints, errors too, is read line by line. */
    public static Child start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main.getName(), arguments);
    }

    /** Starts it with options for Java. */
    public static Child start(List<String> options, String main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=UTC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Its process id. */
    public long id() {
        return process.pid();
    }

    /** Waits until it prints a line that begins so; false where it ended without. */
    public boolean says(String beginning) throws IOException {
        String line = words.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = words.readLine();
        }
        return line != null;
    }

    /** All that it has to say until it ends. */
    public String rest() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            all.append(line).append('\n');
        }
        return all.toString();
    }

    /** True while it is at work. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Kills it as a crash would: it can do nothing more, and nothing is tidied up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
