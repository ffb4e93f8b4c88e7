package org.graunt.model;

/** All the draws of a run: the central path, number 0, and the numbered draws from 1. */
public interface DrawSet {

    /** How many numbered draws there are; 0 where only the central path is wanted. */
    int count();

    /** A block of consecutive draws; number 0 may be among them. */
    Draws block(int first, int count);

    /** The central path alone. */
    static DrawSet centralOnly() {
        return new DrawSet() {
            @Override
            public int count() {
                return 0;
            }

            @Override
            public Draws block(int first, int count) {
                return Draws.none(first, count);
            }
        };
    }
}
