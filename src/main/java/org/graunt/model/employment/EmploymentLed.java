package org.graunt.model.employment;

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
 * People follow jobs: each year the trend's step, and then more or fewer migrants, families and
 * all, until every area with jobs has the labour force that its jobs call for.
 */
public final class EmploymentLed implements ProjectionModel {

    /** The engine {@code employment-led}. */
    public static final Engine ENGINE =
            new Engine(
                    "employment-led",
                    "Employment-led: the trend, with migration changed until the labour force meets"
                            + " the jobs.",
                    Conventions.words(),
                    EmploymentSettings.all(),
                    EmploymentLed::build);

    private final ModelSpec spec;
    private final CohortComponent trend;

    private EmploymentLed(ModelSpec spec, CohortComponent trend) {
        this.spec = spec;
        this.trend = trend;
    }

    private static Outcome<ProjectionModel> build(ModelSpec spec) {
        return CohortComponent.of(spec).then(trend -> build(spec, trend));
    }

    private static Outcome<ProjectionModel> build(ModelSpec spec, CohortComponent trend) {
        List<Note> problems = new ArrayList<>();
        Conventions.Births births = trend.conventions().births();
        if (births == Conventions.Births.MEAN_START_FINAL
                || births == Conventions.Births.MEAN_ADJUSTED_START_FINAL) {
            problems.add(
                    Note.error(
                            "model " + spec.id(),
                            "Its births look at the women at the end of the step, and people are"
                                    + " moved after that",
                            "Use births: aged-on, start or mean-before-end-migration."));
        }
        if (spec.get(EmploymentSettings.COMMUTING_FACTOR) != 1
                && spec.find(EmploymentSettings.COMMUTING_YEAR) == null) {
            problems.add(
                    Note.error(
                            "model " + spec.id(),
                            "commuting-factor is given without commuting-year",
                            "Add commuting-year: when the factor is reached."));
        }
        return problems.isEmpty()
                ? Outcome.of(new EmploymentLed(spec, trend))
                : Outcome.failed(problems);
    }

    @Override
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>(trend.needs());
        needs.add(new Need("jobs", "the jobs that people follow, and where they are"));
        needs.add(new Need("activity-rates", "the share of people who work or look for work"));
        if (spec.get(EmploymentSettings.JOBS).equals("economy")) {
            needs.add(new Need("gva", "the growth of value added that jobs follow from"));
            needs.add(new Need("productivity", "the value added per job"));
        }
        if (spec.get(EmploymentSettings.COMMUTING).equals("shares")) {
            needs.add(new Need("commuting", "where the workers of each workplace live"));
        }
        return needs;
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        Outcome<CohortProjector> fitted = trend.fit(inputs, shared);
        Outcome<LabourMarket> market = LabourMarket.of(inputs, spec);
        List<Note> notes = new ArrayList<>(fitted.notes());
        notes.addAll(market.notes());
        if (!fitted.succeeded() || !market.succeeded()) {
            return Outcome.failed(notes);
        }
        if (inputs.has("controls")) {
            notes.add(
                    Note.info(
                            "controls",
                            "Their factors are found on the trend's path and hold as they are"
                                    + " where jobs have moved people: components come near to their"
                                    + " targets, not onto them",
                            ""));
        }
        DryRun.look(fitted.value(), market.value(), inputs.baseYear(), notes);
        return notes.stream().anyMatch(Note::isError)
                ? Outcome.failed(notes)
                : Outcome.of(new EmploymentProjector(fitted.value(), market.value()), notes);
    }
}
