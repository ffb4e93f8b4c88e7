package org.graunt.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Which areas, people and years a change reaches. What it does not say is reached as a whole.
 *
 * @param areas codes or names, of areas or of groups of them; empty means all
 * @param ages null means every age
 * @param sex null means both
 * @param labels for other columns, by name, the words that are reached
 * @param years when
 */
public record Reach(
        List<String> areas,
        @Nullable AgeBand ages,
        @Nullable Sex sex,
        Map<String, List<String>> labels,
        Years years) {

    /** Everything, always. */
    public static final Reach EVERYTHING =
            new Reach(List.of(), null, null, Map.of(), new Years(null, null, null));

    /** Copies lists and map. */
    public Reach {
        areas = List.copyOf(areas);
        labels =
                labels.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /**
     * The years of a change.
     *
     * @param from the first year; null means that there is none
     * @param to the last year; null means that there is none
     * @param by the year in which a change that grows is whole; null: it is whole at once
     */
    public record Years(@Nullable Integer from, @Nullable Integer to, @Nullable Integer by) {

        /**
         * How much of the change holds in a year, from 0 to 1. One that grows does so by equal
         * steps, from nothing in the base year, or in the year before {@code from} where that is
         * given, to the whole in {@code by}.
         */
        public double share(int year, int baseYear) {
            if ((from != null && year < from) || (to != null && year > to)) {
                return 0;
            }
            if (by == null || year >= by) {
                return 1;
            }
            int start = start(baseYear);
            return year <= start ? 0 : (double) (year - start) / (by - start);
        }

        /** The last year in which nothing has changed yet, of a change that grows. */
        public int start(int baseYear) {
            return from == null ? baseYear : from - 1;
        }
    }

    /** The keys and values of the project file; none for what is reached as a whole. */
    Map<String, Object> written() {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (!areas.isEmpty()) {
            keys.put("area", wordOrList(areas));
        }
        if (ages != null) {
            keys.put("ages", ages.from() == ages.to() ? (Object) ages.from() : ages.label());
        }
        if (sex != null) {
            keys.put("sex", sex.code());
        }
        if (!labels.isEmpty()) {
            Map<String, Object> where = new TreeMap<>();
            labels.forEach((column, words) -> where.put(column, wordOrList(words)));
            keys.put("where", where);
        }
        put(keys, "from", years.from);
        put(keys, "to", years.to);
        put(keys, "by", years.by);
        return keys;
    }

    private static Object wordOrList(List<String> words) {
        return words.size() == 1 ? words.getFirst() : words;
    }

    private static void put(Map<String, Object> keys, String key, @Nullable Integer year) {
        if (year != null) {
            keys.put(key, year);
        }
    }
}
