/**
 * Rates from the past: what a window of years says of fertility, mortality and migration, and the
 * trend model that carries it on (METHODS 2).
 *
 * <p>Start with {@link org.graunt.model.cohort.past.CohortComponent}, the engine; {@link
 * org.graunt.model.cohort.past.History} is the past as every fit sees it. This room must never know
 * years after the base year, except where a table is itself about the future.
 */
@NullMarked
package org.graunt.model.cohort.past;

import org.jspecify.annotations.NullMarked;
