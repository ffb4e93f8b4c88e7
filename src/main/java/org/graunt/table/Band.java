package org.graunt.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A band of ages as tables write it: {@code 16-19}, {@code 85+}, or a single age.
 *
 * @param low the lowest age
 * @param high the highest; {@link Integer#MAX_VALUE} where the band is open
 */
record Band(int low, int high) implements Comparable<Band> {
    private static final Pattern FORM =
            Pattern.compile("(0|[1-9]\\d{0,2})(?:-([1-9]\\d{0,2})|(\\+))?");

    /** The band that a text names; null where it names none. */
    static @Nullable Band parse(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return null;
        }
        int low = Integer.parseInt(match.group(1));
        String end = match.group(2);
        int high = match.group(3) != null ? Integer.MAX_VALUE : low;
        Band band = new Band(low, end == null ? high : Integer.parseInt(end));
        return band.high < band.low ? null : band;
    }

    /** True where some age is in both. */
    boolean overlaps(Band other) {
        return low <= other.high && other.low <= high;
    }

    @Override
    public int compareTo(Band other) {
        return low != other.low
                ? Integer.compare(low, other.low)
                : Integer.compare(high, other.high);
    }
}
