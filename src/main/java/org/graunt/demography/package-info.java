/**
 * Demography without models: the words of the field ({@link org.graunt.demography.Sex}, {@link
 * org.graunt.demography.AgeGroups}, {@link org.graunt.demography.Geography}) and its instruments:
 * life tables, fertility curves, migration schedules, gross flows from a net, proportional fitting.
 * {@link org.graunt.demography.StandardRates} brings mortality and fertility for those who hold
 * none.
 *
 * <p>Start with {@link org.graunt.demography.AgeGroups}. Everything here is a pure function of its
 * arguments; this room knows no project, no files but its own standard rates, and no years to come.
 */
@NullMarked
package org.graunt.demography;

import org.jspecify.annotations.NullMarked;
