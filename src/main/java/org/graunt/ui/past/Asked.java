package org.graunt.ui.past;

import java.util.SortedMap;
import org.graunt.chart.Members;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Hindsight;

/**
 * What the page wants to know.
 *
 * @param hindsight what a backtest left
 * @param members everybody who was tested, the project's own first
 * @param selection the place and the ages of the scores; always both sexes
 * @param drawnOf the place and the ages of the projections, of which fewer bands are kept
 * @param place what people call the place
 * @param pooled true for the region, whose boroughs are scored together
 * @param estimates what came of those drawn, by year
 * @param member whose projections are drawn
 * @param horizon years ahead of the scores
 * @param drawn what is drawn of the errors of all models
 * @param source the footnote of the charts
 */
record Asked(
        Hindsight hindsight,
        Members members,
        Selection selection,
        Selection drawnOf,
        String place,
        boolean pooled,
        SortedMap<Integer, Double> estimates,
        String member,
        int horizon,
        Drawn drawn,
        String source) {

    /** Whose scores are told: all boroughs for the region, else the place alone. */
    String scored() {
        return pooled ? Hindsight.BOROUGHS : selection.area();
    }
}
