package org.graunt.ui.disagreement;

import java.util.Map;
import java.util.Optional;
import org.graunt.model.Project;
import org.graunt.run.Plan;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Partings;
import org.graunt.workspace.results.Results;

/**
 * What the page wants to know.
 *
 * @param results of the run
 * @param partings where its members part
 * @param project as it stands, with its weights
 * @param plan the project with its tables; empty until they are read
 * @param spots of areas on the map of tiles, by code; empty where the project has none
 * @param selection whom all pages look at
 * @param across what is drawn
 * @param year of the ranking and the tiles
 */
record Asked(
        Results results,
        Partings partings,
        Optional<Project> project,
        Optional<Plan> plan,
        Map<String, Spot> spots,
        Selection selection,
        Across across,
        int year) {

    Asked {
        spots = Map.copyOf(spots);
    }
}
