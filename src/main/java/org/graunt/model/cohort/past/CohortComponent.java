package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.Setting;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.Controls;
import org.graunt.model.cohort.Conventions;
import org.graunt.model.cohort.DomesticRates;
import org.graunt.model.cohort.Flows;
import org.graunt.model.cohort.Kernels;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The trend model: a cohort-component projection whose rates are those of a window of past years.
 *
 * <p>With gross flows held it projects them; with populations alone it takes net migration as what
 * births and deaths leave unexplained.
 */
public final class CohortComponent implements ProjectionModel {

    /** The engine {@code cohort-component}. */
    public static final Engine ENGINE =
            new Engine(
                    "cohort-component",
                    "Trend: a cohort-component projection by the rates of a window of past years.",
                    Conventions.words(),
                    TrendSettings.all(),
                    CohortComponent::build);

    private static final List<String> GROSS_FLOWS =
            List.of("internal-in", "internal-out", "international-in", "international-out");

    private final Conventions conventions;
    private final ModelSpec spec;

    private CohortComponent(Conventions conventions, ModelSpec spec) {
        this.conventions = conventions;
        this.spec = spec;
    }

    private static Outcome<ProjectionModel> build(ModelSpec spec) {
        return of(spec).then(Outcome::of);
    }

    /**
     * The trend of a specification, for engines that go on from its steps.
     *
     * @param spec may hold the keys of another engine beside those of {@link #ENGINE}
     */
    public static Outcome<CohortComponent> of(ModelSpec spec) {
        return Conventions.read(spec).then(conventions -> of(conventions, spec));
    }

    private static Outcome<CohortComponent> of(Conventions conventions, ModelSpec spec) {
        List<Note> problems = TrendProblems.ofSpec(spec, conventions);
        return problems.isEmpty()
                ? Outcome.of(new CohortComponent(conventions, spec))
                : Outcome.failed(problems);
    }

    /** How its steps are taken. */
    public Conventions conventions() {
        return conventions;
    }

    @Override
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        needs.add(new Need("population", "the base, and the past that rates are taken from"));
        if (spec.get(TrendSettings.FERTILITY_TRAJECTORY).equals("table")) {
            needs.add(new Need("fertility-trend", "the ratios by which fertility changes"));
        }
        if (spec.get(TrendSettings.MORTALITY_TRAJECTORY).equals("table")) {
            needs.add(new Need("mortality-trend", "the ratios by which mortality changes"));
        }
        String shape = spec.get(TrendSettings.FERTILITY_SHAPE);
        if (shape.equals("births-by-mother") || shape.equals("fertility")) {
            needs.add(new Need(shape, "the shape of fertility by age"));
        }
        return needs;
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        return fit(inputs, shared).then(Outcome::of);
    }

    /** Everything that the fit of a trend depends on. */
    private record OfTrend(
            Inputs inputs, String id, Conventions conventions, Map<String, Object> settings) {}

    /**
     * The fitted trend, which can be walked step by step; fitted once for specifications that
     * differ in nothing that a trend knows.
     */
    public Outcome<CohortProjector> fit(Inputs inputs, SharedFits shared) {
        Map<String, Object> settings = new HashMap<>();
        for (Setting<?> setting : TrendSettings.all()) {
            Object value = spec.find(setting);
            if (value != null) {
                settings.put(setting.key(), value);
            }
        }
        OfTrend key = new OfTrend(inputs, spec.id(), conventions, settings);
        return shared.once(key, () -> fitAnew(inputs, shared));
    }

    private Outcome<CohortProjector> fitAnew(Inputs inputs, SharedFits shared) {
        NationalCurve curve = NationalCurve.of(inputs);
        double malesPerFemale = spec.get(TrendSettings.MALES_PER_FEMALE);
        History history = History.of(inputs, malesPerFemale, curve::survival, shared);
        List<Note> problems = TrendProblems.ofTables(spec, needs(), inputs, history);
        Outcome<Controls> controls = Controls.of(inputs);
        problems.addAll(controls.notes());
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        noteShortWindow(history, spec.get(TrendSettings.WINDOW));
        CohortProjector projector =
                CohortProjector.of(
                        inputs.frame(),
                        inputs.population().slice("year", inputs.baseYear()),
                        conventions,
                        Kernels.of(spec),
                        path(history, curve),
                        controls.value(),
                        Integer.MAX_VALUE);
        // two windows may have the same to say
        return Outcome.of(projector, history.notes().stream().distinct().toList());
    }

    /** The rates of every step to come, each fitted to its own window. */
    private TrendPath path(History history, NationalCurve curve) {
        int deaths = windowOf(TrendSettings.MORTALITY_WINDOW);
        int births = windowOf(TrendSettings.FERTILITY_WINDOW);
        int domestic = windowOf(TrendSettings.DOMESTIC_WINDOW);
        int international = windowOf(TrendSettings.INTERNATIONAL_WINDOW);
        IntFunction<double[]> survival =
                MortalityFit.fit(history, curve, spec, conventions, deaths);
        return new TrendPath(
                history.frame(),
                FertilityPath.fit(history, spec, conventions, survival, births),
                survival,
                spec.get(TrendSettings.MALES_PER_FEMALE),
                moves(history, survival, domestic, international),
                later(history, survival));
    }

    private int windowOf(Setting<Integer> setting) {
        Integer own = spec.find(setting);
        return own == null ? spec.get(TrendSettings.WINDOW) : own;
    }

    private void noteShortWindow(History history, int window) {
        int held = history.window(window).size() * history.frame().ages().width();
        if (held < window) {
            history.notes()
                    .add(
                            Note.warning(
                                    "model " + spec.id(),
                                    "The window is %d years, but only %d can be reconstructed from"
                                                    .formatted(window, held)
                                            + " the populations held",
                                    "Give earlier estimates, or choose a shorter window."));
        }
    }

    private TrendPath.@Nullable Later later(History history, IntFunction<double[]> survival) {
        Integer window = spec.find(TrendSettings.LATER_WINDOW);
        Integer from = spec.find(TrendSettings.LATER_FROM);
        if (window == null || from == null) {
            return null;
        }
        int base = history.inputs().baseYear();
        boolean stepped = spec.get(TrendSettings.LATER_CHANGE).equals("stepped");
        return new TrendPath.Later(moves(history, survival, window, window), base, from, stepped);
    }

    private TrendPath.Moves moves(
            History history, IntFunction<double[]> survival, int domestic, int international) {
        Inputs inputs = history.inputs();
        boolean byPair = inputs.has("internal-flows");
        if (!byPair && GROSS_FLOWS.stream().noneMatch(inputs::has)) {
            history.notes()
                    .add(
                            Note.info(
                                    "model " + spec.id(),
                                    "No gross flows are held: net migration is what births and"
                                            + " deaths leave unexplained, booked as international",
                                    "Give internal-flows and international flows to tell them"
                                            + " apart."));
            return new TrendPath.Moves(
                    FlowFit.residual(history, conventions, survival, international),
                    Flows.NONE,
                    null);
        }
        DomesticRates rates = byPair ? DomesticFit.fit(history, domestic) : null;
        Flows internal = byPair ? Flows.NONE : flows(history, "internal", domestic);
        return new TrendPath.Moves(flows(history, "international", international), internal, rates);
    }

    /** Flows in and out of a kind, where at least one direction is held. */
    private Flows flows(History history, String kind, int window) {
        String in = kind + "-in";
        String out = kind + "-out";
        Inputs inputs = history.inputs();
        if (!inputs.has(in) && !inputs.has(out)) {
            history.notes()
                    .add(
                            Note.warning(
                                    in + " " + out,
                                    "Neither is held: this model has no %s migration"
                                            .formatted(kind),
                                    "Give both tables."));
            return Flows.NONE;
        }
        Setting<String> choice =
                kind.equals("internal")
                        ? TrendSettings.INTERNAL_OUT
                        : TrendSettings.INTERNATIONAL_OUT;
        return FlowFit.fit(
                history,
                in,
                out,
                window,
                spec.get(choice).equals("rate"),
                spec.get(TrendSettings.MIGRATION_SMOOTHING).equals("rogers-castro"));
    }
}
