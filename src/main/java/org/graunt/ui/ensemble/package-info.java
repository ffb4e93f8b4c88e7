/**
 * The page Ensemble: how many people there will be, what each model says of it, and what becomes of
 * the fan when models count otherwise.
 *
 * <p>Start with {@link org.graunt.ui.ensemble.EnsemblePage}. {@code EnsembleModel} is its state and
 * its actions, {@code Reading} what is worked out off the window's thread each time a weight moves.
 */
@NullMarked
package org.graunt.ui.ensemble;

import org.jspecify.annotations.NullMarked;
