package org.graunt.correction;

import java.util.List;

/**
 * How far areas depart from their region: weighed like a {@link Belief}, over all areas together.
 *
 * @param passing errors of an area's own that do not last against the usual ones
 * @param standing likewise those that last and stay at their age
 * @param pace how many times as fast as usual its coverage may move on its own
 */
record Own(double passing, double standing, double pace) {
    /** Every one that is weighed. */
    static final Lattice ALL =
            new Lattice(
                    List.of(
                            new Lattice.Axis(2, 1, List.of(1 / 16.0, 1 / 4.0, 1.0)),
                            new Lattice.Axis(2, 1, List.of(1 / 4.0, 1 / 2.0, 1.0, 2.0, 4.0)),
                            new Lattice.Axis(2, 1, List.of(1 / 16.0, 1 / 4.0, 1.0))));

    static Own of(List<Double> numbers) {
        return new Own(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
