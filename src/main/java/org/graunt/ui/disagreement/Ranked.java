package org.graunt.ui.disagreement;

/**
 * An area in the order in which models part.
 *
 * @param code of the area
 * @param name of the area
 * @param share of the variance that lies between models
 * @param highest the id of the model that has most people there
 * @param lowest the id of the one that has fewest
 * @param gap people between the two
 */
record Ranked(String code, String name, double share, String highest, String lowest, double gap) {}
