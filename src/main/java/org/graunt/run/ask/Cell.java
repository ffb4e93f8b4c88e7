package org.graunt.run.ask;

import org.graunt.demography.AgeBand;

/**
 * Persons of a band of ages at a mid-year, of the place and sexes of a question.
 *
 * @param ages of whole age groups
 * @param year the mid-year
 */
record Cell(AgeBand ages, int year) {}
