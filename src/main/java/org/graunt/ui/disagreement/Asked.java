package org.graunt.ui.disagreement;

import java.util.Map;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Partings;
import org.graunt.workspace.results.Results;

/**
 * What the page wants to know.
 *
 * @param results of the run
 * @param partings where its members part
 * @param spots of areas on the map of tiles, by code; empty where the project has none
 * @param selection whom all pages look at
 * @param across what the rows of the heat map are
 * @param year of the ranking and the tiles
 */
record Asked(
        Results results,
        Partings partings,
        Map<String, Spot> spots,
        Selection selection,
        Across across,
        int year) {

    Asked {
        spots = Map.copyOf(spots);
    }
}
