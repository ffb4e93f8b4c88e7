package org.graunt.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graunt.cube.Axis;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.ProjectionModel;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.jspecify.annotations.Nullable;

/** Decides which origins, horizons and members can be tested with the estimates held. */
final class BacktestPlanner {
    private static final List<String> YARDSTICKS = List.of("cohort-change", "no-change");

    private final Plan plan;
    private final Wish wish;
    private final Map<String, ModelSpec> library;
    private final List<Engine> engines;
    private final Outturn outturn;
    private final List<Note> notes = new ArrayList<>();

    BacktestPlanner(Plan plan, Wish wish, Map<String, ModelSpec> library, List<Engine> engines) {
        this.plan = plan;
        this.wish = wish;
        this.library = library;
        this.engines = engines;
        this.outturn = Outturn.of(outturn(plan.inputs(), wish.outturn()));
    }

    /** The project's areas and ages, with the population that is what came. */
    private Inputs outturn(Inputs held, @Nullable Inputs other) {
        if (other == null) {
            return held;
        }
        Axis<?> areas = other.population().axis("area");
        List<String> missing =
                held.frame().geography().axis().labels().stream()
                        .filter(code -> !areas.has(code))
                        .toList();
        if (missing.isEmpty() && other.frame().ages().equals(held.frame().ages())) {
            return held.with("population", other.population());
        }
        notes.add(
                Note.error(
                        "--outturn",
                        missing.isEmpty()
                                ? "Its ages are not those of the project"
                                : "Its population lacks %s".formatted(String.join(", ", missing)),
                        "Give a folder with the population of the same areas by the same ages."));
        return held;
    }

    /** The plan; or why nothing can be tested. */
    Outcome<BacktestPlan> plan() {
        List<Integer> horizons = wish.horizons().stream().distinct().sorted().toList();
        refuseBrokenSteps(horizons);
        List<Integer> origins = wish.origins() == null ? usual(horizons) : named(horizons);
        List<Integer> tested = withOutturn(horizons, origins);
        refuseTheEnsemble();
        if (plan.ready().isEmpty()) {
            notes.add(
                    Note.error(
                            "models",
                            "No model can run with the tables that are held",
                            "Look at what each lacks, and add it."));
        }
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        plan.refused().forEach(member -> notes.addAll(leftOut(member)));
        return Outcome.of(
                new BacktestPlan(
                        plan,
                        outturn,
                        origins,
                        tested,
                        draws(),
                        wish.smallest(),
                        plan.ready(),
                        yardsticks()),
                notes);
    }

    private void refuseBrokenSteps(List<Integer> horizons) {
        int step = plan.inputs().frame().ages().width();
        horizons.stream()
                .filter(horizon -> horizon % step != 0)
                .forEach(
                        horizon ->
                                notes.add(
                                        Note.error(
                                                "--horizons",
                                                "The population is held in groups of %d years, of which %d years are no whole number"
                                                        .formatted(step, horizon),
                                                "Give multiples of %d.".formatted(step))));
    }

    private void refuseTheEnsemble() {
        if (plan.ready().stream().anyMatch(m -> m.spec().id().equals(Marking.ENSEMBLE))) {
            notes.add(
                    Note.error(
                            "models",
                            "A model is called "
                                    + Marking.ENSEMBLE
                                    + ", as all of them together are",
                            "Give it another id."));
        }
    }

    /** Every origin that leaves some past, and the shortest horizon. */
    private List<Integer> usual(List<Integer> horizons) {
        int first = outturn.years().getFirst() + Wish.PAST_BY_DEFAULT;
        List<Integer> usual =
                outturn.years().stream()
                        .filter(year -> year >= first && anyOutturn(year, horizons))
                        .toList();
        if (usual.isEmpty()) {
            notes.add(
                    Note.error(
                            "population",
                            "Estimates of %s leave no origin with %d years before it and %d after it"
                                    .formatted(held(), Wish.PAST_BY_DEFAULT, horizons.getFirst()),
                            "Name earlier --origins or shorter --horizons, or hold more years."));
        }
        return usual;
    }

    private List<Integer> named(List<Integer> horizons) {
        List<Integer> wanted = Objects.requireNonNullElse(wish.origins(), List.of());
        List<Integer> named = wanted.stream().distinct().sorted().toList();
        for (int origin : named) {
            if (!outturn.has(origin)) {
                notes.add(
                        Note.error(
                                "--origins",
                                "There is no estimate of %d to begin from; estimates used are of %s"
                                        .formatted(origin, held()),
                                "Name years among them."));
            } else if (!anyOutturn(origin, horizons)) {
                notes.add(
                        Note.error(
                                "--origins",
                                "Nothing has come of %d yet: no estimate used is %s years later"
                                        .formatted(origin, words(horizons)),
                                "Name origins or horizons that end in %d or before."
                                        .formatted(outturn.years().getLast())));
            }
        }
        return named;
    }

    /** The horizons that have come from some origin. */
    private List<Integer> withOutturn(List<Integer> horizons, List<Integer> origins) {
        List<Integer> tested = new ArrayList<>();
        for (int horizon : horizons) {
            List<Integer> without =
                    origins.stream().filter(origin -> !outturn.has(origin + horizon)).toList();
            if (without.size() < origins.size()) {
                tested.add(horizon);
            } else if (notes.stream().noneMatch(Note::isError)) {
                notes.add(
                        Note.error(
                                "--horizons",
                                "Of no origin is there an estimate %d years later"
                                        .formatted(horizon),
                                "Leave the horizon out, or name earlier --origins."));
            }
            if (!without.isEmpty() && without.size() < origins.size()) {
                notes.add(
                        Note.info(
                                "--horizons",
                                "%d years have not passed since %s, which are not scored there"
                                        .formatted(horizon, words(without)),
                                ""));
            }
        }
        return tested;
    }

    private boolean anyOutturn(int origin, List<Integer> horizons) {
        return horizons.stream().anyMatch(horizon -> outturn.has(origin + horizon));
    }

    private String held() {
        return "%d to %d".formatted(outturn.years().getFirst(), outturn.years().getLast());
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Note> leftOut(PlannedMember.Refused member) {
        return member.reasons().stream()
                .map(
                        reason ->
                                new Note(
                                        reason.severity(),
                                        reason.where(),
                                        reason.what() + ", so that it is not tested",
                                        reason.advice()))
                .toList();
    }

    private int draws() {
        int wanted =
                wish.draws() != null
                        ? wish.draws()
                        : plan.project().draws() > 0
                                ? plan.project().draws()
                                : Wish.DRAWS_BY_DEFAULT;
        return plan.inputs()
                .cube("draws")
                .map(table -> Math.min(wanted, table.axis("draw").size()))
                .orElse(wanted);
    }

    /** What every member is measured by, where the project does not name it. */
    private List<PlannedMember.Ready> yardsticks() {
        return YARDSTICKS.stream()
                .filter(
                        id ->
                                plan.ready().stream()
                                        .noneMatch(ready -> ready.spec().id().equals(id)))
                .flatMap(this::yardstick)
                .toList();
    }

    private Stream<PlannedMember.Ready> yardstick(String id) {
        ModelSpec spec = plan.project().specsOver(library).getOrDefault(id, ModelSpec.of(id, id));
        Inputs inputs = plan.inputs();
        for (Engine engine : engines) {
            if (engine.name().equals(spec.engine())) {
                Outcome<ProjectionModel> built = engine.build().apply(spec);
                if (built.succeeded()) {
                    int step = inputs.frame().ages().width();
                    Horizon any = new Horizon(inputs.baseYear(), inputs.baseYear() + step, step);
                    return Stream.of(new PlannedMember.Ready(spec, built.value(), any));
                }
                notes.addAll(built.notes());
            }
        }
        return Stream.empty();
    }
}
