/**
 * Levers, and what the models make of them at once.
 *
 * <p>Start with {@link org.graunt.workspace.levers.Board}: it holds every model of a plan fitted
 * once, and plays their central paths under whatever {@link org.graunt.workspace.levers.Levers}
 * stand at.
 */
@NullMarked
package org.graunt.workspace.levers;

import org.jspecify.annotations.NullMarked;
