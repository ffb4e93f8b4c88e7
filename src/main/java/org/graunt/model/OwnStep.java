package org.graunt.model;

/**
 * The step that a model takes before it moves people to where homes or jobs are: with it, those
 * whom homes or jobs called can be told from those who would have moved anyhow.
 */
public interface OwnStep {

    /** What calls people after the step. */
    enum Caller {
        HOMES,
        JOBS
    }

    /** What calls people after the step. */
    Caller caller();

    /**
     * The block on its way: its population may be overwritten before a step, and its components are
     * those of the step after it.
     */
    Year year();

    /** Takes the step to the next year from whatever population the year holds. */
    void advance(int next);
}
