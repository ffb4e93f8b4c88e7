/**
 * The housing-led model: how many people live in an area follows from the homes there, by way of
 * households and their size.
 *
 * <p>Start with {@link org.graunt.model.housing.HousingLed}, the engine, and read on with {@link
 * org.graunt.model.housing.HousingBlock}, which takes a year; {@link
 * org.graunt.model.housing.HouseholdModel} counts the households that a population forms. This room
 * sees no other engine but the cohort-component step below it, and must never know how draws are
 * made or where tables come from.
 */
@NullMarked
package org.graunt.model.housing;

import org.jspecify.annotations.NullMarked;
