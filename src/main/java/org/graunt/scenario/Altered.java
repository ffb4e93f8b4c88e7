package org.graunt.scenario;

import java.util.List;
import org.graunt.model.Change;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;

/**
 * What a scenario makes of a project.
 *
 * @param inputs the tables, changed where the scenario changes them
 * @param specs the members' specifications, in the order they came
 * @param levers what is multiplied while every member projects, in the order of the changes
 */
public record Altered(Inputs inputs, List<ModelSpec> specs, List<Change> levers) {

    /** Copies the lists. */
    public Altered {
        specs = List.copyOf(specs);
        levers = List.copyOf(levers);
    }
}
