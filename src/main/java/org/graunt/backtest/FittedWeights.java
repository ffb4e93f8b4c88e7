package org.graunt.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.ensemble.InverseError;
import org.graunt.ensemble.MixtureCrps;
import org.graunt.ensemble.ScoreTable;
import org.graunt.ensemble.Stacking;
import org.graunt.ensemble.Weights;
import org.graunt.note.Note;

/**
 * The weights that the project's members would have by their past, each drawn half-way to equal
 * ones.
 *
 * @param equal by family
 * @param inverseError by the mean absolute percentage error over tasks that all were set
 * @param stacking those whose mixture would have scored best over the same tasks
 */
public record FittedWeights(Weights equal, Weights inverseError, Weights stacking) {
    /** How far fitted weights are drawn towards equal ones, from 0 to 1. */
    public static final double SHRUNK = 0.5;

    /**
     * Fits the weights to the scores of all origins.
     *
     * @param counted the scores of boroughs that are large enough
     * @param notes receives why there are none, where all members were never set the same task
     */
    static Optional<FittedWeights> of(
            BacktestPlan plan, ScoreTable counted, List<MixtureCrps> mixtures, List<Note> notes) {
        Map<String, String> families = new LinkedHashMap<>();
        plan.members().forEach(each -> families.put(each.spec().id(), each.spec().family()));
        if (mixtures.isEmpty()) {
            notes.add(
                    Note.warning(
                            "backtest/weights.csv",
                            "At no origin all members could be tested together, so that none can be weighed by its past",
                            "Leave out with --models those that lack a past."));
            return Optional.empty();
        }
        Weights equal = Weights.equalByFamily(families);
        ScoreTable ofMembers = counted.where(key -> families.containsKey(key.member()));
        Weights byError = InverseError.ofMape().weights(ofMembers);
        Weights stacked = Stacking.of(MixtureCrps.mean(new ArrayList<>(mixtures))).weights();
        return Optional.of(
                new FittedWeights(
                        equal, byError.shrunk(equal, SHRUNK), stacked.shrunk(equal, SHRUNK)));
    }
}
