package org.graunt.run.attribution;

import java.util.ArrayList;
import java.util.List;
import org.graunt.demography.StandardRates;
import org.graunt.model.Frame;
import org.graunt.model.OwnStep;
import org.jspecify.annotations.Nullable;

/**
 * The base population and the rates that a member's central path implies, step by step. Replayed,
 * they give the path back; exchanged for another member's, factor by factor, they tell why the two
 * differ.
 */
public final class ImpliedRates {
    private final String member;
    private final Frame frame;
    private final int baseYear;
    private final double[] base;
    private final List<ImpliedStep> steps;
    private final Known known;

    /**
     * What a member tells of its path.
     *
     * @param vitalEvents whether it has births, deaths and migration, and not populations alone
     * @param kindsOfMigration whether domestic and international migration are told apart
     * @param caller what calls people beyond its own step; null where nothing does
     */
    record Known(boolean vitalEvents, boolean kindsOfMigration, OwnStep.@Nullable Caller caller) {}

    ImpliedRates(
            String member,
            Frame frame,
            int baseYear,
            double[] base,
            List<ImpliedStep> steps,
            Known known) {
        this.member = member;
        this.frame = frame;
        this.baseYear = baseYear;
        this.base = base;
        this.steps = List.copyOf(steps);
        this.known = known;
    }

    /** The ages of mothers that levels of fertility are measured by: the same for every member. */
    static double[] shape(Frame frame) {
        return StandardRates.load().fertilityShape(frame.ages());
    }

    /**
     * These rates where they are known; where a member tells populations alone, the other's, with
     * all that they leave unexplained booked to adjustment.
     */
    ImpliedRates completedBy(ImpliedRates other) {
        if (known.vitalEvents || !other.known.vitalEvents) {
            return this;
        }
        List<ImpliedStep> completed = new ArrayList<>();
        double[] before = base;
        Replay replay = new Replay(frame);
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            ImpliedStep step = steps.get(i).byRatesOf(other.steps.get(i));
            replay.bookAdjustment(before, step);
            completed.add(step);
            before = step.population;
        }
        Known both = new Known(true, other.known.kindsOfMigration, null);
        return new ImpliedRates(member, frame, baseYear, base, completed, both);
    }

    /** These rates up to the first projected year. */
    ImpliedRates firstStep() {
        List<ImpliedStep> first = steps.subList(0, Math.min(steps.size(), 1));
        return new ImpliedRates(member, frame, baseYear, base, first, known);
    }

    /** The id of the member. */
    public String member() {
        return member;
    }

    /** Whose population, by which ages. */
    Frame frame() {
        return frame;
    }

    /** The year of the base population. */
    int baseYear() {
        return baseYear;
    }

    /** The base population, {@code [area][sex x age]}. */
    double[] base() {
        return base;
    }

    /** Every step, in order. */
    List<ImpliedStep> steps() {
        return steps;
    }

    /** What the member tells. */
    Known known() {
        return known;
    }
}
