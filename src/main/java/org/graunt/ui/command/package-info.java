/**
 * What can be done, as one table: menus, the toolbar, keys, the search and the help are drawn from
 * it.
 *
 * <p>Start with {@link org.graunt.ui.command.Command}; {@link org.graunt.ui.command.Palette} finds
 * one by its words.
 */
@NullMarked
package org.graunt.ui.command;

import org.jspecify.annotations.NullMarked;
