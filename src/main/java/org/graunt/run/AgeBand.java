package org.graunt.run;

import java.util.List;
import java.util.stream.Stream;
import org.graunt.demography.AgeGroups;

/**
 * A band of ages in the tables of results.
 *
 * @param label as written there: {@code all}, {@code 4-10}, {@code 85+}
 * @param from its lowest age
 * @param to its highest age; {@link #OPEN} where it has no end
 */
record AgeBand(String label, int from, int to) {
    /** The highest age of a band without an end. */
    static final int OPEN = Integer.MAX_VALUE;

    private static final List<AgeBand> STANDARD =
            List.of(
                    new AgeBand("all", 0, OPEN),
                    new AgeBand("0-3", 0, 3),
                    new AgeBand("4-10", 4, 10),
                    new AgeBand("11-15", 11, 15),
                    new AgeBand("16-17", 16, 17),
                    new AgeBand("18-24", 18, 24),
                    new AgeBand("25-34", 25, 34),
                    new AgeBand("35-49", 35, 49),
                    new AgeBand("50-64", 50, 64),
                    new AgeBand("65-74", 65, 74),
                    new AgeBand("75-84", 75, 84),
                    new AgeBand("85+", 85, OPEN));

    /** The standard bands that can be put together from whole groups of these ages. */
    static List<AgeBand> standard(AgeGroups ages) {
        return STANDARD.stream().filter(band -> band.fits(ages)).toList();
    }

    private boolean fits(AgeGroups ages) {
        Stream<Integer> edges = to == OPEN ? Stream.of(from) : Stream.of(from, to + 1);
        return edges.allMatch(edge -> edge % ages.width() == 0 && edge <= ages.openAge());
    }

    /** The position of its first group. */
    int firstGroup(AgeGroups ages) {
        return ages.position(from);
    }

    /** The position after its last group. */
    int endGroup(AgeGroups ages) {
        return to == OPEN ? ages.count() : ages.position(to + 1);
    }
}
