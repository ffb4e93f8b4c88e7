package org.graunt.model;

import java.util.List;

/**
 * The drawn results of one member, read a cell at a time: what fans, pools, questions and school
 * places are made of. May be read from several threads.
 */
public interface Paths {

    /** Whose population, by which ages. */
    Frame frame();

    /** Every year, the base year first. */
    List<Integer> years();

    /** How many numbered draws there are; the central path is not among them. */
    int draws();

    /** What is kept, in order. */
    List<Quantity> quantities();

    /**
     * Adds one quantity of every draw to what is there: sums over sexes, areas and bands are made
     * draw by draw, before any quantile.
     *
     * @param year position among {@link #years}
     * @param area position in the frame
     * @param sex 0 for women, 1 for men
     * @param quantity position among {@link #quantities}
     * @param sums receives draw 1 first
     */
    void addTo(double[] sums, int year, int area, int sex, int quantity);
}
