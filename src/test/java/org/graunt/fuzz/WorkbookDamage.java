package org.graunt.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The ways in which workbooks are damaged: in the archive, and in the XML of its parts. */
final class WorkbookDamage {
    private static final List<String> ADDRESSES =
            List.of(
                    "A0",
                    "ZZZZZZZ1",
                    "XFD1",
                    "XFE1",
                    "A1048577",
                    "A99999999999",
                    "",
                    "1",
                    "A-1",
                    "a1",
                    "$A$1",
                    "AAA",
                    "A1:B2",
                    "\u00e9");
    private static final List<BiFunction<String, Random, String>> WAYS =
            List.of(
                    (text, random) -> oneOf(text, random, " r=\"[A-Z]+[0-9]+\"", " r=\"%s\""),
                    (text, random) -> rowNumber(text, random),
                    (text, random) -> text.replaceFirst("<v>[^<]*</v>", number(random)),
                    (text, random) -> text.replaceFirst(" t=\"[a-z]+\"", kind(random)),
                    (text, random) -> text.replaceFirst(" s=\"[0-9]+\"", " s=\"99999999999\""),
                    (text, random) -> external(text),
                    (text, random) -> laughs(text),
                    (text, random) -> text.replace("<sheetData>", "<sheetData><row/><row/>"),
                    (text, random) -> "<a>".repeat(20_000) + text,
                    (text, random) -> rows(text),
                    (text, random) -> text.replace("Target=\"", "Target=\"../../../../etc/"),
                    (text, random) ->
                            text.replace("TargetMode=\"Internal\"", "TargetMode=\"External\""));

    private WorkbookDamage() {}

    static Sample of(Sample honest, Random random) {
        try {
            byte[] bytes = random.nextInt(5) == 0 ? honest.bytes() : inside(honest, random);
            Sample archive = Sample.of(honest.name(), bytes);
            return random.nextInt(4) == 0 ? Damage.of(archive, random) : archive;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] inside(Sample honest, Random random) throws IOException {
        Map<String, String> parts = parts(honest.bytes());
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> parts.put("xl/" + name, "x");
            default -> {
                String text = parts.get(name);
                for (int i = random.nextInt(3); i >= 0; i--) {
                    text =
                            random.nextBoolean()
                                    ? WAYS.get(random.nextInt(WAYS.size())).apply(text, random)
                                    : Damage.of(new Sample(name, text), random).content();
                }
                parts.put(name, text);
            }
        }
        return archive(parts);
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                parts.put(entry.getName(), text);
            }
        }
        return parts;
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static String oneOf(String text, Random random, String pattern, String with) {
        String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
        return text.replaceFirst(pattern, with.formatted(address).replace("$", "\\$"));
    }

    private static String rowNumber(String text, Random random) {
        List<String> numbers = List.of("-1", "0", "1048577", "99999999999", "x", "2147483647", "");
        String number = numbers.get(random.nextInt(numbers.size()));
        return text.replaceFirst("<row r=\"[0-9]+\"", "<row r=\"" + number + "\"");
    }

    private static String number(Random random) {
        List<String> numbers =
                List.of(
                        "-1",
                        "99999999",
                        "NaN",
                        "1e999",
                        "",
                        " ",
                        "1d",
                        "0x1p3",
                        "2958466",
                        "-1e300");
        return "<v>%s</v>".formatted(numbers.get(random.nextInt(numbers.size())));
    }

    private static String kind(Random random) {
        List<String> kinds = List.of("s", "b", "e", "d", "n", "str", "inlineStr", "zzz", "");
        return " t=\"%s\"".formatted(kinds.get(random.nextInt(kinds.size())));
    }

    private static String body(String text) {
        return text.startsWith("<?xml") ? text.substring(text.indexOf("?>") + 2) : text;
    }

    private static String external(String text) {
        String doctype = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        return "<?xml version=\"1.0\"?>" + doctype + body(text).replaceFirst("<v>[^<]*", "<v>&e;");
    }

    private static String laughs(String text) {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE w [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            String all = ("&l" + (i - 1) + ";").repeat(10);
            doctype.append("<!ENTITY l%d \"%s\">".formatted(i, all));
        }
        return "<?xml version=\"1.0\"?>"
                + doctype
                + "]>"
                + body(text).replaceFirst("<v>[^<]*", "<v>&l11;");
    }

    /** A sheet that is far longer than the archive that holds it. */
    private static String rows(String text) {
        String row = "<row><c t=\"str\"><v>" + "x".repeat(200) + "</v></c></row>";
        return text.replace("<sheetData>", "<sheetData>" + row.repeat(40_000));
    }
}
