package org.graunt.sample;

import java.util.List;

/**
 * Pupils of state schools by the borough where they live, year group and the September in which the
 * school year begins.
 *
 * <p>Children of 4 on 31 August enter Reception: (10 P[4] + 2 P[3]) / 12 at mid-year. Afterwards a
 * year group is that of the year before, changed as its cohort in the borough changes, within
 * narrow limits.
 */
final class SchoolYears {
    private static final double FEWEST_STAY = 0.985;
    private static final double MOST_STAY = 1.01;
    private static final double TRANSFER = 0.97;
    private static final double STAYING_ON = 0.60;
    private static final double SECOND_YEAR = 0.85;

    private final long seed;
    private final Counts people;
    private final List<Records> records = Records.all();
    private final double[][][] pupils;

    private SchoolYears(long seed, Counts people) {
        this.seed = seed;
        this.people = people;
        this.pupils = new double[records.size()][YearGroups.COUNT][Span.years().size()];
    }

    static SchoolYears of(long seed, Counts people) {
        SchoolYears years = new SchoolYears(seed, people);
        for (int p = 0; p < years.pupils.length; p++) {
            for (int year : Span.years()) {
                for (int group = 0; group < YearGroups.COUNT; group++) {
                    years.pupils[p][group][year - Span.FIRST] = years.count(p, group, year);
                }
            }
        }
        return years;
    }

    /** Pupils, not yet whole. */
    double pupils(int borough, int group, int year) {
        return pupils[borough][group][year - Span.FIRST];
    }

    private double count(int p, int group, int year) {
        Dice dice = Dice.of(seed, "school years", p, group, year);
        double luck = 1 + 0.003 * dice.normal();
        if (group == YearGroups.RECEPTION) {
            return children(p, group, year) * Pupils.stateShare(records.get(p), 5) * luck;
        }
        if (year == Span.FIRST) {
            return firstYear(p, group, year) * luck;
        }
        return pupils(p, group - 1, year - 1) * progression(p, group, year) * luck;
    }

    /** Children who are of the age of a year group on 31 August. */
    private double children(int p, int group, int year) {
        int age = 4 + group;
        return (10.0 * people.total(p, age, age, year)
                        + 2.0 * people.total(p, age - 1, age - 1, year))
                / 12;
    }

    private double firstYear(int p, int group, int year) {
        double share = Pupils.stateShare(records.get(p), 5);
        if (group >= YearGroups.FIRST_SECONDARY) {
            share *= TRANSFER;
        }
        if (group >= YearGroups.SIXTH_FORM) {
            share *= group == YearGroups.LAST ? STAYING_ON * SECOND_YEAR : STAYING_ON;
        }
        return children(p, group, year) * share;
    }

    private double progression(int p, int group, int year) {
        double cohort = children(p, group, year) / children(p, group - 1, year - 1);
        double stay = Math.clamp(cohort, FEWEST_STAY, MOST_STAY);
        return switch (group) {
            case YearGroups.FIRST_SECONDARY -> TRANSFER * stay;
            case YearGroups.SIXTH_FORM -> STAYING_ON;
            case YearGroups.LAST -> SECOND_YEAR;
            default -> stay;
        };
    }
}
