package org.graunt.run;

import java.util.List;
import java.util.Map;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Engine;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.Setting;
import org.graunt.model.SharedFits;
import org.graunt.model.YearSink;
import org.graunt.model.play.ToyProjector;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** An engine for tests: a small stochastic model that can be told to want a table or to fail. */
public final class ToyEngine {
    private static final Setting<String> NEED =
            new Setting<>("need", new Setting.Text(), null, "", "A table that it must have.");
    private static final Setting<String> MISHAP =
            new Setting<>(
                    "mishap",
                    new Setting.Choice(List.of("none", "fit", "crash", "books")),
                    "none",
                    "",
                    "What goes wrong.");

    /** The engine {@code toy}. */
    public static final Engine ENGINE =
            new Engine(
                    "toy",
                    "For tests.",
                    Map.of(),
                    List.of(NEED, MISHAP),
                    spec -> Outcome.of(new Toy(spec)));

    private ToyEngine() {}

    private record Toy(ModelSpec spec) implements ProjectionModel {

        @Override
        public List<Need> needs() {
            String need = spec.find(NEED);
            return need == null ? List.of() : List.of(new Need(need, "to play with"));
        }

        @Override
        public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
            ToyProjector toy =
                    new ToyProjector(
                            inputs.frame(), inputs.population().slice("year", inputs.baseYear()));
            Note remark = Note.info("fit", "The toy is wound up", "");
            return switch (spec.get(MISHAP)) {
                case "fit" -> Outcome.failed(Note.error("fit", "It cannot be wound", "Oil it."));
                case "crash" -> Outcome.of(mishap(toy, false));
                case "books" -> Outcome.of(mishap(toy, true));
                default -> Outcome.of(toy, List.of(remark));
            };
        }

        private static Projector mishap(ToyProjector toy, boolean books) {
            return new Broken(toy, books);
        }
    }

    private record Broken(ToyProjector toy, boolean books) implements Projector {

        @Override
        public Frame frame() {
            return toy.frame();
        }

        @Override
        public void project(Draws block, Horizon horizon, YearSink sink) {
            toy.project(
                    block,
                    horizon,
                    year -> {
                        if (year.year() == horizon.baseYear() + 2) {
                            if (!books) {
                                throw new IllegalStateException("The spring broke");
                            }
                            year.array(Component.POPULATION)[0] += 1;
                        }
                        sink.accept(year);
                    });
        }
    }
}
