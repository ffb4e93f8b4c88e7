package org.graunt.model.employment;

import java.util.List;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ProjectionModelContract;
import org.graunt.testing.Remade;

/** Led by jobs with moves by origin and destination, each area keeping its commuting ratio. */
class EmploymentLedContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return EmploymentLed.ENGINE;
    }

    @Override
    protected List<String> tables() {
        return List.of(
                "births",
                "deaths",
                "internal-flows",
                "international-in",
                "international-out",
                "jobs",
                "activity-rates",
                "unemployment",
                "double-jobbing");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population", "jobs", "activity-rates");
    }

    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return List.of(
                new LeverCase(
                        "growth of jobs everywhere",
                        spec(),
                        plain,
                        Change.everywhere(Driver.JOBS_GROWTH, 1.01),
                        moreJobs(plain, Set.of("B1", "B2", "B3"), 1.01, 0)),
                new LeverCase(
                        "fewer jobs in one area, for a while",
                        spec(),
                        plain,
                        new Change(Driver.JOBS_GROWTH, 0.98, Set.of("B2"), BASE + 3, BASE + 5),
                        moreJobs(plain, Set.of("B2"), 0.98, 2)),
                new LeverCase(
                        "international in-migration",
                        spec(),
                        plain,
                        Change.everywhere(Driver.INTERNATIONAL_IN, 1.2),
                        Remade.scaled(plain, "international-in", cell -> 1.2)));
    }

    /** Jobs whose growth is multiplied, for three years where it begins late. */
    private static Inputs moreJobs(Inputs plain, Set<String> areas, double factor, int late) {
        return Remade.scaled(
                plain,
                "jobs",
                cell -> {
                    int years = Math.max(cell.year() - BASE - late, 0);
                    int counted = late == 0 ? years : Math.min(years, 3);
                    return areas.contains(cell.of("area")) ? Math.pow(factor, counted) : 1;
                });
    }
}
