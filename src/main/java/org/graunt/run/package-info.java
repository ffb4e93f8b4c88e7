/**
 * A run from project file to folder of results: what is planned ({@link org.graunt.run.Plan}), how
 * it is done ({@link org.graunt.run.Runner}) and what is left behind ({@link
 * org.graunt.run.RunFolder}).
 *
 * <p>Start with {@link org.graunt.run.Opening}, which turns a project file into a plan, or with
 * {@link org.graunt.run.Runner}. A member that cannot run or fails never spoils the others. This
 * room waits, reads clocks and writes files, but knows no terminal and no window: whoever watches
 * does so as a {@link org.graunt.run.Watcher}.
 */
@NullMarked
package org.graunt.run;

import org.jspecify.annotations.NullMarked;
