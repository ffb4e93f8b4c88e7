package org.graunt.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.Sex;

/** The years and ages of the sample. */
final class Span {
    static final int FIRST = 2011;
    static final int LAST = 2023;
    static final int LAST_PLANNED = 2050;
    static final int OPEN_AGE = 90;
    static final int AGES = OPEN_AGE + 1;
    static final int SEXES = 2;

    private Span() {}

    /** The sex at a position: 0 is female, 1 male. */
    static Sex sex(int position) {
        return Sex.AXIS.label(position);
    }

    /** The years whose populations are held. */
    static List<Integer> years() {
        return IntStream.rangeClosed(FIRST, LAST).boxed().toList();
    }

    /** The years of births, deaths and moves, each by the mid-year at its end. */
    static List<Integer> flowYears() {
        return IntStream.rangeClosed(FIRST + 1, LAST).boxed().toList();
    }

    /** How far the history has come in a year: 0 in its first, 1 in its last. */
    static double progress(int year) {
        return (year - FIRST) / (double) (LAST - FIRST);
    }
}
