package org.graunt.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * The years and numbers that some series reach over together.
 *
 * @param firstYear the first year of any
 * @param lastYear the last year of any
 * @param low the smallest number of any
 * @param high the largest number of any
 */
record Extent(int firstYear, int lastYear, double low, double high) {
    /** What the series reach over; at least one must be given. */
    static Extent of(List<Series> all) {
        return all.stream()
                .map(
                        each ->
                                new Extent(
                                        each.firstYear(),
                                        each.lastYear(),
                                        each.lowest(),
                                        each.highest()))
                .reduce(Extent::with)
                .orElseThrow(() -> new IllegalArgumentException("There is no series to draw"));
    }

    /** What either of the two reaches over. */
    Extent with(Extent other) {
        return new Extent(
                Math.min(firstYear, other.firstYear),
                Math.max(lastYear, other.lastYear),
                Math.min(low, other.low),
                Math.max(high, other.high));
    }

    /** This, and a number as well. */
    Extent with(double value) {
        return new Extent(firstYear, lastYear, Math.min(low, value), Math.max(high, value));
    }

    /** Round numbers about it, fewer where there is less room. */
    Ticks ticks(double room) {
        return Ticks.around(low, high, (int) Math.clamp(room / 62, 3, 7));
    }

    /** The series of a fan. */
    static Stream<Series> seriesOf(Fan fan) {
        return Stream.concat(
                Stream.of(fan.centre()),
                fan.bands().stream().flatMap(band -> Stream.of(band.low(), band.high())));
    }
}
