package org.graunt.model.housing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.ProjectionModelContract;
import org.graunt.model.Projector;
import org.graunt.testing.Remade;

/** Homes with moves by origin and destination. */
class HousingLedContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return HousingLed.ENGINE;
    }

    @Override
    protected List<String> tables() {
        return List.of(
                "births",
                "births-by-mother",
                "deaths",
                "internal-flows",
                "international-in",
                "international-out",
                "dwellings",
                "households",
                "housing-trajectory",
                "household-rates",
                "communal");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population", "dwellings", "household-rates");
    }

    /** Homes that fewer children leave empty fill with others, and these have children. */
    @Override
    protected int yearsWithoutEcho() {
        return 1;
    }

    /** Nobody dies or moves of his own, and homes have no effect. */
    @Override
    protected Optional<Projector> closedWithoutDeaths() {
        Inputs still = inputs(1);
        for (String table :
                List.of(
                        "births",
                        "deaths",
                        "internal-flows",
                        "international-in",
                        "international-out")) {
            still = still.with(table, still.needed(table).map(any -> 0));
        }
        ModelSpec spec =
                spec().with("mortality-level", "own")
                        .with("mortality-trajectory", "constant")
                        .with("mix", 1.0);
        return Optional.of(prepared(spec, still));
    }

    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                new LeverCase(
                        "homes",
                        spec(),
                        plain,
                        Change.everywhere(Driver.HOUSING_DELIVERY, 0.5),
                        Remade.scaled(plain, "housing-trajectory", cell -> 0.5)),
                new LeverCase(
                        "households",
                        spec().with("mix", 0.0),
                        plain,
                        Change.everywhere(Driver.HOUSEHOLD_FORMATION, 1.1),
                        Remade.scaled(
                                plain, "household-rates", cell -> cell.year() > BASE ? 1.1 : 1)),
                new LeverCase(
                        "moves across the border",
                        spec(),
                        plain,
                        Change.everywhere(Driver.INTERNATIONAL_IN, 1.2),
                        Remade.scaled(plain, "international-in", cell -> 1.2)));
    }
}
