package org.graunt.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the codes that the words for an area stand for, and whether that area is taken. */
final class AreaCodes {
    private static final Pattern SMALL_LETTERS = Pattern.compile("[a-z]\\d{8}");
    private static final int LETTERS_OF_A_KIND = 3;

    /** Countries and London, and the districts that they are sums of. */
    private static final Map<String, String> SUMS =
            Map.of(
                    "E92000001", "E0",
                    "W92000004", "W06",
                    "S92000003", "S12",
                    "N92000002", "N09",
                    "E12000007", "E09");

    private final PlaceNames places;
    private final CodeChanges changes;
    private final Pattern kinds;
    private final List<String> only;
    private final Map<String, Placed> known = new HashMap<>();

    AreaCodes(PlaceNames places, CodeChanges changes, Pattern kinds, List<String> only) {
        this.places = places;
        this.changes = changes;
        this.kinds = kinds;
        this.only = only;
    }

    /** Where a number belongs that somebody gives for an area. */
    sealed interface Placed {
        /**
         * Into these areas.
         *
         * @param shares of each code
         * @param moved true where they are others than the area that was named
         */
        record Into(Map<String, Double> shares, boolean moved) implements Placed {}

        /**
         * Nowhere: the area is a sum or a part of those taken.
         *
         * @param why in words
         * @param sum the beginning of the codes that it is the sum of; empty where it is none known
         */
        record Aside(String why, Optional<String> sum) implements Placed {}

        /** Nobody knows. */
        enum Unknown implements Placed {
            /** No code is known. */
            AREA
        }
    }

    /** Where the numbers of an area belong. */
    Placed of(String words) {
        return known.computeIfAbsent(words, this::find);
    }

    private Placed find(String words) {
        boolean small = SMALL_LETTERS.matcher(words).matches();
        Optional<String> code = places.code(small ? words.toUpperCase(Locale.ROOT) : words);
        if (code.isEmpty()) {
            return Placed.Unknown.AREA;
        }
        Optional<String> district = places.district(code.get()).filter(this::isTaken);
        if (district.isPresent()) {
            return new Placed.Into(changes.of(district.get()), true);
        }
        if (!isTaken(code.get())) {
            int end = Math.min(LETTERS_OF_A_KIND, code.get().length());
            return new Placed.Aside(
                    "areas %s..., sums or parts of those taken"
                            .formatted(code.get().substring(0, end)),
                    only.isEmpty() ? Optional.ofNullable(SUMS.get(code.get())) : Optional.empty());
        }
        Map<String, Double> shares = changes.of(code.get());
        return new Placed.Into(shares, !shares.containsKey(code.get()));
    }

    private boolean isTaken(String code) {
        return only.isEmpty()
                ? kinds.matcher(code).lookingAt()
                : only.stream().anyMatch(code::startsWith);
    }
}
