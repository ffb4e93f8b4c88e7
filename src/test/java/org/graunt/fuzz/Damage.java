package org.graunt.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which text files are damaged, by accident or on purpose. */
final class Damage {
    private static final int MOST_BYTES = 6 << 20;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "'",
                    ",",
                    ",,,,,,,,",
                    "\t",
                    ";",
                    "\n",
                    "\r",
                    "\r\n",
                    "\u0000",
                    "#",
                    ":",
                    "- ",
                    "{",
                    "}",
                    "[",
                    "]",
                    "&a ",
                    "*a",
                    "!!int ",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "\\",
                    "---\n",
                    "...\n",
                    "\u00ef\u00bb\u00bf",
                    "\u00ff\u00fe",
                    "\u00c3\u00a9",
                    "\u00ed\u00a0\u0080",
                    "\u00e2\u0080\u00a8",
                    "..",
                    "x",
                    "low",
                    "z",
                    "*",
                    "null",
                    "true",
                    "../../etc/passwd",
                    "=1+1",
                    "<!DOCTYPE x>",
                    "\u001b[31m",
                    "85+",
                    "0-4",
                    "9-3",
                    "P",
                    "E12000007",
                    "{}",
                    "[]",
                    "\"\":",
                    "\u00a0",
                    "\u202e");

    private static final List<String> NUMBERS =
            List.of(
                    "NaN",
                    "Infinity",
                    "-Infinity",
                    "1e308",
                    "1e309",
                    "-1",
                    "-0",
                    "0",
                    "00012",
                    "1e-320",
                    "2147483647",
                    "2147483648",
                    "-2147483649",
                    "9223372036854775807",
                    "9223372036854775808",
                    "99999999999999999999999999999999999999999",
                    "0.1e",
                    "1,5",
                    "1.7976931348623157e308",
                    "0x10",
                    "1_000",
                    "\u00b2",
                    "+",
                    "-",
                    ".",
                    "1e",
                    "1e99999999999",
                    "4.9e-324",
                    "123456789012345678901234567890.5",
                    "1500",
                    "2500");

    private static final List<BiFunction<String, Random, String>> WAYS =
            List.of(
                    Damage::flipBits,
                    Damage::flipBits,
                    Damage::cutOff,
                    Damage::dropPart,
                    Damage::repeatPart,
                    Damage::insertPiece,
                    Damage::insertPiece,
                    Damage::movePart,
                    Damage::repeatLine,
                    Damage::dropLine,
                    Damage::exchangeLines,
                    Damage::exchangeColumns,
                    Damage::dropColumn,
                    Damage::oddNumber,
                    Damage::oddNumber,
                    Damage::oddNumber,
                    Damage::emptyCell,
                    Damage::otherEncoding,
                    Damage::otherLineEnds,
                    Damage::openQuote,
                    Damage::longCell,
                    Damage::manyLines,
                    Damage::nested,
                    Damage::aliases);

    private Damage() {}

    /** The bytes of a file, damaged in one to four ways. */
    static Sample of(Sample honest, Random random) {
        String text = honest.content();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && text.length() < MOST_BYTES; i++) {
            text = WAYS.get(random.nextInt(WAYS.size())).apply(text, random);
        }
        return new Sample(honest.name(), text);
    }

    private static int place(String text, Random random) {
        return random.nextInt(text.length() + 1);
    }

    private static String flipBits(String text, Random random) {
        if (text.isEmpty()) {
            return "\u0000";
        }
        StringBuilder letters = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(letters.length());
            letters.setCharAt(at, (char) ((letters.charAt(at) ^ (1 << random.nextInt(8))) & 0xff));
        }
        return letters.toString();
    }

    private static String cutOff(String text, Random random) {
        return text.substring(0, place(text, random));
    }

    private static String dropPart(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        return text.substring(0, from) + text.substring(to);
    }

    private static String repeatPart(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        return text.substring(0, to) + text.substring(from);
    }

    private static String insertPiece(String text, Random random) {
        int at = place(text, random);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return text.substring(0, at) + piece + text.substring(at);
    }

    private static String movePart(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + random.nextInt(60));
        String rest = text.substring(0, from) + text.substring(to);
        int at = place(rest, random);
        return rest.substring(0, at) + text.substring(from, to) + rest.substring(at);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static String repeatLine(String text, Random random) {
        List<String> lines = lines(text);
        lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        return String.join("\n", lines);
    }

    private static String dropLine(String text, Random random) {
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String exchangeLines(String text, Random random) {
        List<String> lines = lines(text);
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String exchangeColumns(String text, Random random) {
        int one = random.nextInt(6);
        int other = random.nextInt(6);
        boolean header = random.nextBoolean();
        List<String> lines = lines(text);
        for (int i = header ? 0 : 1; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(Arrays.asList(lines.get(i).split(",", -1)));
            if (Math.max(one, other) < cells.size()) {
                Collections.swap(cells, one, other);
                lines.set(i, String.join(",", cells));
            }
        }
        return String.join("\n", lines);
    }

    private static String dropColumn(String text, Random random) {
        int dropped = random.nextInt(6);
        return lines(text).stream()
                .map(line -> new ArrayList<>(Arrays.asList(line.split(",", -1))))
                .peek(
                        cells -> {
                            if (dropped < cells.size()) {
                                cells.remove(dropped);
                            }
                        })
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\n"));
    }

    private static String oddNumber(String text, Random random) {
        Matcher numbers = NUMBER.matcher(text);
        String odd = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return numbers.find(place(text, random))
                ? text.substring(0, numbers.start()) + odd + text.substring(numbers.end())
                : text + odd;
    }

    private static String emptyCell(String text, Random random) {
        int from = text.indexOf(',', place(text, random));
        int to = from < 0 ? -1 : text.indexOf(',', from + 1);
        return to < 0 ? text : text.substring(0, from + 1) + text.substring(to);
    }

    private static String otherEncoding(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String read = new String(bytes, StandardCharsets.UTF_8);
        byte[] written =
                switch (random.nextInt(4)) {
                    case 0 -> read.getBytes(StandardCharsets.UTF_16); // with its mark
                    case 1 -> read.getBytes(StandardCharsets.UTF_16LE);
                    case 2 -> ("\uFEFF" + read).getBytes(StandardCharsets.UTF_8);
                    default -> ("\uFEFF" + read).getBytes(StandardCharsets.UTF_16LE);
                };
        return new String(written, StandardCharsets.ISO_8859_1);
    }

    private static String otherLineEnds(String text, Random random) {
        return text.replace("\n", random.nextBoolean() ? "\r" : "\r\n");
    }

    private static String openQuote(String text, Random random) {
        int at = place(text, random);
        return text.substring(0, at) + "\"" + text.substring(at).replace("\"", "");
    }

    private static String longCell(String text, Random random) {
        int at = place(text, random);
        String letter = random.nextBoolean() ? "9" : "a";
        return text.substring(0, at)
                + letter.repeat(1 << (8 + random.nextInt(13)))
                + text.substring(at);
    }

    private static String manyLines(String text, Random random) {
        List<String> lines = lines(text);
        String line = lines.get(random.nextInt(lines.size())) + "\n";
        int most = Math.max(1, (MOST_BYTES / 4) / line.length());
        return text + "\n" + line.repeat(Math.min(most, 1 << random.nextInt(17)));
    }

    private static String nested(String text, Random random) {
        int at = place(text, random);
        String opening = List.of("[", "{a: ", "- ", "{\"a\":", "(").get(random.nextInt(5));
        return text.substring(0, at)
                + opening.repeat(1 << (4 + random.nextInt(13)))
                + text.substring(at);
    }

    private static String aliases(String text, Random random) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String before = "*a" + (i - 1);
            String all = String.join(", ", Collections.nCopies(9, before));
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, all));
        }
        return random.nextBoolean() ? bomb + text : text + "\n" + bomb;
    }
}
