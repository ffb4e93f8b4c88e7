package org.graunt.model.cohort.past;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.Conventions;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;

/** The fits of the made country's past, one by one. */
final class Past {
    static final int BASE = MadeCountry.BASE;

    private final ModelSpec spec;
    private final Conventions conventions;
    private final NationalCurve curve;
    private final History history;

    private Past(Inputs inputs, ModelSpec spec) {
        this.spec = spec;
        this.conventions = Conventions.of(spec.conventions());
        this.curve = NationalCurve.of(inputs);
        this.history = History.of(inputs, 1.05, curve::survival, new SharedFits());
    }

    /** What is known, as a specification with these settings sees it. */
    static Past of(Inputs inputs, Map<String, Object> settings) {
        return new Past(inputs, TrendCases.trend(settings));
    }

    /** The same by other conventions. */
    static Past of(Inputs inputs, Map<String, String> conventions, Map<String, Object> settings) {
        return new Past(
                inputs, new ModelSpec("m", "m", "cohort-component", "m", conventions, settings));
    }

    History history() {
        return history;
    }

    NationalCurve curve() {
        return curve;
    }

    Conventions conventions() {
        return conventions;
    }

    IntFunction<double[]> survival(int window) {
        return MortalityFit.fit(history, curve, spec, conventions, window);
    }

    FertilityPath fertility(int window) {
        return FertilityPath.fit(history, spec, conventions, survival(window), window);
    }

    List<Note> notes() {
        return history.notes();
    }

    /** The whole model. */
    static Outcome<Projector> model(Inputs inputs, Map<String, Object> settings) {
        return CohortComponent.ENGINE
                .build()
                .apply(TrendCases.trend(settings))
                .then(model -> model.prepare(inputs, new SharedFits()));
    }
}
