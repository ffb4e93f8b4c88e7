package org.graunt.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.graunt.source.Layout.Filter;
import org.graunt.source.Layout.KeyColumn;
import org.graunt.source.Layout.ValueColumn;

/**
 * A row of names matched with a layout.
 *
 * @param layout whose columns they are
 * @param header the names as they stand
 * @param keys where each role stands
 * @param values the columns of numbers
 * @param filters where each filter looks
 * @param doubtful names of which several fit one role
 */
record HeaderMatch(
        Layout layout,
        List<String> header,
        Map<Role, Integer> keys,
        List<ValueAt> values,
        Map<Filter, Integer> filters,
        List<String> doubtful) {

    /**
     * A column of numbers that was found.
     *
     * @param column where it is
     * @param measure what it has
     * @param told what its name tells of every number in it
     */
    record ValueAt(int column, String measure, Map<Role, String> told) {}

    /** The match; empty where a column is missing or there are no numbers. */
    static Optional<HeaderMatch> of(Layout layout, SheetRow row, List<String> preferred) {
        List<String> header = row.cells().stream().map(cell -> cell.text().strip()).toList();
        List<String> plain = header.stream().map(Layout::normalised).toList();
        Map<Role, Integer> keys = new LinkedHashMap<>();
        List<String> doubtful = new ArrayList<>();
        for (KeyColumn key : layout.keys()) {
            List<Integer> fitting = new ArrayList<>();
            for (int i = 0; i < plain.size(); i++) {
                if (key.header().matcher(plain.get(i)).matches()) {
                    fitting.add(i);
                }
            }
            if (fitting.isEmpty()) {
                if (key.optional()) {
                    continue;
                }
                return Optional.empty();
            }
            List<Integer> chosen =
                    fitting.stream().filter(i -> preferred.contains(header.get(i))).toList();
            List<Integer> left = chosen.isEmpty() ? fitting : chosen;
            if (left.size() > 1) {
                left.forEach(i -> doubtful.add(header.get(i)));
            }
            keys.put(key.role(), left.getFirst());
        }
        List<ValueAt> values = values(layout, plain, keys);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new HeaderMatch(
                                layout, header, keys, values, filters(layout, plain), doubtful));
    }

    private static List<ValueAt> values(
            Layout layout, List<String> plain, Map<Role, Integer> keys) {
        List<ValueAt> values = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            if (keys.containsValue(i)) {
                continue;
            }
            for (ValueColumn value : layout.values()) {
                Matcher matcher = value.header().matcher(plain.get(i));
                if (matcher.matches()) {
                    String measure =
                            value.measure().equals("$1") ? matcher.group(1) : value.measure();
                    values.add(new ValueAt(i, measure, told(matcher)));
                    break;
                }
            }
        }
        return values;
    }

    private static Map<Role, String> told(Matcher matcher) {
        Map<Role, String> told = new HashMap<>();
        Map<String, Role> names =
                Map.of(
                        "year", Role.YEAR,
                        "age", Role.AGE,
                        "sex", Role.SEX,
                        "destination", Role.DESTINATION,
                        "band", Role.BAND);
        names.forEach(
                (name, role) -> {
                    if (matcher.namedGroups().containsKey(name) && matcher.group(name) != null) {
                        told.put(role, matcher.group(name));
                    }
                });
        return told;
    }

    private static Map<Filter, Integer> filters(Layout layout, List<String> plain) {
        Map<Filter, Integer> filters = new LinkedHashMap<>();
        for (Filter filter : layout.filters()) {
            for (int i = 0; i < plain.size(); i++) {
                if (filter.header().matcher(plain.get(i)).matches()) {
                    filters.putIfAbsent(filter, i);
                }
            }
        }
        return filters;
    }

    /** How many columns found their meaning: the layout with most is meant. */
    int score() {
        return keys.size() + values.size() + filters.size();
    }
}
