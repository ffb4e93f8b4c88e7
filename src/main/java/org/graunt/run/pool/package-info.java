/**
 * The members of a run together: pooled fans, the central projection, where members part, what each
 * of them does to the whole.
 *
 * <p>Start with {@link org.graunt.run.pool.Pooling}, which writes the folder {@code ensemble};
 * {@link org.graunt.run.pool.Voices} asks every member for the same figure. What a pool, a weight
 * or a disagreement is, the room {@code ensemble} knows; this one knows members and files.
 */
@NullMarked
package org.graunt.run.pool;

import org.jspecify.annotations.NullMarked;
