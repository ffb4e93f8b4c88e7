package org.graunt.sample;

import java.util.List;

/**
 * What official statistics make of the truth. Births, deaths and moves inside the country are
 * known; moves abroad are not, and every error of the estimates comes from them, so that the
 * official books close in every cell as the true ones do.
 *
 * <p>The error wanted in a year is a share of the people by age. The flows of a year are then wrong
 * by what that error has changed along the cohort: half of it in one direction of movement, as far
 * as there are such moves, and the rest in the other.
 */
final class OfficialBooks {
    private static final double[] AGES = {0, 5, 16, 18, 19, 34, 39, 45, 55, 65, 90};
    private static final double[] TOO_MANY = {0, 0.12, 0.2, 0.7, 1, 1, 0.62, 0.42, 0.26, 0.15, 0.1};
    private static final double[] TOO_FEW = {0, 0.6, 0.8, 0.9, 1, 1, 1, 1, 0.9, 0.8, 0.6};
    private static final double[] CHILDREN = {0, 2, 5, 10, 13, 17};
    private static final double[] SPARE = {0, 0.025, 0.066, 0.066, 0.045, 0};
    private static final double MOST_HIDDEN = 0.6;

    private final Truth truth;
    private final List<Records> records;
    private final Counts people;
    private final Counts immigrants;
    private final Counts emigrants;

    private OfficialBooks(Truth truth) {
        int count = truth.places().size();
        this.truth = truth;
        this.records = Records.all();
        this.people = Counts.ofPeople(count);
        this.immigrants = Counts.ofPeople(count);
        this.emigrants = Counts.ofPeople(count);
    }

    /** The official estimates of every year. */
    static OfficialBooks of(Truth truth) {
        OfficialBooks books = new OfficialBooks(truth);
        for (int p = 0; p < truth.places().size(); p++) {
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int year : Span.years()) {
                    books.estimate(p, sex, year);
                }
                for (int year : Span.flowYears()) {
                    books.book(p, sex, year);
                }
            }
        }
        return books;
    }

    /** People as estimated. */
    Counts people() {
        return people;
    }

    /** Moves in from abroad as estimated. */
    Counts immigrants() {
        return immigrants;
    }

    /** Moves out to abroad as estimated. */
    Counts emigrants() {
        return emigrants;
    }

    private void estimate(int p, int sex, int year) {
        for (int age = 0; age < Span.AGES; age++) {
            int real = truth.people().get(p, sex, age, year);
            people.set(p, sex, age, year, real + (int) Math.rint(real * error(p, age, year)));
        }
    }

    /** The relative error that is wanted. */
    private double error(int p, int age, int year) {
        if (p >= records.size()) {
            return 0;
        }
        double adults = records.get(p).error();
        double shape = Curves.between(age, AGES, adults > 0 ? TOO_MANY : TOO_FEW);
        double children = Curves.between(age, CHILDREN, SPARE);
        return Span.progress(year) * (adults * shape + children);
    }

    private void book(int p, int sex, int year) {
        for (int age = 0; age < Span.AGES; age++) {
            int in = truth.immigrants().get(p, sex, age, year);
            int out = truth.emigrants().get(p, sex, age, year);
            int wrong = surplus(p, sex, age, year) - surplusBefore(p, sex, age, year);
            int hidden =
                    (int) Math.min(Math.abs(wrong) / 2.0, MOST_HIDDEN * (wrong > 0 ? out : in));
            int shown = Math.abs(wrong) - hidden;
            immigrants.set(p, sex, age, year, wrong > 0 ? in + shown : in - hidden);
            emigrants.set(p, sex, age, year, wrong > 0 ? out - hidden : out + shown);
        }
    }

    private int surplus(int p, int sex, int age, int year) {
        return people.get(p, sex, age, year) - truth.people().get(p, sex, age, year);
    }

    /** The surplus with which those who reach an age in a year began it. */
    private int surplusBefore(int p, int sex, int age, int year) {
        if (age == 0) {
            return 0;
        }
        int younger = surplus(p, sex, age - 1, year - 1);
        return age == Span.OPEN_AGE ? younger + surplus(p, sex, age, year - 1) : younger;
    }
}
