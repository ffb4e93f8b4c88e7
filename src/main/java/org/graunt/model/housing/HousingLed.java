package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.Conventions;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * People where there are homes: each year takes the trend's step, and then people move until every
 * area has those whom its homes hold.
 */
public final class HousingLed implements ProjectionModel {

    /** The engine {@code housing-led}. */
    public static final Engine ENGINE =
            new Engine(
                    "housing-led",
                    "Housing-led: the trend's step, and then people move to where homes are.",
                    Conventions.words(),
                    HousingSettings.all(),
                    HousingLed::build);

    private final CohortComponent trend;
    private final ModelSpec spec;

    private HousingLed(CohortComponent trend, ModelSpec spec) {
        this.trend = trend;
        this.spec = spec;
    }

    private static Outcome<ProjectionModel> build(ModelSpec spec) {
        Outcome<CohortComponent> trend = CohortComponent.of(spec);
        List<Note> notes = new ArrayList<>(trend.notes());
        notes.addAll(HousingSettings.problems(spec));
        if (trend.succeeded()) {
            notes.addAll(HousingSettings.conventionProblems(spec, trend.value().conventions()));
        }
        return notes.stream().anyMatch(Note::isError)
                ? Outcome.failed(notes)
                : Outcome.of(new HousingLed(trend.value(), spec), notes);
    }

    @Override
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>(trend.needs());
        needs.add(new Need("dwellings", "the stock that people live in"));
        needs.add(new Need(HouseholdModel.TABLE, "the households that people form"));
        if (spec.get(HousingSettings.HOUSEHOLD_SIZE).equals("path")) {
            needs.add(new Need("household-size", "the path of persons per household"));
        }
        return needs;
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        Outcome<CohortProjector> step = trend.fit(inputs, shared);
        Outcome<Homes> homes = Homes.of(inputs, spec);
        Outcome<HouseholdNeeds> needs = HouseholdNeeds.of(inputs, spec);
        List<Note> notes = new ArrayList<>(step.notes());
        notes.addAll(homes.notes());
        needs.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        boolean controlled = spec.get(HousingSettings.CONTROL_TO_REGION).equals("trend");
        return Outcome.of(
                new HousingProjector(step.value(), homes.value(), needs.value(), controlled),
                notes);
    }
}
