package org.graunt.run;

import java.util.concurrent.atomic.AtomicLong;

/** Adds up the progress of members to that of the run. */
final class Progress {
    private final Watcher watcher;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    Progress(Plan plan, RunSettings settings, Watcher watcher) {
        this.watcher = watcher;
        long lanes = plan.draws().count() + 1L;
        long blocks = Math.ceilDiv(lanes, (long) settings.block());
        this.total =
                plan.all().stream()
                        .flatMap(scenario -> scenario.ready().stream())
                        .mapToLong(ready -> blocks * (ready.horizon().years().count() + 1))
                        .sum();
    }

    void began(String member) {
        watcher.began(member);
    }

    /** One year of one block is done. */
    void step(String member) {
        watcher.progressed(member, done.incrementAndGet(), total);
    }

    /** A member has ended, well or not. */
    void ended(MemberResult result) {
        watcher.ended(result);
    }

    boolean cancelled() {
        return watcher.cancelled();
    }
}
