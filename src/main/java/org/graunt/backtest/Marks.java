package org.graunt.backtest;

import java.util.List;
import java.util.Optional;
import org.graunt.ensemble.MixtureCrps;
import org.graunt.ensemble.Score;
import org.graunt.model.draws.ProcessParameters;

/**
 * What one origin came to.
 *
 * @param origin the last year known
 * @param scores by place, member, ages and horizon
 * @param paths of the bands that are drawn
 * @param mixture the sum over tasks, each in units of its outcome, of the score of any mixture of
 *     the project's members; empty where none was set to all of them
 * @param leftOut the members that could not be tested
 * @param failed true where something went wrong
 * @param processes what the draws came from
 */
record Marks(
        int origin,
        List<Score> scores,
        List<PastPath> paths,
        Optional<MixtureCrps> mixture,
        List<String> leftOut,
        boolean failed,
        List<ProcessParameters> processes) {}
