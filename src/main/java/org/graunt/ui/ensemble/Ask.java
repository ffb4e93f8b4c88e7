package org.graunt.ui.ensemble;

import java.util.List;

/**
 * What is asked of the future.
 *
 * @param thresholds numbers that may be reached
 * @param year when
 */
record Ask(List<Threshold> thresholds, int year) {
    Ask {
        thresholds = List.copyOf(thresholds);
    }
}
