package org.graunt.model.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ProjectionModelContract;
import org.graunt.model.Projector;
import org.graunt.testing.Remade;

class CohortChangeContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return CohortChange.ENGINE;
    }

    @Override
    protected List<String> tables() {
        return List.of();
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population");
    }

    /** Where cohorts have kept their numbers, they go on keeping them: who dies is replaced. */
    @Override
    protected Optional<Projector> closedWithoutDeaths() {
        return Optional.of(prepared(spec(), Remade.merelyAged(inputs(1), 100)));
    }

    /** Net migration is held without origin, so levers on domestic moves find nothing to act on. */
    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                new LeverCase(
                        "domestic moves",
                        spec(),
                        plain,
                        Change.everywhere(Driver.DOMESTIC_VOLUME, 1.5),
                        plain));
    }
}
