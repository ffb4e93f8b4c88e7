package org.graunt.model.housing;

/**
 * What the household rates make of the people of one area.
 *
 * @param inHouseholds persons who live in households
 * @param communal persons who do not
 * @param households the households that they form
 * @param beyond persons whom communal establishments would hold beyond the people there are
 */
record HouseholdCount(double inHouseholds, double communal, double households, double beyond) {}
