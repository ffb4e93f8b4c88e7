package org.graunt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as people write several: {@code 1,3,5,10}, {@code 2005-2018}, or both together. */
final class YearList {
    private static final Pattern PART = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    private YearList() {}

    /** The numbers in the order written; empty where the text is no such list. */
    static Optional<List<Integer>> parse(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher match = PART.matcher(part.strip());
            if (!match.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(match.group(1));
            int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
            if (to < from) {
                return Optional.empty();
            }
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return Optional.of(numbers);
    }
}
