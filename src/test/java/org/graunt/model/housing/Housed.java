package org.graunt.model.housing;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;

/** The made country's homes, as the tests of this room use them. */
final class Housed {
    static final int BASE = MadeCountry.BASE;
    static final int LAST = BASE + 8;
    static final int BOROUGHS = 3;
    static final Axis<String> AREAS = Axis.of("area", List.of("B1", "B2", "B3", "Z1", "Z2"));

    private Housed() {}

    static ModelSpec spec() {
        return ModelSpec.of("homes", "housing-led");
    }

    static ModelSpec mixed(double mix) {
        return spec().with("mix", mix);
    }

    /** Everything that the model can use, but paths of household size. */
    static Inputs inputs(long seed) {
        return MadeCountry.of(seed)
                .inputs(
                        "births",
                        "births-by-mother",
                        "deaths",
                        "internal-flows",
                        "international-in",
                        "international-out",
                        "dwellings",
                        "households",
                        "housing-trajectory",
                        "household-rates",
                        "communal");
    }

    static Outcome<Projector> model(ModelSpec spec, Inputs inputs) {
        return HousingLed.ENGINE
                .build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()));
    }

    static List<Note> errors(ModelSpec spec, Inputs inputs) {
        return model(spec, inputs).notes().stream().filter(Note::isError).toList();
    }

    static Recording run(ModelSpec spec, Inputs inputs) {
        return Recording.central(model(spec, inputs).value(), BASE, LAST);
    }

    static Recording run(ModelSpec spec, Inputs inputs, Draws draws) {
        return Recording.of(model(spec, inputs).value(), draws, new Horizon(BASE, LAST, 1));
    }

    static Recording trend(Inputs inputs) {
        return trend(inputs, Draws.central());
    }

    static Recording trend(Inputs inputs, Draws draws) {
        Projector trend =
                CohortComponent.ENGINE
                        .build()
                        .apply(ModelSpec.of("trend", "cohort-component"))
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        return Recording.of(trend, draws, new Horizon(BASE, LAST, 1));
    }

    /** One number for each borough and year, none for the rest. */
    static Cube ofBoroughs(int first, int last, Figure figure) {
        Axis<Integer> years = Axis.range("year", first, last);
        return Cube.generate(
                List.of(AREAS, years),
                at -> at[0] < BOROUGHS ? figure.of(at[0], years.label(at[1])) : Double.NaN);
    }

    interface Figure {
        double of(int area, int year);
    }
}
