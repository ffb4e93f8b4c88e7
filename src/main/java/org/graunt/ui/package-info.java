/**
 * The window. JavaFX is known here and nowhere else.
 *
 * <p>Start with {@link org.graunt.ui.FrontWindow}, which opens it, and {@code ui.shell}, what
 * stands around every page. Each page has a package of its own: a model (state and actions, without
 * a node) and a view (nodes and bindings). Pages share {@code ui.desk} and see nothing of each
 * other.
 */
@NullMarked
package org.graunt.ui;

import org.jspecify.annotations.NullMarked;
