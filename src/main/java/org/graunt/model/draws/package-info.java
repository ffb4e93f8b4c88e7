/**
 * Draws that Graunt makes itself: correlated processes that multiply what drives a model, with
 * parameters estimated from the past where it is long enough.
 *
 * <p>Start with {@link org.graunt.model.draws.Uncertainty}, then {@link
 * org.graunt.model.draws.DrawnBlock} for how a draw is made and {@link
 * org.graunt.model.draws.ProcessFit} for how much it swings. This room sees no engine: every model
 * is given the same draws.
 */
@NullMarked
package org.graunt.model.draws;

import org.jspecify.annotations.NullMarked;
