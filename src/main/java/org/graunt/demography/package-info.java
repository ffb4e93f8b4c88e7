/**
 * Demography without models: the words of the field ({@link org.graunt.demography.Sex}, {@link
 * org.graunt.demography.AgeGroups}, {@link org.graunt.demography.Geography}) and its instruments:
 * life tables, fertility curves, migration schedules, gross flows from a net, proportional fitting.
 *
 * <p>Start with {@link org.graunt.demography.AgeGroups}. Everything here is a pure function of its
 * arguments; this room knows no project, no files and no years to come.
 */
@NullMarked
package org.graunt.demography;

import org.jspecify.annotations.NullMarked;
