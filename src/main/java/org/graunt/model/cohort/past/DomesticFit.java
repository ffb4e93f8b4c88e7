package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.MigrationSchedule;
import org.graunt.demography.ProportionalFitting;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.cohort.DomesticRates;
import org.graunt.note.Note;

/**
 * Rates of moving between areas as means over a window: moves of a year per person aged on at the
 * origin. A pair of areas without moves in a year counts as 0, a year without the source is left
 * out.
 *
 * <p>Where moves are held by origin and destination only, ages and sexes are filled in by
 * proportional fitting to the gross flows of each area.
 */
final class DomesticFit {
    /** How near fitted detail must come to its marginals. */
    private static final double TOLERANCE = 1e-9;

    private static final int MOST_ROUNDS = 500;

    private final History history;
    private final Inputs inputs;
    private final Frame frame;
    private final Cube moves;
    private final double[] rates;

    private DomesticFit(History history) {
        this.history = history;
        this.inputs = history.inputs();
        this.frame = history.frame();
        this.moves = inputs.needed("internal-flows");
        this.rates = new double[frame.cells() * frame.areas() * frame.areas()];
    }

    /** Mean rates of a window; table {@code internal-flows} must be held. */
    static DomesticRates fit(History history, int window) {
        return new DomesticFit(history).mean(window);
    }

    private DomesticRates mean(int window) {
        Gaps gaps = new Gaps(frame);
        int used = 0;
        for (PastYear past : history.window(window)) {
            Optional<double[]> year = movesOf(past);
            if (year.isEmpty()) {
                gaps.addAll(past.year());
            } else {
                addRates(past, year.get());
                used++;
            }
        }
        history.noteGaps("internal-flows", gaps, history.window(window).size());
        for (int i = 0; i < rates.length && used > 0; i++) {
            rates[i] /= used;
        }
        return DomesticRates.of(frame.areas(), frame.geography().boroughs(), rates);
    }

    private void addRates(PastYear past, double[] persons) {
        int areas = frame.areas();
        double[] people = past.agedOnWithBirths();
        for (int i = 0; i < persons.length; i++) {
            int origin = i / areas % areas;
            boolean inside = origin == i % areas;
            double there = people[i / areas];
            rates[i] += inside || there <= 0 ? 0 : persons[i] / there;
        }
    }

    /** Moves of a step by sex, age, origin and destination; empty where not held. */
    private Optional<double[]> movesOf(PastYear past) {
        int width = frame.ages().width();
        for (int year = past.year() - width + 1; year <= past.year(); year++) {
            if (!moves.axis("year").has(year)) {
                return Optional.empty();
            }
        }
        double[] sum = new double[rates.length];
        for (int year = past.year() - width + 1; year <= past.year(); year++) {
            double[] one = detailed(year, past).toArray();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        return Optional.of(sum);
    }

    private Cube detailed(int year, PastYear past) {
        Cube held = moves.slice("year", year).select(axis("origin")).select(axis("destination"));
        boolean whole = held.hasAxis("sex") && held.hasAxis("age");
        Cube detail = whole ? held.select(frame.ages().axis()) : filledIn(held, year, past);
        return detail.ordered("sex", "age", "origin", "destination");
    }

    private Axis<String> axis(String name) {
        return Axis.of(name, frame.geography().axis().labels());
    }

    private Cube filledIn(Cube totals, int year, PastYear past) {
        List<Axis<?>> axes =
                List.of(Sex.AXIS, frame.ages().axis(), axis("origin"), axis("destination"));
        List<Cube> marginals = new ArrayList<>(List.of(totals));
        grossFlow("internal-out", "origin", year).ifPresent(marginals::add);
        grossFlow("internal-in", "destination", year).ifPresent(marginals::add);
        Cube seed = ProportionalFitting.outerProduct(axes, List.of(likelyMovers(past)));
        ProportionalFitting.Fit fit =
                history.once(
                        "internal-flows",
                        year,
                        () -> ProportionalFitting.fit(seed, marginals, TOLERANCE, MOST_ROUNDS));
        history.notes()
                .add(
                        Note.info(
                                "internal-flows " + year,
                                "Ages and sexes filled in by proportional fitting to %d tables in"
                                                .formatted(marginals.size())
                                        + " %d rounds; the largest relative error is %.2g"
                                                .formatted(fit.iterations(), fit.relativeError()),
                                marginals.size() == 1
                                        ? "Give internal-out and internal-in for better ages."
                                        : ""));
        history.notes().addAll(fit.notes());
        return fit.cube();
    }

    /** The gross flow of each area by sex and age, along an axis of the moves; pairs inside out. */
    private Optional<Cube> grossFlow(String table, String along, int year) {
        return inputs.cube(table)
                .filter(cube -> cube.axis("year").has(year))
                .map(cube -> cube.slice("year", year).select(frame.geography().axis()))
                .map(cube -> cube.ordered("area", "sex", "age"))
                .filter(cube -> !Double.isNaN(cube.sum()))
                .map(
                        cube ->
                                Cube.of(
                                        List.of(axis(along), Sex.AXIS, frame.ages().axis()),
                                        cube.toArray()));
    }

    /** Who would move, but for the tables: people of the origin by a standard schedule of ages. */
    private Cube likelyMovers(PastYear past) {
        double[] schedule = MigrationSchedule.standard().profile(frame.ages());
        double[] people = past.agedOnWithBirths();
        int ages = frame.ages().count();
        List<Axis<?>> axes = List.of(Sex.AXIS, frame.ages().axis(), axis("origin"));
        return Cube.generate(
                axes,
                at ->
                        schedule[at[1]]
                                * Math.max(
                                        people[(at[0] * ages + at[1]) * frame.areas() + at[2]], 0));
    }
}
