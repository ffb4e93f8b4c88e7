/**
 * The page Models: every model's central path on one scale, and levers that move them at once.
 *
 * <p>{@link org.graunt.ui.models.ModelsPage} is the way in.
 */
@NullMarked
package org.graunt.ui.models;

import org.jspecify.annotations.NullMarked;
