/**
 * The page Correct: where official estimates and registers part, and what was decided about it.
 *
 * <p>Start with {@link org.graunt.ui.correct.CorrectPage}; {@code CorrectModel} is its state.
 */
@NullMarked
package org.graunt.ui.correct;

import org.jspecify.annotations.NullMarked;
