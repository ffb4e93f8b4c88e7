package org.graunt.table;

import java.util.List;
import java.util.Optional;

/** Looks at the ages of a table: single years, five-year lower ends, or abridged ones. */
final class AgeSteps {
    private AgeSteps() {}

    /** What is wrong with ascending ages, in words. */
    static Optional<String> problem(List<Integer> ages, boolean abridgedAllowed) {
        int width = width(ages);
        for (int i = 1; i < ages.size(); i++) {
            int low = ages.get(i - 1);
            int high = ages.get(i);
            boolean infants = low == 0 && high == 1;
            boolean firstFive =
                    abridgedAllowed && width == 5 && (infants || (low == 1 && high == 5));
            if (high - low != width && !firstFive) {
                return Optional.of("Between ages %d and %d some are missing".formatted(low, high));
            }
        }
        return Optional.empty();
    }

    /** 5 where most ages are multiples of 5, else 1. */
    static int width(List<Integer> ages) {
        long fives = ages.stream().filter(age -> age % 5 == 0).count();
        return ages.size() > 1 && fives * 2 > ages.size() ? 5 : 1;
    }
}
