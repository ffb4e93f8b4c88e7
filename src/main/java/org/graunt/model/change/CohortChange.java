package org.graunt.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Cube;
import org.graunt.model.Engine;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.Setting;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.past.NationalCurve;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Cohort-change ratios (Hamilton and Perry 1962): each cohort goes on changing as cohorts of its
 * age changed over a window, and there are as many of the youngest per woman as there were.
 *
 * <p>It needs two estimates and nothing else. Deaths by the national curve of survival are told
 * apart from the rest of the change, which is booked as migration, so that draws and levers on
 * either act.
 */
public final class CohortChange implements ProjectionModel {
    static final Setting<Integer> WINDOW =
            new Setting<>(
                    "window",
                    new Setting.Whole(1, 100),
                    5,
                    "years",
                    "How many past years the ratios are pooled over.");
    static final Setting<Double> LOWEST_RATIO =
            new Setting<>(
                    "lowest-ratio",
                    new Setting.Decimal(0, 1),
                    0.5,
                    "ratio",
                    "No cohort-change ratio is taken to be lower, unless survival is.");
    static final Setting<Double> HIGHEST_RATIO =
            new Setting<>(
                    "highest-ratio",
                    new Setting.Decimal(1, 10),
                    2.0,
                    "ratio",
                    "No cohort-change ratio is taken to be higher.");
    static final Setting<String> CONTROL =
            new Setting<>(
                    "control",
                    new Setting.Choice(List.of("none", "linear", "exponential")),
                    "none",
                    "",
                    "A trend of each area's total over the window that the central path is scaled"
                            + " to.");

    /** The engine {@code cohort-change}. */
    public static final Engine ENGINE =
            new Engine(
                    "cohort-change",
                    "Cohort-change ratios (Hamilton-Perry): needs two estimates only.",
                    Map.of(),
                    List.of(WINDOW, LOWEST_RATIO, HIGHEST_RATIO, CONTROL),
                    spec -> Outcome.of(new CohortChange(spec)));

    private final ModelSpec spec;

    private CohortChange(ModelSpec spec) {
        this.spec = spec;
    }

    @Override
    public List<Need> needs() {
        return List.of(new Need("population", "two estimates at least, for ratios between them"));
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        Frame frame = inputs.frame();
        int step = frame.ages().width();
        List<Integer> held = inputs.yearsUpToBase(inputs.population());
        List<Integer> ends = new ArrayList<>();
        int oldest = inputs.baseYear() - spec.get(WINDOW);
        for (int end = inputs.baseYear(); held.contains(end - step); end -= step) {
            if (end > oldest) {
                ends.add(end);
            }
        }
        if (ends.isEmpty()) {
            return Outcome.failed(
                    Note.error(
                            "population",
                            "No estimate of %d is held beside that of the base year %d"
                                    .formatted(inputs.baseYear() - step, inputs.baseYear()),
                            "Cohort-change ratios need two estimates, %d apart.".formatted(step)));
        }
        double[] survival = NationalCurve.of(inputs).survival(inputs.baseYear());
        Ratios ratios =
                Ratios.of(inputs, ends, spec.get(LOWEST_RATIO), spec.get(HIGHEST_RATIO), survival);
        Cube base = inputs.population().slice("year", inputs.baseYear());
        TotalTrend trend = TotalTrend.of(inputs, spec.get(CONTROL), spec.get(WINDOW));
        Projector projector = new ChangeProjector(frame, base, ratios, survival, trend);
        return Outcome.of(projector, ratios.notes());
    }
}
