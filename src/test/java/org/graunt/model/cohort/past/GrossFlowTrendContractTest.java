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

/** The trend with moves in and out of each area, origins and destinations not held. */
class GrossFlowTrendContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return CohortComponent.ENGINE;
    }

    @Override
    protected List<String> tables() {
        return List.of(
                "births",
                "births-by-mother",
                "deaths",
                "internal-in",
                "internal-out",
                "international-in",
                "international-out");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population");
    }

    @Override
    protected Optional<Projector> closedWithoutDeaths() {
        return Optional.of(prepared(TrendCases.ownMortality(), TrendCases.immortal(inputs(1))));
    }

    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                scaled(plain, Driver.DOMESTIC_IN, "internal-in"),
                scaled(plain, Driver.DOMESTIC_OUT, "internal-out"),
                scaled(plain, Driver.INTERNATIONAL_IN, "international-in"),
                scaled(plain, Driver.INTERNATIONAL_OUT, "international-out"),
                new LeverCase(
                        "volume",
                        spec(),
                        plain,
                        Change.everywhere(Driver.DOMESTIC_VOLUME, 0.7),
                        Remade.scaled(
                                Remade.scaled(plain, "internal-in", cell -> 0.7),
                                "internal-out",
                                cell -> 0.7)));
    }

    private LeverCase scaled(Inputs plain, Driver driver, String table) {
        return new LeverCase(
                table,
                spec(),
                plain,
                Change.everywhere(driver, 1.2),
                Remade.scaled(plain, table, cell -> 1.2));
    }
}
