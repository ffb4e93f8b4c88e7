package org.graunt.sample;

import java.util.List;

/** Children of school age by where they live: pupils of state schools, and of independent ones. */
final class Pupils {
    static final int YOUNGEST = 5;
    static final int OLDEST = 15;

    private static final double COUNTED = 0.97;

    private final Counts state;
    private final Counts independent;

    private Pupils(int boroughs) {
        this.state = Counts.ofPeople(boroughs);
        this.independent = Counts.ofPeople(boroughs);
    }

    /** The pupils of every year; a few at independent schools are counted nowhere. */
    static Pupils of(long seed, Counts people) {
        List<Records> records = Records.all();
        Pupils pupils = new Pupils(records.size());
        for (int p = 0; p < records.size(); p++) {
            for (int year : Span.years()) {
                Dice dice = Dice.of(seed, "pupils", p, year);
                for (int sex = 0; sex < Span.SEXES; sex++) {
                    for (int age = YOUNGEST; age <= OLDEST; age++) {
                        int there = people.get(p, sex, age, year);
                        double share = stateShare(records.get(p), age) + 0.004 * dice.normal();
                        int inState = Math.min(there, (int) Math.rint(there * share));
                        pupils.state.set(p, sex, age, year, inState);
                        int elsewhere = (int) Math.rint(COUNTED * (there - inState));
                        pupils.independent.set(p, sex, age, year, elsewhere);
                    }
                }
            }
        }
        return pupils;
    }

    /** The share of children of an age who are pupils of state schools. */
    static double stateShare(Records records, int age) {
        double older = age >= 11 ? 0.012 : -0.004;
        return Math.min(0.95, records.state() - older);
    }

    Counts state() {
        return state;
    }

    Counts independent() {
        return independent;
    }
}
