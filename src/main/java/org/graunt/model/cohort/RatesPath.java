package org.graunt.model.cohort;

/** The rates of every step to come. */
@FunctionalInterface
public interface RatesPath {

    /** The rates of the step that ends in a year; years with the same rates may share them. */
    StepRates at(int year);
}
