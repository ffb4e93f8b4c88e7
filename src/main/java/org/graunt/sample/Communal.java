package org.graunt.sample;

import java.util.List;

/** People in halls, homes for the old, barracks and prisons: numbers that stay as they are. */
final class Communal {
    private static final double[] SHARES = {
        0.0006, 0.0008, 0.0015, 0.016, 0.022, 0.006, 0.004, 0.003, 0.003, 0.004, 0.004, 0.005,
        0.006, 0.008, 0.012, 0.022, 0.045, 0.13
    };
    private static final int LEAVING_SCHOOL = 3;
    private static final int AT_UNIVERSITY = 4;

    private final int[][][] persons;

    private Communal(int[][][] persons) {
        this.persons = persons;
    }

    /** The numbers by borough, from the people of 2011. */
    static Communal of(List<Place> boroughs, Counts people) {
        int[][][] persons = new int[boroughs.size()][Span.SEXES][Bands.COUNT];
        for (int p = 0; p < boroughs.size(); p++) {
            double students = Math.max(0, boroughs.get(p).appeal().students());
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int band = 0; band < Bands.COUNT; band++) {
                    boolean young = band == LEAVING_SCHOOL || band == AT_UNIVERSITY;
                    double share = SHARES[band] + (young ? 0.035 * students : 0);
                    long there = Bands.people(people, p, sex, band, Span.FIRST);
                    persons[p][sex][band] = (int) Math.rint(share * there);
                }
            }
        }
        return new Communal(persons);
    }

    int persons(int borough, int sex, int band) {
        return persons[borough][sex][band];
    }
}
