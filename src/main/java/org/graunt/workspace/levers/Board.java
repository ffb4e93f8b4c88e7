package org.graunt.workspace.levers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;

/**
 * Every model of a plan, fitted once. Under levers only those models are played anew that the
 * levers reach, side by side on a few threads; the others keep the course that they had.
 */
public final class Board implements AutoCloseable {
    private final Inputs inputs;
    private final Map<String, Engine> engines;
    private final SharedFits shared = new SharedFits();
    private final ExecutorService threads;
    private final Map<String, Fitted> models = new LinkedHashMap<>();
    private final Map<String, Played> last = new ConcurrentHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** The levers that reach a model, and the course that it takes under them. */
    private record Played(Levers levers, Course course) {}

    private Board(Inputs inputs, List<Engine> engines) {
        this.inputs = inputs;
        this.engines = engines.stream().collect(Collectors.toMap(Engine::name, engine -> engine));
        this.threads =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("graunt-levers-", 1).factory());
    }

    /**
     * Fits every model that can run, and plays each once.
     *
     * @param engines every engine there is
     */
    public static Board of(Plan plan, List<Engine> engines, BooleanSupplier cancelled) {
        Board board = new Board(plan.inputs(), engines);
        Map<String, Supplier<Outcome<Fitted>>> work = new LinkedHashMap<>();
        for (PlannedMember.Ready member : plan.ready()) {
            work.put(member.spec().id(), () -> board.fit(member, cancelled));
        }
        try {
            board.together(work).forEach(board::take);
            return board;
        } catch (RuntimeException failure) {
            board.close();
            throw failure;
        }
    }

    private void take(String id, Outcome<Fitted> fitted) {
        if (fitted.succeeded()) {
            models.put(id, fitted.value());
        } else {
            notes.addAll(fitted.notes());
        }
    }

    private Outcome<Fitted> fit(PlannedMember.Ready member, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Nobody waits for the models");
        }
        ModelSpec spec = member.spec();
        return member.model()
                .prepare(inputs, shared)
                .then(
                        projector ->
                                Outcome.of(
                                        Fitted.of(
                                                spec,
                                                projector,
                                                until(projector.lastYear(), member.horizon()),
                                                setting(spec))));
    }

    private static Horizon until(int last, Horizon wanted) {
        return last >= wanted.lastYear()
                ? wanted
                : new Horizon(wanted.baseYear(), last, wanted.step());
    }

    private Optional<Lever> setting(ModelSpec spec) {
        boolean known =
                engine(spec).settings().stream()
                        .anyMatch(setting -> setting.key().equals(Lever.MIX));
        return known ? Optional.of(Lever.HOUSEHOLD_SIZE) : Optional.empty();
    }

    private Engine engine(ModelSpec spec) {
        return Objects.requireNonNull(engines.get(spec.engine()), "a planned model has an engine");
    }

    /** The models in their order. */
    public List<ModelSpec> models() {
        return models.values().stream().map(Fitted::spec).toList();
    }

    /** Why some models are not among them. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The levers that act on a model. */
    public Set<Lever> reaching(String id) {
        return Set.copyOf(fitted(id).reached());
    }

    /** Where a lever is found: as the first model has it that it reaches. */
    public double neutral(Lever lever) {
        return models.values().stream()
                .filter(model -> lever.isSetting() && model.reached().contains(lever))
                .map(model -> mix(model.spec()))
                .findFirst()
                .orElse(lever.neutral());
    }

    private double mix(ModelSpec spec) {
        return engine(spec).settings().stream()
                .filter(setting -> setting.key().equals(Lever.MIX))
                .map(spec::find)
                .filter(Double.class::isInstance)
                .mapToDouble(value -> 100 * (Double) value)
                .findFirst()
                .orElse(Lever.HOUSEHOLD_SIZE.neutral());
    }

    private Fitted fitted(String id) {
        Fitted fitted = models.get(id);
        if (fitted == null) {
            throw new IllegalArgumentException("There is no model " + id);
        }
        return fitted;
    }

    /** The central paths with no lever moved, by model. */
    public Map<String, Course> baseline() {
        Map<String, Course> courses = new LinkedHashMap<>();
        models.forEach((id, model) -> courses.put(id, model.baseline()));
        return courses;
    }

    /**
     * The central path of every model under levers.
     *
     * @throws CancellationException where nobody waits for them any more
     */
    public Map<String, Course> under(Levers levers, BooleanSupplier cancelled) {
        Map<String, Course> courses = baseline();
        Map<String, Supplier<Course>> work = new LinkedHashMap<>();
        models.forEach(
                (id, model) -> {
                    Levers own = levers.among(model.reached());
                    Played before = last.get(id);
                    if (!own.isNeutral() && before != null && before.levers().equals(own)) {
                        courses.put(id, before.course());
                    } else if (!own.isNeutral()) {
                        work.put(id, () -> played(model, own, cancelled));
                    }
                });
        courses.putAll(together(work));
        return courses;
    }

    private Course played(Fitted model, Levers own, BooleanSupplier cancelled) {
        Course course = model.under(own, fit(model, own), cancelled);
        last.put(model.spec().id(), new Played(own, course));
        return course;
    }

    /** The fit that it has, or another where a key of its specification was moved. */
    private Projector fit(Fitted model, Levers own) {
        Double mix = own.moved().get(Lever.HOUSEHOLD_SIZE);
        if (mix == null) {
            return model.projector();
        }
        ModelSpec spec = model.spec().with(Lever.MIX, mix / 100);
        return engine(spec).build().apply(spec).then(made -> made.prepare(inputs, shared)).value();
    }

    /** Does all of it, on all threads, and waits; what is done keeps its order. */
    private <T> Map<String, T> together(Map<String, Supplier<T>> work) {
        Map<String, Future<T>> begun = new LinkedHashMap<>();
        work.forEach((id, each) -> begun.put(id, threads.submit(each::get)));
        Map<String, T> done = new LinkedHashMap<>();
        begun.forEach((id, each) -> done.put(id, answer(each)));
        return done;
    }

    private static <T> T answer(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while the models were played");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A model failed", failed.getCause());
        }
    }

    /** Lets go of its threads. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
