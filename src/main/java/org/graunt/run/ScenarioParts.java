package org.graunt.run;

import java.util.Map;
import java.util.Set;
import org.graunt.ensemble.Factor;

/**
 * The changes of a scenario by what they are about, and the scenario with some of them made alone:
 * what it takes to share out its difference from the baseline.
 *
 * @param factors that its changes are about; empty where it is not shared out
 * @param some the scenario with the changes of some factors, for every set of them that is neither
 *     empty nor whole
 */
public record ScenarioParts(Set<Factor> factors, Map<Set<Factor>, PlannedScenario> some) {
    /** Nothing to share out. */
    public static final ScenarioParts NONE = new ScenarioParts(Set.of(), Map.of());

    /** Copies both. */
    public ScenarioParts {
        factors = Set.copyOf(factors);
        some = Map.copyOf(some);
    }
}
