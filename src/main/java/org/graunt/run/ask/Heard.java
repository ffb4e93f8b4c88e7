package org.graunt.run.ask;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.graunt.ensemble.Forecast;

/** What one member says: the populations asked for, the central path first and then each draw. */
final class Heard {
    private final String member;
    private final Map<Cell, double[]> persons;

    /**
     * What a member says.
     *
     * @param persons by cell, draw 0 first; cells after its last year are not there
     */
    Heard(String member, Map<Cell, double[]> persons) {
        this.member = member;
        this.persons = Map.copyOf(persons);
    }

    /** The member's id. */
    String member() {
        return member;
    }

    /**
     * Its forecast of a figure; empty where it ends before. Where no draw differs from another it
     * is a point: such a member, as somebody else's projection, does not say how far off it may be.
     */
    Optional<Forecast> forecast(Reckoning reckoning) {
        double[] sums = new double[0];
        for (Reckoning.Term term : reckoning.terms()) {
            double[] of = persons.get(term.cell());
            if (of == null) {
                return Optional.empty();
            }
            sums = sums.length == 0 ? new double[of.length] : sums;
            for (int draw = 0; draw < of.length; draw++) {
                sums[draw] += term.weight() * of[draw];
            }
        }
        double central = sums[0];
        double[] draws = Arrays.copyOfRange(sums, 1, sums.length);
        boolean spread = Arrays.stream(draws).anyMatch(draw -> draw != draws[0]);
        return Optional.of(
                spread ? Forecast.of(member, central, draws) : Forecast.point(member, central));
    }
}
