package org.graunt.model.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.cube.Axis;
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
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * A cohort-component projection by rates that somebody else has set, year by year: what reproduces
 * an official projection to the person.
 *
 * <p>Rates labelled with a year carry the population of the step before to that year. It projects
 * as far as the rates go.
 */
public final class GivenRates implements ProjectionModel {

    private static final Setting<Double> MALES_PER_FEMALE =
            new Setting<>(
                    "males-per-female",
                    new Setting.Decimal(0.5, 2),
                    1.05,
                    "males per female",
                    "Sex ratio at birth where no table sex-ratio is held.");

    /** The engine {@code given-rates}. */
    public static final Engine ENGINE =
            new Engine(
                    "given-rates",
                    "Cohort-component projection by fertility, survival and net migration as given.",
                    Conventions.words(),
                    List.of(MALES_PER_FEMALE, GivenSurvival.A0, Kernels.SETTING),
                    GivenRates::build);

    private final Conventions conventions;
    private final ModelSpec spec;

    private GivenRates(Conventions conventions, ModelSpec spec) {
        this.conventions = conventions;
        this.spec = spec;
    }

    private static Outcome<ProjectionModel> build(ModelSpec spec) {
        return Conventions.read(spec)
                .then(conventions -> Outcome.of(new GivenRates(conventions, spec)));
    }

    @Override
    public List<Need> needs() {
        return List.of(
                new Need("fertility", "births by age of mother"),
                new Need(
                        "survivorship",
                        List.of("death-probability", "mortality-rate"),
                        "who survives each step"));
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        Reading reading = new Reading(inputs);
        Map<Integer, StepRates> path = reading.path();
        if (reading.notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(reading.notes);
        }
        Outcome<Controls> controls = Controls.of(inputs);
        if (!controls.succeeded()) {
            return Outcome.failed(controls.notes());
        }
        Cube base = inputs.population().slice("year", inputs.baseYear());
        Projector projector =
                CohortProjector.of(
                        inputs.frame(),
                        base,
                        conventions,
                        Kernels.of(spec),
                        year -> at(path, year),
                        controls.value(),
                        path.keySet().stream().mapToInt(year -> year).max().orElseThrow());
        return Outcome.of(projector, reading.notes);
    }

    private static StepRates at(Map<Integer, StepRates> path, int year) {
        StepRates rates = path.get(year);
        if (rates == null) {
            throw new IllegalArgumentException(
                    "There are no rates for the step to %d; there are %s"
                            .formatted(year, path.keySet().stream().sorted().toList()));
        }
        return rates;
    }

    /** Reads the rates of every step that all tables hold. */
    private final class Reading {
        private final Inputs inputs;
        private final Frame frame;
        private final List<Note> notes = new ArrayList<>();
        private final GivenSurvival survival;

        Reading(Inputs inputs) {
            this.inputs = inputs;
            this.frame = inputs.frame();
            this.survival = GivenSurvival.of(inputs, conventions.deaths(), spec);
        }

        Map<Integer, StepRates> path() {
            Map<Integer, StepRates> path = new HashMap<>();
            notes.addAll(survival.problems());
            if (!notes.isEmpty()) {
                return path;
            }
            int step = frame.ages().width();
            for (int year = inputs.baseYear() + step; survival.has(year); year += step) {
                path.put(year, at(year));
            }
            if (path.isEmpty()) {
                notes.add(
                        Note.error(
                                survival.table(),
                                "Holds no year %d, the first step after the base year"
                                        .formatted(inputs.baseYear() + step),
                                "Give rates labelled with the year that ends the step."));
            }
            return path;
        }

        private StepRates at(int year) {
            return new StepRates(
                    frame,
                    fertility(year),
                    survival.at(year),
                    malesPerFemale(year),
                    netMigration(year),
                    Flows.NONE,
                    null);
        }

        private double[] fertility(int year) {
            Cube table = inputs.needed("fertility");
            double[] rates = new double[frame.ages().count() * frame.areas()];
            if (!table.axis("year").has(year)) {
                notes.add(
                        Note.warning(
                                "fertility " + year,
                                "No fertility is given for this year, so there are no births",
                                "Add the year if births are wanted."));
                return rates;
            }
            Cube given = table.slice("year", year).ordered("age", "area");
            Axis<?> ages = given.axis("age");
            if (!ages.labels().stream().allMatch(age -> frame.ages().axis().has(age))) {
                notes.add(otherAges(year, ages));
                return rates;
            }
            for (int i = 0; i < ages.size(); i++) {
                int age = frame.ages().position((Integer) ages.label(i));
                for (int area = 0; area < frame.areas(); area++) {
                    double rate = given.at(i, area);
                    if (age == 0 && rate > 0) {
                        notes.add(infantMothers(year, rate));
                        return new double[rates.length];
                    }
                    rates[age * frame.areas() + area] += Double.isNaN(rate) ? 0 : rate;
                }
            }
            return rates;
        }

        private Note otherAges(int year, Axis<?> ages) {
            return Note.error(
                    "fertility " + year,
                    "Its ages (%s) are not all among those of the population (%s)"
                            .formatted(ages, frame.ages().axis()),
                    "Give rates by the age groups of the population.");
        }

        private static Note infantMothers(int year, double rate) {
            return Note.error(
                    "fertility " + year,
                    "Fertility is %s in the youngest age group".formatted(rate),
                    "Only later groups bear children; check the column of ages.");
        }

        private double[] malesPerFemale(int year) {
            double[] ratios = new double[frame.areas()];
            Optional<Cube> table = inputs.cube("sex-ratio");
            for (int area = 0; area < ratios.length; area++) {
                String code = frame.geography().axis().label(area);
                double given =
                        table.filter(cube -> cube.axis("year").has(year))
                                .map(cube -> cube.get(code, year))
                                .orElse(Double.NaN);
                ratios[area] = Double.isNaN(given) ? spec.get(MALES_PER_FEMALE) : given;
            }
            return ratios;
        }

        private Flows netMigration(int year) {
            Optional<Cube> table =
                    inputs.cube("net-migration").filter(cube -> cube.axis("year").has(year));
            if (table.isEmpty()) {
                if (inputs.has("net-migration")) {
                    notes.add(
                            Note.warning(
                                    "net-migration " + year,
                                    "No net migration is given for this year: nobody moves",
                                    "Add the year, with 0 where nobody moves."));
                }
                return Flows.NONE;
            }
            double[] net = Cells.bySexAndAge(frame, table.get().slice("year", year));
            for (double persons : net) {
                if (Double.isNaN(persons)) {
                    notes.add(
                            Note.error(
                                    "net-migration " + year,
                                    "Some cells are missing",
                                    "Give every area, sex and age, with 0 where nobody moves."));
                    return Flows.NONE;
                }
            }
            double[] alike = new double[net.length];
            Arrays.fill(alike, 1);
            return Flows.ofNet(net).withNetDrawn(alike);
        }
    }
}
