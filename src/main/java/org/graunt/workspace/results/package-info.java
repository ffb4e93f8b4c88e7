/**
 * What a run left, to be looked at: read once, kept, and asked again for other weights.
 *
 * <p>Start with {@link org.graunt.workspace.results.Results}, a folder of results; {@link
 * org.graunt.workspace.results.Testimony} is what all members say of one selection, and {@link
 * org.graunt.workspace.results.Course} what comes of it when they are pooled. All of it is found by
 * the rooms {@code run.pool} and {@code ensemble}; nothing is computed here that a file of the run
 * would have otherwise.
 */
@NullMarked
package org.graunt.workspace.results;

import org.jspecify.annotations.NullMarked;
