package org.graunt.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.graunt.run.Plan;
import org.graunt.run.SameBasis;
import org.graunt.ui.task.Lane;
import org.graunt.workspace.results.Results;

/** Whether the results that are looked at are of the project as its tables are now. */
public final class Freshness {
    private final Desk desk;
    private final Lane lane;
    private final ReadOnlyBooleanWrapper older = new ReadOnlyBooleanWrapper(false);

    /** Watches a desk. */
    public Freshness(Desk desk) {
        this.desk = desk;
        this.lane = desk.background().lane();
        desk.planProperty().addListener((value, before, now) -> look());
        desk.resultsProperty().addListener((value, before, now) -> look());
        look();
    }

    private void look() {
        lane.forget();
        older.set(false);
        Optional<Plan> plan = desk.planProperty().get();
        Optional<Path> folder = desk.resultsProperty().get().map(Results::folder);
        if (plan.isPresent() && folder.isPresent()) {
            lane.ask(pulse -> !SameBasis.of(plan.get(), folder.get()), older::set);
        }
    }

    /** True where the project has changed since its last run; false while nobody knows. */
    public ReadOnlyBooleanProperty olderProperty() {
        return older.getReadOnlyProperty();
    }
}
