package org.graunt.sample;

/**
 * Whole numbers by place, sex, age and year; filled while a year is lived, only read afterwards. Of
 * what has no sex or age there is one of each, at 0.
 */
final class Counts {
    private final int sexes;
    private final int ages;
    private final int firstYear;
    private final int years;
    private final int[] cells;

    private Counts(int places, int sexes, int ages, int firstYear, int lastYear) {
        this.sexes = sexes;
        this.ages = ages;
        this.firstYear = firstYear;
        this.years = lastYear - firstYear + 1;
        this.cells = new int[places * sexes * ages * years];
    }

    /** All 0, by sex and single years of age. */
    static Counts ofPeople(int places) {
        return new Counts(places, Span.SEXES, Span.AGES, Span.FIRST, Span.LAST);
    }

    /** All 0, by sex alone. */
    static Counts bySex(int places) {
        return new Counts(places, Span.SEXES, 1, Span.FIRST, Span.LAST);
    }

    /** All 0, by single years of age alone. */
    static Counts byAge(int places) {
        return new Counts(places, 1, Span.AGES, Span.FIRST, Span.LAST);
    }

    /** All 0, with one number for each place and year. */
    static Counts ofPlaces(int places) {
        return new Counts(places, 1, 1, Span.FIRST, Span.LAST);
    }

    private int cell(int place, int sex, int age, int year) {
        return ((place * sexes + sex) * ages + age) * years + year - firstYear;
    }

    int get(int place, int sex, int age, int year) {
        return cells[cell(place, sex, age, year)];
    }

    int get(int place, int year) {
        return cells[cell(place, 0, 0, year)];
    }

    void set(int place, int sex, int age, int year, int value) {
        cells[cell(place, sex, age, year)] = value;
    }

    void set(int place, int year, int value) {
        cells[cell(place, 0, 0, year)] = value;
    }

    void add(int place, int sex, int age, int year, int value) {
        cells[cell(place, sex, age, year)] += value;
    }

    /** The sum over both sexes and all ages. */
    long total(int place, int year) {
        return total(place, 0, ages - 1, year);
    }

    /** The sum over both sexes and these ages, the last among them. */
    long total(int place, int youngest, int oldest, int year) {
        long sum = 0;
        for (int sex = 0; sex < sexes; sex++) {
            for (int age = youngest; age <= oldest; age++) {
                sum += get(place, sex, age, year);
            }
        }
        return sum;
    }

    /** How many places there are. */
    int places() {
        return cells.length / (sexes * ages * years);
    }
}
