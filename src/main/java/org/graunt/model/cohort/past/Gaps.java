package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graunt.model.Frame;

/** Areas and years that a table does not hold, gathered so that they can be told in few words. */
final class Gaps {
    private static final int MOST_NAMED = 8;

    private final Frame frame;
    private final Map<Integer, TreeSet<Integer>> yearsByArea = new TreeMap<>();

    Gaps(Frame frame) {
        this.frame = frame;
    }

    /** An area, by its position, lacks a year. */
    void add(int area, int year) {
        yearsByArea.computeIfAbsent(area, any -> new TreeSet<>()).add(year);
    }

    /** All areas lack a year. */
    void addAll(int year) {
        for (int area = 0; area < frame.areas(); area++) {
            add(area, year);
        }
    }

    /** The years that an area lacks. */
    int yearsOf(int area) {
        return yearsByArea.getOrDefault(area, new TreeSet<>()).size();
    }

    /**
     * The gaps in words, areas that lack the same years together: {@code in 2012-2014}, {@code for
     * Z1, Z2 in 2012}; each with how many years it is.
     */
    Map<String, Integer> inWords() {
        Map<TreeSet<Integer>, List<String>> areasByYears = new LinkedHashMap<>();
        yearsByArea.forEach(
                (area, years) ->
                        areasByYears
                                .computeIfAbsent(years, any -> new ArrayList<>())
                                .add(frame.geography().axis().label(area)));
        Map<String, Integer> words = new LinkedHashMap<>();
        areasByYears.forEach(
                (years, codes) ->
                        words.put(who(codes) + "in " + words(List.copyOf(years)), years.size()));
        return words;
    }

    private String who(List<String> codes) {
        if (codes.size() == frame.areas()) {
            return "";
        }
        int more = codes.size() - MOST_NAMED;
        return more <= 0
                ? "for %s ".formatted(String.join(", ", codes))
                : "for %s and %d more "
                        .formatted(String.join(", ", codes.subList(0, MOST_NAMED)), more);
    }

    /** Ascending years in words: single ones, and runs as first to last. */
    private static String words(List<Integer> years) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int from = i;
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            words.add(
                    from == i
                            ? String.valueOf(years.get(i))
                            : years.get(from) + "-" + years.get(i));
        }
        return String.join(", ", words);
    }
}
