package org.graunt.ui.ensemble;

import java.util.ArrayList;
import java.util.List;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.workspace.results.Course;
import org.graunt.workspace.results.Testimony;

/** What is asked about before anybody has asked: round numbers that may be reached. */
final class Defaults {
    private Defaults() {}

    /** A round number near the middle of the last year's fan, and one near its upper edge. */
    static Ask of(Testimony said, Weights weights) {
        Course.Year last = said.course(weights, Pool.LINEAR).last();
        List<Threshold> thresholds = new ArrayList<>(List.of(Threshold.near(last.median())));
        Threshold high = Threshold.near(last.high(95));
        if (high.persons() > thresholds.getFirst().persons()) {
            thresholds.add(high);
        }
        return new Ask(thresholds, last.year());
    }
}
