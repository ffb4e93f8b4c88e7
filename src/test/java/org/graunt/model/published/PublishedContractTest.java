package org.graunt.model.published;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.ProjectionModelContract;

class PublishedContractTest extends ProjectionModelContract {

    @Override
    protected Engine engine() {
        return Published.ENGINE;
    }

    @Override
    protected ModelSpec spec() {
        return ModelSpec.of("official", "published");
    }

    @Override
    protected List<String> tables() {
        return List.of("published/official");
    }

    @Override
    protected Set<String> cannotDoWithout() {
        return Set.of("population", "published/official");
    }

    /** No lever moves it. */
    @Override
    protected List<LeverCase> leverCases() {
        Inputs plain = inputs(3);
        return Arrays.stream(Driver.values())
                .map(driver -> Change.everywhere(driver, 3))
                .map(lever -> new LeverCase(lever.toString(), spec(), plain, lever, plain))
                .toList();
    }
}
