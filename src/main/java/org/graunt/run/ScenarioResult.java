package org.graunt.run;

import java.time.Duration;
import java.util.List;

/**
 * What became of the members of the baseline or of a scenario.
 *
 * @param name of the scenario; empty for the baseline
 * @param members every member of the plan, in order
 * @param sideBySide those that finished, set side by side
 * @param pooling how long the pool took, and why members differ
 */
public record ScenarioResult(
        String name, List<MemberResult> members, SideBySide sideBySide, Duration pooling) {

    /** Copies the list. */
    public ScenarioResult {
        members = List.copyOf(members);
    }
}
