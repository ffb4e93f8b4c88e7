package org.graunt.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a table and not in it: the names of file and sheet, and the rows above the
 * header. Sex and year are looked for there where no column tells them.
 */
final class Context {
    private static final Pattern MID_YEAR =
            Pattern.compile("mid[- ]?((?:19|20)\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_BOUNDARIES = Pattern.compile("((?:19|20)\\d\\d) on ");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private final String file;
    private final String sheet;
    private final List<String> titles = new ArrayList<>();
    private String block = "";

    Context(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Takes a row above the header. */
    void above(SheetRow row) {
        row.cells().stream()
                .map(SheetCell::text)
                .filter(text -> !text.isBlank())
                .forEach(titles::add);
    }

    /** Takes the title of a block of homes, above it or between two; false where it is none. */
    boolean isBlock(SheetRow row) {
        List<String> words =
                row.cells().stream()
                        .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
                        .filter(text -> !text.isEmpty())
                        .toList();
        if (words.size() != 1 || !words.getFirst().matches("(non[- ]?)?self[- ]contained.*")) {
            return false;
        }
        block = words.getFirst();
        return true;
    }

    /** Where a row is, for people. */
    String where(int row) {
        return sheet.isEmpty()
                ? "%s line %d".formatted(file, row)
                : "%s sheet %s row %d".formatted(file, sheet, row);
    }

    /** Where the sheet is, for people. */
    String where() {
        return sheet.isEmpty() ? file : "%s sheet %s".formatted(file, sheet);
    }

    /** From the nearest to the farthest: sheet, titles, file. */
    private List<String> near() {
        List<String> near = new ArrayList<>(List.of(sheet));
        near.addAll(titles);
        near.add(file);
        return near;
    }

    /** What a role is all over the sheet, where that is told. */
    Optional<Decoded> tell(Role role) {
        return switch (role) {
            case SEX -> sex();
            case KIND -> block.isEmpty() ? Optional.empty() : Optional.of(Decode.kindOfHome(block));
            case YEAR, SCHOOL_YEAR -> year().map(Decoded.Label::new);
            default -> Optional.empty();
        };
    }

    private Optional<Decoded> sex() {
        for (String words : near()) {
            String lower = words.toLowerCase(Locale.ROOT);
            boolean women = lower.matches(".*(?<![a-z])females?(?![a-z]).*");
            boolean men = lower.matches(".*(?<![a-z])males?(?![a-z]).*");
            if (women != men) {
                return Optional.of(new Decoded.Label(women ? "F" : "M"));
            }
            if (lower.matches(".*(?<![a-z])persons(?![a-z]).*")) {
                return Optional.of(Decoded.All.TOGETHER);
            }
        }
        return Optional.empty();
    }

    private Optional<String> year() {
        for (Pattern pattern : List.of(MID_YEAR, ON_BOUNDARIES, YEAR)) {
            for (String words : near()) {
                TreeSet<String> years = new TreeSet<>();
                Matcher matcher = pattern.matcher(words);
                while (matcher.find()) {
                    years.add(matcher.group(1));
                }
                if (years.size() == 1) {
                    return Optional.of(years.first());
                }
            }
        }
        return Optional.empty();
    }
}
