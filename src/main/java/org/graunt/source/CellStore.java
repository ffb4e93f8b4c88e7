package org.graunt.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by several labels, a few bytes each: published tables have millions of them. Labels are
 * numbered as they come, and the numbers of a cell packed into one key.
 */
final class CellStore {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int WORD = 63;
    private static final long EMPTY = -1;

    private final List<Role> roles;
    private final int bits;
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final List<List<String>> labels = new ArrayList<>();
    private final Map<Long, String> marks = new LinkedHashMap<>();
    private long[] keys = filled(FIRST_SIZE);
    private double[] values = new double[FIRST_SIZE];
    private int size;

    CellStore(List<Role> roles) {
        this.roles = List.copyOf(roles);
        this.bits = Math.min(31, WORD / roles.size());
        roles.forEach(
                any -> {
                    numbers.add(new HashMap<>());
                    labels.add(new ArrayList<>());
                });
    }

    private static long[] filled(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    /** What its labels tell, in order. */
    List<Role> roles() {
        return roles;
    }

    /** How many cells it has. */
    int size() {
        return size;
    }

    /** The labels of a role, in the order in which they came. */
    List<String> labels(Role role) {
        return List.copyOf(labels.get(roles.indexOf(role)));
    }

    private long key(List<String> given) {
        long key = 0;
        for (int i = 0; i < given.size(); i++) {
            List<String> known = labels.get(i);
            int number =
                    numbers.get(i)
                            .computeIfAbsent(
                                    given.get(i),
                                    label -> {
                                        known.add(label);
                                        return known.size() - 1;
                                    });
            if (number >> bits != 0) {
                throw new IllegalStateException(
                        "More than %d labels of %s".formatted(number, roles.get(i)));
            }
            key = (key << bits) | number;
        }
        return key;
    }

    /**
     * Adds to a cell.
     *
     * @return false where the cell was there before
     */
    boolean add(List<String> given, double value) {
        int at = place(key(given));
        boolean fresh = keys[at] == EMPTY;
        if (fresh) {
            keys[at] = key(given);
            values[at] = value;
            grow();
        } else {
            values[at] = Double.isNaN(values[at]) ? value : values[at] + value;
            marks.remove(keys[at]);
        }
        return fresh;
    }

    /** Notes that a number is missing, and why, where the cell has none yet. */
    void miss(List<String> given, String mark) {
        long key = key(given);
        if (keys[place(key)] == EMPTY) {
            add(given, Double.NaN);
            marks.put(key, mark);
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (mix(key) & mask);
        while (keys[at] != EMPTY && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long mix(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    private void grow() {
        if (++size * 2 < keys.length) {
            return;
        }
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = filled(oldKeys.length * 2);
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    /** One number; missing where there is none. */
    double get(List<String> given) {
        int at = place(key(given));
        return keys[at] == EMPTY ? Double.NaN : values[at];
    }

    /** Sees cells. */
    @FunctionalInterface
    interface Visitor {
        /** Sees one: its labels, its number, and why it is missing where it is. */
        void cell(List<String> labels, double value, @Nullable String mark);
    }

    /** Shows every cell, ordered by its labels: numbers by size, words by letter. */
    void forEach(Visitor visitor) {
        List<int[]> ranks = new ArrayList<>();
        List<List<String>> sorted = new ArrayList<>();
        for (List<String> known : labels) {
            List<String> order = new ArrayList<>(known);
            order.sort(ORDER);
            int[] rank = new int[known.size()];
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < order.size(); i++) {
                places.put(order.get(i), i);
            }
            for (int i = 0; i < rank.length; i++) {
                rank[i] = places.getOrDefault(known.get(i), 0);
            }
            ranks.add(rank);
            sorted.add(order);
        }
        long[] order = new long[size];
        Map<Long, String> reasons = new HashMap<>();
        int next = 0;
        for (long key : keys) {
            if (key != EMPTY) {
                order[next++] = ranked(key, ranks);
                String mark = marks.get(key);
                if (mark != null) {
                    reasons.put(order[next - 1], mark);
                }
            }
        }
        Arrays.sort(order);
        for (long ranked : order) {
            List<String> words = words(ranked, sorted);
            visitor.cell(words, get(words), reasons.get(ranked));
        }
    }

    private long ranked(long key, List<int[]> ranks) {
        long ranked = 0;
        for (int i = 0; i < ranks.size(); i++) {
            ranked = (ranked << bits) | ranks.get(i)[number(key, i)];
        }
        return ranked;
    }

    private int number(long key, int role) {
        int shift = (roles.size() - 1 - role) * bits;
        return (int) ((key >> shift) & ((1L << bits) - 1));
    }

    private List<String> words(long key, List<List<String>> of) {
        List<String> words = new ArrayList<>(of.size());
        for (int i = 0; i < of.size(); i++) {
            words.add(of.get(i).get(number(key, i)));
        }
        return words;
    }

    /** Numbers by size, then words by letter. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt((String label) -> label.matches("\\d{1,9}") ? 0 : 1)
                    .thenComparingInt(
                            label -> label.matches("\\d{1,9}") ? Integer.parseInt(label) : 0)
                    .thenComparing(Comparator.naturalOrder());
}
