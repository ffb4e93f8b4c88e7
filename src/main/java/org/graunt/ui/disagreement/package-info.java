/**
 * The page Disagreement: where the choice of model matters more than chance within a model, which
 * model differs there, and through what.
 *
 * <p>Start with {@link org.graunt.ui.disagreement.DisagreementPage}. {@code DisagreementModel} is
 * its state and its actions, {@code Reading} what is worked out off the window's thread.
 */
@NullMarked
package org.graunt.ui.disagreement;

import org.jspecify.annotations.NullMarked;
