package org.graunt.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graunt.note.Outcome;

/** Codes of areas by their names, and small areas by the districts they lie in. */
final class PlaceNames {
    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}|TL[A-Z]\\w*|UK[A-Z]\\w*");
    private static final Pattern NAME_HEADER =
            Pattern.compile("name|gssname|laname\\d*|lad\\d*nm|areaname");
    private static final Pattern DISTRICT_HEADER =
            Pattern.compile("gsscode|code|ladcode\\d*|lad\\d*cd|areacode|parent");
    private static final Pattern SMALL_HEADER =
            Pattern.compile("lsoa(code)?\\d*(cd|code)?|smallarea|wd\\d*cd|wardcode|gsscodeward");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();

    private PlaceNames() {}

    /** The London boroughs, and those of a table. */
    static Outcome<PlaceNames> of(Optional<Path> table, SheetReader workbooks) {
        PlaceNames names = new PlaceNames();
        try (InputStream london =
                Objects.requireNonNull(PlaceNames.class.getResourceAsStream("london.csv"))) {
            SourceText.read(
                    Path.of("london.csv"),
                    SourceText.decoded(london.readAllBytes()),
                    names.new Reading());
        } catch (IOException impossible) {
            throw new UncheckedIOException("What comes along can be read", impossible);
        }
        if (table.isEmpty()) {
            return Outcome.of(names);
        }
        return SourceFile.open(table.get(), workbooks)
                .then(
                        file ->
                                file.sheets()
                                        .then(
                                                sheets ->
                                                        file.read(
                                                                sheets.getFirst(),
                                                                names.new Reading())))
                .then(rows -> Outcome.of(names));
    }

    /** Takes the rows of a table of places. */
    private final class Reading implements SheetReader.Rows {
        private List<String> header = List.of();

        @Override
        public boolean take(SheetRow row) {
            if (header.isEmpty()) {
                List<String> names =
                        row.cells().stream().map(cell -> Layout.normalised(cell.text())).toList();
                if (names.stream().anyMatch(DISTRICT_HEADER.asMatchPredicate())) {
                    header = names;
                }
                return true;
            }
            String code = find(row, DISTRICT_HEADER);
            String name = find(row, NAME_HEADER);
            String small = find(row, SMALL_HEADER);
            if (!small.isEmpty()) {
                districts.put(small, code);
            } else if (!name.isEmpty()) {
                codes.put(plain(name), code);
            }
            return true;
        }

        private String find(SheetRow row, Pattern wanted) {
            for (int i = 0; i < header.size(); i++) {
                if (wanted.matcher(header.get(i)).matches() && !row.text(i).isEmpty()) {
                    return row.text(i);
                }
            }
            return "";
        }
    }

    private static String plain(String words) {
        String name = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("\\(.*\\)|[^a-z]", "")
                .replaceAll("^(londonboroughof|royalboroughof|cityof(?!london))", "");
    }

    /** The code that words mean: themselves where they are one; empty where nobody knows. */
    Optional<String> code(String words) {
        return CODE.matcher(words).matches()
                ? Optional.of(words)
                : Optional.ofNullable(codes.get(plain(words)));
    }

    /** The district that a small area lies in. */
    Optional<String> district(String small) {
        return Optional.ofNullable(districts.get(small));
    }
}
