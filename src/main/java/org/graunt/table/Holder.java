package org.graunt.table;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is at work in a folder, written down for others to read while the lock is held.
 *
 * @param process its id
 * @param program the words it was started with
 * @param since when it took the folder
 * @param host the machine it runs on
 */
record Holder(long process, String program, Instant since, String host) {
    private static final int LONGEST = 120;
    private static final int LARGEST = 10_000;

    /** Seconds by which a system may err when a process began. */
    private static final long CLOCKS_DIFFER = 2;

    private static final String MAIN = "org.graunt.Main";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /** This very program, from now on. */
    static Holder self() {
        // not every Java says what it was started with, and a launcher of another name may say more
        String words = System.getProperty("sun.java.command", "").strip();
        String program = words.startsWith(MAIN) ? "graunt" + words.substring(MAIN.length()) : words;
        return new Holder(
                ProcessHandle.current().pid(),
                plain(program.isEmpty() ? "graunt" : program),
                Instant.now(),
                plain(hostName()));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "this machine";
        }
    }

    private static String plain(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** Reads what a holder wrote down; empty where nobody did, or it cannot be made out. */
    static Optional<Holder> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(
                            new Holder(
                                    Long.parseLong(lines.get(0)),
                                    plain(lines.get(1)),
                                    Instant.parse(lines.get(2)),
                                    plain(lines.get(3))));
        } catch (IOException | NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes it down: process, program, since when and host, a line each. */
    void write(Path file) throws IOException {
        List<String> lines = List.of(Long.toString(process), program, since.toString(), host);
        AtomicFile.write(file, out -> out.write(String.join("\n", lines) + "\n"));
    }

    /** True where it is the process that asks, and not an earlier one with the same number. */
    boolean isSelf() {
        ProcessHandle own = ProcessHandle.current();
        Instant begun = own.info().startInstant().orElse(Instant.MIN);
        return process == own.pid()
                && host.equals(plain(hostName()))
                && !since.plusSeconds(CLOCKS_DIFFER).isBefore(begun);
    }

    /** All of it in a few words. */
    String words() {
        return "process %d (%s), since %s, on %s"
                .formatted(
                        process, program, WHEN.format(since.atZone(ZoneId.systemDefault())), host);
    }
}
