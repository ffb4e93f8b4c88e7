package org.graunt.model.housing;

import java.util.List;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.ProjectionModelContract;
import org.graunt.testing.Remade;

/** Homes alone decide, no flows are held, and the region is that of the trend. */
class HousingControlledContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return HousingLed.ENGINE;
    }

    @Override
    protected ModelSpec spec() {
        return super.spec().with("mix", 0.0).with("control-to-region", "trend");
    }

    @Override
    protected List<String> tables() {
        return List.of("births", "dwellings", "housing-trajectory", "household-rates");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population", "dwellings", "household-rates");
    }

    @Override
    protected int yearsWithoutEcho() {
        return 1;
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
                        Remade.scaled(plain, "housing-trajectory", cell -> 0.5)));
    }
}
