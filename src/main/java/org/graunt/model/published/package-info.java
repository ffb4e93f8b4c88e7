/**
 * Projections that somebody else has made, as members beside our own.
 *
 * <p>Start with {@link org.graunt.model.published.Published}. This room sees no other engine, and
 * never asks how the published figures came about.
 */
@NullMarked
package org.graunt.model.published;

import org.jspecify.annotations.NullMarked;
