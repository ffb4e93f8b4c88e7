package org.graunt.model.cohort;

/**
 * What one step is given besides the population.
 *
 * @param rates before any draw
 * @param multipliers by which the draws of the block differ
 * @param factors by which controls scale components
 */
record StepInputs(StepRates rates, Multipliers multipliers, StepFactors factors) {}
