/**
 * What stands around every page: the pages at the left, the project and the run at the top, the
 * facts of the last run at the bottom.
 *
 * <p>Start with {@link org.graunt.ui.shell.Workbench}, which puts a window together; {@link
 * org.graunt.ui.shell.AllPages} names the pages in the order of the work.
 */
@NullMarked
package org.graunt.ui.shell;

import org.jspecify.annotations.NullMarked;
