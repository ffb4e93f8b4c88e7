/**
 * How quick the window is: a whole window on a real stage, and a hand that works in it.
 *
 * <p>Start with {@link org.graunt.ui.bench.WindowBench}. The hand finds nodes by their ids and
 * moves what a person moves; no page knows that it is watched, and none may know anything of this.
 */
@NullMarked
package org.graunt.ui.bench;

import org.jspecify.annotations.NullMarked;
