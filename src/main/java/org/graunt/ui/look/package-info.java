/**
 * How the window looks: light or dark, large or small words. The colours of models are those of the
 * charts, from one palette.
 *
 * <p>Start with {@link org.graunt.ui.look.Skin}.
 */
@NullMarked
package org.graunt.ui.look;

import org.jspecify.annotations.NullMarked;
