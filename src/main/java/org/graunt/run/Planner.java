package org.graunt.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graunt.ensemble.Factor;
import org.graunt.model.BaseSpread;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.Project;
import org.graunt.model.ProjectionModel;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.scenario.Alteration;
import org.graunt.scenario.Altered;

/** Decides which members can run with the tables held, and over which years. */
final class Planner {
    /** How far beyond the base year a project goes that does not say. */
    static final int YEARS_BY_DEFAULT = 25;

    /** Each set of the factors of a scenario is fitted anew: six for three factors. */
    private static final int MOST_FACTORS = 3;

    private final Project project;
    private final Inputs inputs;
    private final BaseSpread spread;
    private final List<Engine> known;
    private final Map<String, Engine> engines;
    private final List<Note> notes = new ArrayList<>();

    Planner(Project project, Inputs inputs, List<Engine> engines) {
        this(project, inputs, engines, BaseSpread.of(List.of()));
    }

    private Planner(Project project, Inputs inputs, List<Engine> engines, BaseSpread spread) {
        this.project = project;
        this.inputs = inputs;
        this.spread = spread;
        this.known = engines;
        this.engines =
                engines.stream().collect(Collectors.toMap(Engine::name, Function.identity()));
    }

    /** The plan, or why there can be none; a refused member does not prevent it. */
    Outcome<Plan> plan(List<ModelSpec> specs, Plan.Source source) {
        Outcome<Drawing> draws = Drawing.of(project, inputs, spread);
        notes.addAll(draws.notes());
        int last = lastYear();
        Outcome<Horizon> horizon = horizon(last);
        notes.addAll(horizon.notes());
        if (!draws.succeeded() || !horizon.succeeded()) {
            return Outcome.failed(notes);
        }
        PlannedScenario baseline =
                PlannedScenario.baseline(inputs, members(specs, inputs, horizon.value()));
        List<PlannedScenario> scenarios = scenarios(specs, horizon.value());
        return notes.stream().anyMatch(Note::isError)
                ? Outcome.failed(notes)
                : Outcome.of(
                        new Plan(
                                project,
                                source,
                                last,
                                draws.value(),
                                baseline,
                                scenarios,
                                notes,
                                (other, unknown) ->
                                        new Planner(project, other, known, unknown)
                                                .plan(specs, source)),
                        notes);
    }

    private int lastYear() {
        Integer wanted = project.lastYear();
        return wanted == null ? inputs.baseYear() + YEARS_BY_DEFAULT : wanted;
    }

    /** Whole steps of the population's own age groups, as far as they reach. */
    private Outcome<Horizon> horizon(int last) {
        int base = inputs.baseYear();
        int step = inputs.frame().ages().width();
        int reached = base + Math.floorDiv(last - base, step) * step;
        if (reached <= base) {
            return Outcome.failed(
                    Note.error(
                            "last-year",
                            "The last year %d leaves no step of %d after the base year %d"
                                    .formatted(last, step, base),
                            "Give %d or later.".formatted(base + step)));
        }
        Horizon horizon = new Horizon(base, reached, step);
        if (reached == last) {
            return Outcome.of(horizon);
        }
        return Outcome.of(
                horizon,
                List.of(
                        Note.info(
                                "last-year",
                                "The population is held in groups of %d years, so that the last step from %d to %d ends in %d"
                                        .formatted(step, base, last, reached),
                                "")));
    }

    /** Every scenario whose changes can be made; the errors of the others are among the notes. */
    private List<PlannedScenario> scenarios(List<ModelSpec> specs, Horizon horizon) {
        List<PlannedScenario> scenarios = new ArrayList<>();
        for (Project.Scenario scenario : project.scenarios()) {
            Outcome<Altered> altered = Alteration.of(scenario, inputs, specs, known);
            if (altered.succeeded()) {
                ScenarioParts parts = parts(scenario, specs, horizon);
                scenarios.add(
                        scenario(
                                scenario.name(), altered.value(), parts, altered.notes(), horizon));
            } else {
                notes.addAll(altered.notes());
            }
        }
        return scenarios;
    }

    /** Controls that a scenario changes itself are its own; otherwise the baseline's hold. */
    private PlannedScenario scenario(
            String name,
            Altered altered,
            ScenarioParts parts,
            List<Note> remarks,
            Horizon horizon) {
        boolean ownControls =
                !Objects.equals(
                        altered.inputs().tables().get("controls"), inputs.tables().get("controls"));
        return new PlannedScenario(
                name,
                altered.inputs(),
                members(altered.specs(), altered.inputs(), horizon),
                altered.levers(),
                ownControls,
                parts,
                remarks);
    }

    /** A scenario with the changes of some factors alone, where there are few factors. */
    private ScenarioParts parts(Project.Scenario scenario, List<ModelSpec> specs, Horizon horizon) {
        Set<Factor> all = factors(scenario);
        if (all.isEmpty() || all.size() > MOST_FACTORS) {
            return ScenarioParts.NONE;
        }
        List<Factor> order = List.copyOf(all);
        Map<Set<Factor>, PlannedScenario> some = new HashMap<>();
        for (int set = 1; set < (1 << order.size()) - 1; set++) {
            Set<Factor> made = EnumSet.noneOf(Factor.class);
            for (int i = 0; i < order.size(); i++) {
                if ((set >> i & 1) == 1) {
                    made.add(order.get(i));
                }
            }
            Outcome<Altered> altered = Alteration.of(only(scenario, made), inputs, specs, known);
            if (!altered.succeeded()) {
                return ScenarioParts.NONE;
            }
            some.put(
                    made,
                    scenario(
                            scenario.name(),
                            altered.value(),
                            ScenarioParts.NONE,
                            List.of(),
                            horizon));
        }
        return new ScenarioParts(all, some);
    }

    private static Set<Factor> factors(Project.Scenario scenario) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        scenario.changes().forEach(change -> factors.add(FactorOfChange.of(change)));
        return factors;
    }

    private static Project.Scenario only(Project.Scenario scenario, Set<Factor> made) {
        return new Project.Scenario(
                scenario.name(),
                scenario.changes().stream()
                        .filter(change -> made.contains(FactorOfChange.of(change)))
                        .toList());
    }

    private List<PlannedMember> members(List<ModelSpec> specs, Inputs held, Horizon horizon) {
        return specs.stream().map(spec -> member(spec, held, horizon)).toList();
    }

    private PlannedMember member(ModelSpec spec, Inputs held, Horizon horizon) {
        Engine engine = engines.get(spec.engine());
        if (engine == null) {
            throw new IllegalArgumentException(
                    "Model %s wants the engine %s; there are %s"
                            .formatted(spec.id(), spec.engine(), engines.keySet()));
        }
        Outcome<ProjectionModel> built = engine.build().apply(spec);
        if (!built.succeeded()) {
            return refused(spec, built.notes());
        }
        List<Note> lacking = lacking(spec, built.value(), held);
        if (!lacking.isEmpty()) {
            return refused(spec, lacking);
        }
        notes.addAll(built.notes());
        return new PlannedMember.Ready(spec, built.value(), horizon);
    }

    private static List<Note> lacking(ModelSpec spec, ProjectionModel model, Inputs held) {
        return model.needs().stream()
                .filter(need -> !need.metBy(held))
                .map(need -> missing(spec, need))
                .toList();
    }

    private static Note missing(ModelSpec spec, Need need) {
        return Note.error(
                "model " + spec.id(),
                "The table %s is not held (%s)".formatted(need.words(), need.why()),
                String.format(
                        Locale.ROOT,
                        "Put %1$s.csv into the folder of tables, or leave the model out.",
                        need.table()));
    }

    /** A model that nobody named is only mentioned; one that was asked for is missed. */
    private PlannedMember refused(ModelSpec spec, List<Note> reasons) {
        boolean wanted = !project.models().isEmpty();
        List<Note> told =
                wanted
                        ? reasons
                        : reasons.stream()
                                .map(
                                        note ->
                                                new Note(
                                                        Severity.INFO,
                                                        note.where(),
                                                        note.what(),
                                                        note.advice()))
                                .toList();
        return new PlannedMember.Refused(spec, wanted, told);
    }
}
