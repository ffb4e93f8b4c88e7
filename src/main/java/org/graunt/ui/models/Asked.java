package org.graunt.ui.models;

import java.util.Map;
import java.util.SortedMap;
import org.graunt.chart.Members;
import org.graunt.run.pool.Place;
import org.graunt.workspace.Selection;
import org.graunt.workspace.levers.Course;

/**
 * Everything that the page's charts depend on.
 *
 * @param place whom they are of
 * @param placeName what people call it
 * @param selection the sexes and ages
 * @param members the models in their order
 * @param observed the estimates of the selection by year
 * @param before the paths with no lever moved, by model
 * @param now the paths as levers stand
 * @param measure what is drawn of each model
 * @param drawn how they are drawn
 * @param reference the id of the model that is compared with
 * @param source what stands under a chart
 */
record Asked(
        Place place,
        String placeName,
        Selection selection,
        Members members,
        SortedMap<Integer, Double> observed,
        Map<String, Course> before,
        Map<String, Course> now,
        Measure measure,
        Drawn drawn,
        String reference,
        String source) {}
