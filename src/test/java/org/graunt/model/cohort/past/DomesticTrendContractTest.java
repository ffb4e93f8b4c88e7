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

/** The trend with moves by origin and destination, boroughs and rest. */
class DomesticTrendContractTest extends ProjectionModelContract {

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
                "internal-flows",
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
                new LeverCase(
                        "fertility from the second year on",
                        TrendCases.byTable(),
                        TrendCases.withTrend(plain, 1),
                        new Change(Driver.FERTILITY, 1.1, Set.of(), BASE + 2, 2100),
                        TrendCases.withTrend(plain, 1.1)),
                new LeverCase(
                        "fertility, as births of the past with all who left or died at age 0",
                        TrendCases.ownMortality(),
                        plain,
                        Change.everywhere(Driver.FERTILITY, 1.1),
                        moreBirths(plain)),
                scaled(plain, Driver.INTERNATIONAL_IN, "international-in"),
                scaled(plain, Driver.INTERNATIONAL_OUT, "international-out"),
                scaled(plain, Driver.DOMESTIC_VOLUME, "internal-flows"),
                ofOneArea(plain, Driver.DOMESTIC_OUT, "origin"),
                ofOneArea(plain, Driver.DOMESTIC_IN, "destination"));
    }

    /** More births, and as many more at risk of what is measured per birth: rates as they were. */
    private static Inputs moreBirths(Inputs plain) {
        Inputs more = Remade.scaled(plain, "births", cell -> 1.1);
        for (String table : List.of("deaths", "internal-flows", "international-out")) {
            more = Remade.scaled(more, table, cell -> cell.of("age").equals(0) ? 1.1 : 1);
        }
        return more;
    }

    private LeverCase scaled(Inputs plain, Driver driver, String table) {
        return new LeverCase(
                table,
                spec(),
                plain,
                Change.everywhere(driver, 1.2),
                Remade.scaled(plain, table, cell -> 1.2));
    }

    private LeverCase ofOneArea(Inputs plain, Driver driver, String axis) {
        return new LeverCase(
                axis,
                spec(),
                plain,
                new Change(driver, 1.4, Set.of("B2"), 0, 3000),
                Remade.scaled(
                        plain, "internal-flows", cell -> cell.of(axis).equals("B2") ? 1.4 : 1));
    }
}
