/**
 * The open document: a project with its history, where it is kept, what is looked at, and how the
 * window was laid out the last time.
 *
 * <p>Start with {@link org.graunt.workspace.Document} and {@link org.graunt.workspace.History}.
 * What a run left is read in the room {@code workspace.results}. Nothing here knows a window:
 * whoever shows a document watches it himself.
 */
@NullMarked
package org.graunt.workspace;

import org.jspecify.annotations.NullMarked;
