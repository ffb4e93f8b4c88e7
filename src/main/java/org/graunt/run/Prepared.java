package org.graunt.run;

import java.io.IOException;
import java.time.Duration;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.note.Outcome;
import org.graunt.run.store.DrawStore;
import org.jspecify.annotations.Nullable;

/**
 * A member that can be projected at once: fitted, and with room for its draws.
 *
 * @param fit the projector under the levers of its scenario; or why there is none
 * @param horizon the years that it reaches
 * @param store room for its draws; null where none are wanted, or nothing can be projected
 * @param fitting how long the fit took
 */
record Prepared(
        Outcome<Projector> fit, Horizon horizon, @Nullable DrawStore store, Duration fitting) {

    /**
     * Fits a member, and claims the room for its draws.
     *
     * @throws IOException where there is no room, or it may not be written
     */
    static Prepared of(
            Plan plan,
            PlannedScenario scenario,
            PlannedMember.Ready member,
            Fits fits,
            RunSection section)
            throws IOException {
        long begun = System.nanoTime();
        Outcome<Projector> fit = fits.fit(scenario, member);
        Duration fitting = Duration.ofNanos(System.nanoTime() - begun);
        if (!fit.succeeded()) {
            return new Prepared(fit, member.horizon(), null, fitting);
        }
        Projector projector = fit.value();
        Horizon horizon = until(projector.lastYear(), member.horizon());
        int draws = plan.draws().count();
        if (draws == 0) {
            return new Prepared(fit, horizon, null, fitting);
        }
        boolean everyAge = plan.project().keepDraws().equals("all");
        DrawStore store =
                DrawStore.create(
                        section.draws(member.spec().id()),
                        projector.frame(),
                        horizon,
                        draws,
                        everyAge);
        return new Prepared(fit, horizon, store, fitting);
    }

    /** The years of a horizon up to one of them. */
    static Horizon until(int last, Horizon wanted) {
        return last >= wanted.lastYear()
                ? wanted
                : new Horizon(wanted.baseYear(), last, wanted.step());
    }

    /** Gives back room that was not used; nothing where it was. */
    void release() throws IOException {
        if (store != null) {
            store.close();
        }
    }
}
