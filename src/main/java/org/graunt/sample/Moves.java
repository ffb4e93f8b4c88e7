package org.graunt.sample;

/** Moves from place to place by sex, age and year, whole persons. */
final class Moves {
    private final int places;
    private final int[][] years;

    private Moves(int places) {
        this.places = places;
        this.years = new int[Span.years().size()][places * places * Span.SEXES * Span.AGES];
    }

    static Moves none(int places) {
        return new Moves(places);
    }

    private int cell(int origin, int destination, int sex, int age) {
        return ((origin * places + destination) * Span.SEXES + sex) * Span.AGES + age;
    }

    int get(int origin, int destination, int sex, int age, int year) {
        return years[year - Span.FIRST][cell(origin, destination, sex, age)];
    }

    void set(int origin, int destination, int sex, int age, int year, int movers) {
        years[year - Span.FIRST][cell(origin, destination, sex, age)] = movers;
    }

    /** How many places there are. */
    int places() {
        return places;
    }
}
