package org.graunt.model.cohort;

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

class GivenRatesContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return GivenRates.ENGINE;
    }

    @Override
    protected List<String> tables() {
        return List.of("fertility", "survivorship", "net-migration");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("fertility", "survivorship");
    }

    @Override
    protected Optional<Projector> closedWithoutDeaths() {
        Inputs closed = Remade.without(inputs(1), "net-migration");
        Inputs immortal = closed.with("survivorship", closed.needed("survivorship").map(s -> 1));
        return Optional.of(prepared(spec(), immortal));
    }

    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                new LeverCase(
                        "fertility",
                        spec(),
                        plain,
                        Change.everywhere(Driver.FERTILITY, 1.1),
                        Remade.scaled(plain, "fertility", cell -> 1.1)),
                new LeverCase(
                        "fertility of one borough from 2026 on",
                        spec(),
                        plain,
                        new Change(Driver.FERTILITY, 1.3, Set.of("B2"), 2026, 2100),
                        Remade.scaled(
                                plain,
                                "fertility",
                                cell ->
                                        cell.of("area").equals("B2") && cell.year() >= 2026
                                                ? 1.3
                                                : 1)),
                new LeverCase(
                        "mortality",
                        spec(),
                        plain,
                        Change.everywhere(Driver.SURVIVAL_POWER, 1.2),
                        plain.with(
                                "survivorship",
                                plain.needed("survivorship").map(s -> Math.pow(s, 1.2)))),
                new LeverCase(
                        "those who come",
                        spec(),
                        plain,
                        Change.everywhere(Driver.INTERNATIONAL_IN, 1.5),
                        plain.with(
                                "net-migration",
                                plain.needed("net-migration").map(n -> n > 0 ? 1.5 * n : n))),
                new LeverCase(
                        "those who leave",
                        spec(),
                        plain,
                        Change.everywhere(Driver.INTERNATIONAL_OUT, 1.5),
                        plain.with(
                                "net-migration",
                                plain.needed("net-migration").map(n -> n < 0 ? 1.5 * n : n))));
    }
}
