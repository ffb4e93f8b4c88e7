package org.graunt.backtest;

import java.util.List;
import java.util.Map;
import org.graunt.ensemble.Weights;
import org.graunt.model.draws.ProcessParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the members of one origin said.
 *
 * @param origin the last year known
 * @param members the figures of the project's members, in order, without those left out
 * @param yardsticks the figures of what they are measured by
 * @param families the family of each of the members
 * @param leftOut the ids of those that could not be fitted, or failed
 * @param failed true where one of them went wrong
 * @param processes what the draws came from; empty where they were given or none was wanted
 */
record OriginFigures(
        int origin,
        List<MemberFigures> members,
        List<MemberFigures> yardsticks,
        Map<String, String> families,
        List<String> leftOut,
        boolean failed,
        List<ProcessParameters> processes) {

    /** Equal weights by family of the members that are there; null where there is none. */
    @Nullable Weights weights() {
        return families.isEmpty() ? null : Weights.equalByFamily(families);
    }
}
