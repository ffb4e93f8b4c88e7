/**
 * Models that look at populations alone: cohort-change ratios, and the last estimate for ever.
 *
 * <p>Start with {@link org.graunt.model.change.NoChange}, the simplest engine there is. This room
 * sees no other engine but the cohort-component step below it.
 */
@NullMarked
package org.graunt.model.change;

import org.jspecify.annotations.NullMarked;
