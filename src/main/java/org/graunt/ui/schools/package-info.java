/**
 * The page Schools: pupils against places, where places run out and when, and the workbook for
 * planners.
 *
 * <p>Start with {@link org.graunt.ui.schools.SchoolsPage}. {@code SchoolsModel} is its state and
 * its actions, {@code Making} what is done off the window's thread, {@code Pressed} the ranking.
 */
@NullMarked
package org.graunt.ui.schools;

import org.jspecify.annotations.NullMarked;
