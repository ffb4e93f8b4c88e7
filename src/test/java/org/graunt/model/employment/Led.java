package org.graunt.model.employment;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.Year;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;

/** A projection led by jobs with its own series, for tests to look at. */
final class Led {
    static final int BASE = MadeCountry.BASE;
    static final int LAST = BASE + 8;
    private static final String[] FLOWS = {
        "births",
        "deaths",
        "internal-flows",
        "international-in",
        "international-out",
        "jobs",
        "activity-rates",
        "unemployment",
        "double-jobbing"
    };

    private final Map<Integer, Map<String, double[]>> series = new TreeMap<>();
    private final Recording recording;
    private int stride;

    private Led(Recording recording) {
        this.recording = recording;
    }

    /** The made country with flows and jobs. */
    static Inputs country(long seed) {
        return MadeCountry.of(seed).inputs(FLOWS);
    }

    /** The specification with every default. */
    static ModelSpec spec() {
        return ModelSpec.of("employment-led", "employment-led");
    }

    /** The fit, or why there is none. */
    static Outcome<Projector> prepare(ModelSpec spec, Inputs inputs) {
        return EmploymentLed.ENGINE
                .build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()));
    }

    static Led central(ModelSpec spec, Inputs inputs) {
        return of(prepare(spec, inputs).value(), Draws.central());
    }

    static Led of(Projector projector, Draws draws) {
        Led led = new Led(Recording.empty(projector.frame()));
        int step = projector.frame().ages().width();
        int last = step == 1 ? LAST : BASE + 2 * step;
        projector.project(draws, new Horizon(BASE, last, step), led::keep);
        return led;
    }

    private void keep(Year year) {
        stride = year.stride();
        recording.keep(year);
        Map<String, double[]> copies = new HashMap<>();
        year.series().forEach((name, array) -> copies.put(name, array.clone()));
        series.put(year.year(), copies);
    }

    Recording recording() {
        return recording;
    }

    /** The number of an area, central path. */
    double of(String name, int year, int area) {
        return of(name, year, area, 0);
    }

    double of(String name, int year, int area, int lane) {
        return series.get(year).get(name)[area * stride + lane];
    }
}
