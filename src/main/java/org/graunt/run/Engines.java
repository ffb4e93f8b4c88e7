package org.graunt.run;

import java.util.List;
import org.graunt.model.Engine;
import org.graunt.model.change.CohortChange;
import org.graunt.model.change.NoChange;
import org.graunt.model.cohort.GivenRates;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.employment.EmploymentLed;
import org.graunt.model.housing.HousingLed;
import org.graunt.model.published.Published;

/** Every engine there is: the one place where a new one is made known. */
public final class Engines {
    private static final List<Engine> ALL =
            List.of(
                    CohortComponent.ENGINE,
                    GivenRates.ENGINE,
                    CohortChange.ENGINE,
                    HousingLed.ENGINE,
                    EmploymentLed.ENGINE,
                    Published.ENGINE,
                    NoChange.ENGINE);

    private Engines() {}

    /** All of them, in the order in which they are listed. */
    public static List<Engine> all() {
        return ALL;
    }
}
