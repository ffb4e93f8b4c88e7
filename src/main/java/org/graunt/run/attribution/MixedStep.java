package org.graunt.run.attribution;

import java.util.Set;
import org.graunt.ensemble.Factor;
import org.graunt.model.OwnStep;
import org.jspecify.annotations.Nullable;

/**
 * The same step of two members, of which some factors are the second's.
 *
 * @param callerOfFirst what calls people in the first; null where nothing does
 * @param callerOfSecond what calls people in the second
 * @param exchanged the factors that are the second's
 */
record MixedStep(
        OwnStep.@Nullable Caller callerOfFirst,
        OwnStep.@Nullable Caller callerOfSecond,
        ImpliedStep first,
        ImpliedStep second,
        Set<Factor> exchanged)
        implements Replay.Mixed {

    private ImpliedStep whose(Factor factor) {
        return exchanged.contains(factor) ? second : first;
    }

    private ImpliedStep whose(Factor kind, Factor allKinds) {
        return exchanged.contains(kind) || exchanged.contains(allKinds) ? second : first;
    }

    @Override
    public ImpliedStep fertility() {
        return whose(Factor.FERTILITY);
    }

    @Override
    public ImpliedStep mortality() {
        return whose(Factor.MORTALITY);
    }

    @Override
    public ImpliedStep domestic() {
        return whose(Factor.DOMESTIC_MIGRATION, Factor.MIGRATION);
    }

    @Override
    public ImpliedStep international() {
        return whose(Factor.INTERNATIONAL_MIGRATION, Factor.MIGRATION);
    }

    @Override
    public ImpliedStep adjustment() {
        return whose(Factor.ADJUSTMENT);
    }

    @Override
    public double @Nullable [] homes() {
        return called(Factor.HOMES, OwnStep.Caller.HOMES);
    }

    @Override
    public double @Nullable [] jobs() {
        return called(Factor.JOBS, OwnStep.Caller.JOBS);
    }

    private double @Nullable [] called(Factor factor, OwnStep.Caller caller) {
        boolean ofSecond = exchanged.contains(factor);
        return (ofSecond ? callerOfSecond : callerOfFirst) == caller ? whose(factor).called : null;
    }
}
