package org.graunt.correction;

import java.util.List;

/**
 * How far errors of estimates are common to the region, and how coverage of lists moves there: what
 * is not laid down but weighed by how probable it makes all counts.
 *
 * @param following the share of errors that follows cohorts; the rest stays at its age
 * @param passing errors of the region that do not last against the usual ones of its areas
 * @param standing likewise those that last and stay at their age
 * @param level how many times as fast as usual coverage may move at all ages together
 * @param age how many times as fast each age may move on its own
 */
record Belief(double following, double passing, double standing, double level, double age) {
    /** Every one that is weighed. */
    static final Lattice ALL =
            new Lattice(
                    List.of(
                            new Lattice.Axis(1, 0, List.of(0.0, 1.0)),
                            new Lattice.Axis(2, 1, List.of(1 / 16.0, 1 / 4.0, 1.0)),
                            new Lattice.Axis(2, 1, List.of(1 / 4.0, 1 / 2.0, 1.0, 2.0)),
                            new Lattice.Axis(1, 1, List.of(1 / 2.0, 1.0, 2.0)),
                            new Lattice.Axis(2, 1, List.of(1 / 16.0, 1 / 4.0, 1.0))));

    static Belief of(List<Double> numbers) {
        return new Belief(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    }
}
