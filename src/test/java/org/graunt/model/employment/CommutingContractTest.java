package org.graunt.model.employment;

import java.util.List;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.ProjectionModelContract;
import org.graunt.testing.Remade;

/** Led by an economy, from populations and births alone; jobs call workers home by commuting. */
class CommutingContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return EmploymentLed.ENGINE;
    }

    @Override
    protected ModelSpec spec() {
        return ModelSpec.of("member", "employment-led")
                .with("jobs", "economy")
                .with("commuting", "shares");
    }

    @Override
    protected List<String> tables() {
        return List.of(
                "births",
                "jobs",
                "gva",
                "productivity",
                "activity-rates",
                "pension-age",
                "commuting");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population", "jobs", "activity-rates", "gva", "productivity", "commuting");
    }

    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                new LeverCase(
                        "growth of jobs, as growth of the economy",
                        spec(),
                        plain,
                        Change.everywhere(Driver.JOBS_GROWTH, 1.01),
                        Remade.scaled(
                                plain,
                                "gva",
                                cell -> Math.pow(1.01, Math.max(cell.year() - BASE, 0)))));
    }
}
