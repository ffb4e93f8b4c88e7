package org.graunt.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file, matched with the columns of its table by normalised name.
 *
 * @param columns for each column of the file, that of the table; null where it is not used
 * @param complete true where no column is missing and none is there twice
 */
record Header(List<@Nullable Column> columns, boolean complete) {

    /** Names under which others publish what the table calls {@code value}. */
    private static final Set<String> NAMES_OF_VALUE =
            Set.of(
                    "popn",
                    "pop",
                    "population",
                    "persons",
                    "people",
                    "count",
                    "number",
                    "n",
                    "obs_value",
                    "headcount",
                    "number_of_patients",
                    "moves",
                    "rate",
                    "share",
                    "units");

    private static final Map<String, Set<String>> OTHER_NAMES =
            Map.of(
                    "gss_code",
                    Set.of(
                            "gss",
                            "code",
                            "area",
                            "area_code",
                            "lad",
                            "ladcode",
                            "la_code",
                            "geography_code"),
                    "ages",
                    Set.of("age_group", "age_band", "age"),
                    "age",
                    Set.of("ages", "age_group", "age_last_birthday", "sya", "single_year_of_age"),
                    "sex",
                    Set.of("gender"),
                    "year",
                    Set.of("date", "time_period", "mid_year"),
                    "origin",
                    Set.of("outla", "gss_out", "o_geography_code", "from"),
                    "destination",
                    Set.of("inla", "gss_in", "d_geography_code", "to"));

    /** A name as it is compared: lower case, with spaces, underscores and hyphens alike. */
    static String normalised(String name) {
        return name.replaceAll("[\\uFEFF\\u200B\\u00A0]", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "_");
    }

    /** Matches the names in a file with the columns of a table and says what does not fit. */
    static Header match(List<String> cells, TableShape shape, long line, Complaints complaints) {
        Map<String, Column> known = new HashMap<>();
        shape.columns().forEach(column -> known.put(column.name(), column));
        List<@Nullable Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        boolean unique = true;
        for (String cell : cells) {
            Column column = known.get(normalised(cell));
            columns.add(column);
            if (column == null) {
                unknown.add(cell.strip());
            } else if (!seen.add(column.name())) {
                unique = false;
                complainOfTwice(column, line, complaints);
            }
        }
        List<Column> missing =
                shape.columns().stream()
                        .filter(c -> !c.optional() && !seen.contains(c.name()))
                        .toList();
        complainOfMissing(missing, unknown, cells, line, complaints, shape);
        remarkUnknown(unknown, line, complaints);
        return new Header(columns, unique && missing.isEmpty());
    }

    private static void complainOfTwice(Column column, long line, Complaints complaints) {
        complaints.error(
                Complaint.HEADER,
                line,
                "There are two columns %s".formatted(column.name()),
                "Keep one of them.");
    }

    private static void complainOfMissing(
            List<Column> missing,
            List<String> unknown,
            List<String> cells,
            long line,
            Complaints complaints,
            TableShape shape) {
        if (!missing.isEmpty() && cells.size() == 1 && cells.getFirst().matches(".*[;\\t|].*")) {
            complaints.error(
                    Complaint.HEADER,
                    line,
                    "The columns seem to be parted by something else than commas: "
                            + abbreviated(cells.getFirst()),
                    "Save the file as CSV with commas.");
            return;
        }
        for (Column column : missing) {
            complaints.error(
                    Complaint.HEADER,
                    line,
                    "There is no column %s among %s"
                            .formatted(column.name(), abbreviated(String.join(", ", cells))),
                    adviceFor(column, unknown, shape));
        }
    }

    private static String adviceFor(Column column, List<String> unknown, TableShape shape) {
        List<String> near =
                unknown.stream().filter(name -> isNear(column, normalised(name), shape)).toList();
        if (near.size() == 1) {
            return "Rename column %s to %s, if that is what it holds."
                    .formatted(near.getFirst(), column.name());
        }
        if (near.size() > 1) {
            return "Rename the right one of %s to %s."
                    .formatted(String.join(", ", near), column.name());
        }
        return "Add it: %s needs %s.".formatted(shape.name(), String.join(", ", shape.needed()));
    }

    private static boolean isNear(Column column, String name, TableShape shape) {
        if (column.kind() == Column.Kind.VALUE
                && (NAMES_OF_VALUE.contains(name) || name.equals(normalised(shape.name())))) {
            return true;
        }
        return OTHER_NAMES.getOrDefault(column.name(), Set.of()).contains(name)
                || (column.kind() == Column.Kind.AREA
                        && name.matches("(lad|ward|la|gss)\\w*code\\w*"))
                || (column.name().length() > 3 && distance(column.name(), name) <= 2);
    }

    /** The number of letters to change, add or drop to turn one word into another. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static void remarkUnknown(List<String> unknown, long line, Complaints complaints) {
        if (!unknown.isEmpty()) {
            Set<String> names =
                    unknown.stream()
                            .map(name -> name.isEmpty() ? "(a column without a name)" : name)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            complaints.remark(
                    Note.info(
                            complaints.line(line),
                            "Columns that are not used: " + abbreviated(String.join(", ", names)),
                            ""));
        }
    }

    private static String abbreviated(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
