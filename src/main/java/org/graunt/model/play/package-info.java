/**
 * Runs one fitted model over all its draws: in blocks, in parallel, and with its books audited.
 *
 * <p>Start with {@link org.graunt.model.play.Play}. {@link org.graunt.model.play.BooksAudit} stands
 * between every model and whoever listens to it. This room knows no engine, no files and no clock.
 */
@NullMarked
package org.graunt.model.play;

import org.jspecify.annotations.NullMarked;
