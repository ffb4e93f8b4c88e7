package org.graunt.ui.ensemble;

import java.util.List;
import org.graunt.chart.Members;
import org.graunt.chart.Series;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.workspace.results.Testimony;

/**
 * What the page wants to know: everything that a reading depends on.
 *
 * @param place what people call the area
 * @param testimony what the members say
 * @param members all of them, with their styles
 * @param observed the estimates up to the base year
 * @param weights how much each counts
 * @param pool how they are put together
 * @param draws how many each has
 * @param paths true for sample paths in place of the fan
 * @param thresholds numbers that may be reached
 * @param year when
 * @param without the member whose absence is asked about; blank for the one that matters most
 * @param source the footnote of the chart
 */
record Asked(
        String place,
        Testimony testimony,
        Members members,
        Series observed,
        Weights weights,
        Pool pool,
        int draws,
        boolean paths,
        List<Threshold> thresholds,
        int year,
        String without,
        String source) {

    Asked {
        thresholds = List.copyOf(thresholds);
    }
}
