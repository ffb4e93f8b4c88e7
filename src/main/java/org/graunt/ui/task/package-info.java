/**
 * Work behind the window: never on its thread, always possible to cancel, the newest request wins.
 *
 * <p>Start with {@link org.graunt.ui.task.Background}, which every page has one of, and {@link
 * org.graunt.ui.task.Lane}, one for each kind of answer that a page waits for.
 */
@NullMarked
package org.graunt.ui.task;

import org.jspecify.annotations.NullMarked;
