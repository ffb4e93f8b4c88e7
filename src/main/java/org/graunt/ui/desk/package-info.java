/**
 * What all pages share: the open document with its history, the results that are looked at, the
 * selection, and the run that is at work. State and actions only, without a node.
 *
 * <p>Start with {@link org.graunt.ui.desk.Desk}. Everything here is asked and changed on the
 * window's thread; what takes time is handed to {@code ui.task}.
 */
@NullMarked
package org.graunt.ui.desk;

import org.jspecify.annotations.NullMarked;
