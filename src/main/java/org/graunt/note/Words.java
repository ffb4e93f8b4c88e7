package org.graunt.note;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant, and says what may be written. */
public final class Words {
    private static final int LONGEST_COMPARED = 40;

    private Words() {}

    /** Advice for a word that is none of those known. */
    public static String advice(String given, Collection<String> known) {
        return nearest(given, known)
                .map("Did you mean %s?"::formatted)
                .orElseGet(() -> oneOf(known));
    }

    /** Advice where any of these words would do. */
    public static String oneOf(Collection<String> known) {
        return switch (known.size()) {
            case 0 -> "Nothing may be written here.";
            case 1 -> "Write %s.".formatted(String.join("", known));
            default -> "Write one of %s.".formatted(String.join(", ", known));
        };
    }

    /**
     * The known word that lies nearest, case and the choice of hyphen, underscore or space left
     * aside; nothing where more than a third of it would have to change.
     */
    public static Optional<String> nearest(String given, Collection<String> known) {
        String plain = plain(given);
        return known.stream()
                .filter(word -> distance(plain, plain(word)) <= reach(plain, word))
                .min(
                        Comparator.<String>comparingInt(word -> distance(plain, plain(word)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int reach(String given, String word) {
        int longer = Math.max(given.length(), word.length());
        return longer > LONGEST_COMPARED ? 0 : Math.max(1, longer / 3);
    }

    private static String plain(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return lower.length() > LONGEST_COMPARED ? lower.substring(0, LONGEST_COMPARED) : lower;
    }

    /**
     * How many letters must be added, dropped, changed or exchanged with their neighbour to make
     * one word the other (optimal string alignment).
     */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + change);
        boolean exchanged =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
