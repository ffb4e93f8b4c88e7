package org.graunt.ui.disagreement;

/**
 * A square of the map: one area.
 *
 * @param letters that stand for its name, three at the most
 * @param spot where it lies
 * @param area what it shows
 */
record Tile(String letters, Spot spot, Ranked area) {}
