/**
 * The cohort-component method: one step of it in every published convention, the rates it takes
 * from the past or from tables, and the two engines that are nothing else.
 *
 * <p>Start with {@link org.graunt.model.cohort.Step}, which carries a population through one step
 * for a whole block of draws; {@link org.graunt.model.cohort.StepRates} is what a step needs,
 * {@link org.graunt.model.cohort.Conventions} how published projections differ. This room must
 * never know how draws are made, where tables come from, or that housing and jobs exist.
 */
@NullMarked
package org.graunt.model.cohort;

import org.jspecify.annotations.NullMarked;
