/**
 * School places of a project: from its last run, or a run made for them, to tables, charts and a
 * workbook.
 *
 * <p>Start with {@link org.graunt.deliver.schools.SchoolWork}, one call for whoever asks. What is
 * computed is in the room {@code schools}; this one brings it the children of every member and
 * writes what it says.
 */
@NullMarked
package org.graunt.deliver.schools;

import org.jspecify.annotations.NullMarked;
