package org.graunt.workspace.levers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.graunt.model.Change;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;

/**
 * A model that can be played at once.
 *
 * @param spec what it is
 * @param projector the fit
 * @param horizon the years that it reaches
 * @param reached the levers that act on it
 * @param baseline its central path with no lever moved
 */
record Fitted(
        ModelSpec spec, Projector projector, Horizon horizon, Set<Lever> reached, Course baseline) {

    /** Plays the baseline, and hears meanwhile which levers can act. */
    static Fitted of(
            ModelSpec spec, Projector projector, Horizon horizon, Optional<Lever> setting) {
        Overheard heard = Overheard.nothingYet();
        Course baseline = play(projector, heard, horizon, () -> false);
        Set<Lever> reached = EnumSet.noneOf(Lever.class);
        for (Lever lever : Lever.values()) {
            if (lever.drivers().stream().anyMatch(heard.asked()::contains)) {
                reached.add(lever);
            }
        }
        setting.ifPresent(reached::add);
        return new Fitted(spec, projector, horizon, reached, baseline);
    }

    /** Plays the central path of this fit, or of another of the same model, under levers. */
    Course under(Levers levers, Projector fit, BooleanSupplier cancelled) {
        Projector levered = fit;
        for (Change change : levers.changes()) {
            levered = levered.with(change);
        }
        return play(levered, Draws.central(), horizon, cancelled);
    }

    private static Course play(
            Projector projector, Draws draws, Horizon horizon, BooleanSupplier cancelled) {
        Course course = new Course(projector.frame());
        projector.project(
                draws,
                horizon,
                year -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException("Nobody waits");
                    }
                    course.take(year);
                });
        return course;
    }
}
