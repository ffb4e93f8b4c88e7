/**
 * The page Past projections: what the models would have said in earlier years, over what came, and
 * how far off each of them was.
 *
 * <p>Start with {@link org.graunt.ui.past.PastPage}. {@code PastModel} is its state and its
 * actions, {@code Testing} what is done off the window's thread, {@code Reading} what is seen.
 */
@NullMarked
package org.graunt.ui.past;

import org.jspecify.annotations.NullMarked;
