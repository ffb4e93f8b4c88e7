package org.graunt.model.cohort.past;

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

/** The trend from populations and births alone: the first day's user. */
class ResidualTrendContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return CohortComponent.ENGINE;
    }

    @Override
    protected List<String> tables() {
        return List.of("births");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population");
    }

    @Override
    protected Optional<Projector> closedWithoutDeaths() {
        Inputs aged = Remade.merelyAged(inputs(1), 100);
        Inputs closed =
                aged.with("births", aged.needed("births").map(any -> 100))
                        .with("deaths", aged.population().map(any -> 0));
        return Optional.of(prepared(TrendCases.ownMortality(), closed));
    }

    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                new LeverCase(
                        "fertility from the second year on",
                        TrendCases.byTable(),
                        TrendCases.withTrend(plain, 1),
                        new Change(Driver.FERTILITY, 1.1, Set.of(), BASE + 2, 2100),
                        TrendCases.withTrend(plain, 1.1)));
    }
}
