package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a register alone would make of the people: its entries over the coverage found. */
final class Implications {
    private final Estimates estimates;
    private final List<Optional<AreaResult>> results;

    Implications(Estimates estimates, List<Optional<AreaResult>> results) {
        this.estimates = estimates;
        this.results = results;
    }

    /** By area, year and cell; missing where the register says nothing. */
    double[][][] of(Source source) {
        int cells = estimates.frame().cells();
        double[][][] people = new double[results.size()][estimates.years().size()][cells];
        for (int area = 0; area < people.length; area++) {
            for (double[] year : people[area]) {
                Arrays.fill(year, Double.NaN);
            }
            Optional<Reading> reading = results.get(area).flatMap(r -> readingOf(r, source));
            if (reading.isPresent()) {
                fill(reading.get(), estimates.people(area), people[area]);
            }
        }
        return people;
    }

    private static Optional<Reading> readingOf(AreaResult result, Source source) {
        return result.readings().stream()
                .filter(reading -> reading.rows().equals(source.rows()))
                .findFirst();
    }

    /** A row of several cells is shared out as the estimates are. */
    private static void fill(Reading reading, double[][] official, double[][] into) {
        for (int t = 0; t < into.length; t++) {
            for (int row = 0; row < reading.rows().count(); row++) {
                if (reading.says(t, row)) {
                    double persons = reading.counts()[t][row] / reading.coverage(t, row);
                    double estimated = reading.rows().people(official[t], row);
                    for (int cell : reading.rows().cells()[row]) {
                        double share =
                                estimated > 0
                                        ? official[t][cell] / estimated
                                        : 1.0 / reading.rows().cells()[row].length;
                        into[t][cell] = share * persons;
                    }
                }
            }
        }
    }
}
