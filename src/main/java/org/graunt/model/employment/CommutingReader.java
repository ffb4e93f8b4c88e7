package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;

/** Makes commuting from the table held, and from residents in work and workers at the base year. */
final class CommutingReader {
    private final Inputs inputs;
    private final ModelSpec spec;
    private final boolean[] led;
    private final double[] residents;
    private final double[] workers;
    private final List<Note> notes;
    private final List<String> codes;
    private final List<String> noRows = new ArrayList<>();

    /**
     * For the areas that are led by jobs.
     *
     * @param residents in work at the base year, by area
     * @param workers at the jobs of each area at the base year
     */
    CommutingReader(
            Inputs inputs,
            ModelSpec spec,
            boolean[] led,
            double[] residents,
            double[] workers,
            List<Note> notes) {
        this.inputs = inputs;
        this.spec = spec;
        this.led = led;
        this.residents = residents;
        this.workers = workers;
        this.notes = notes;
        this.codes = inputs.frame().geography().axis().labels();
    }

    Commuting read() {
        double[] ratio = new double[led.length];
        for (int area = 0; area < led.length; area++) {
            ratio[area] = residents[area] / workers[area];
        }
        Integer reached = spec.find(EmploymentSettings.COMMUTING_YEAR);
        return new Commuting(
                ratio,
                shares(),
                spec.get(EmploymentSettings.COMMUTING_FACTOR),
                inputs.baseYear(),
                reached == null ? inputs.baseYear() : reached);
    }

    private Commuting.Shares shares() {
        Commuting.Shares none =
                new Commuting.Shares(
                        new boolean[led.length],
                        new double[led.length][0],
                        new double[led.length],
                        new double[led.length]);
        if (spec.get(EmploymentSettings.COMMUTING).equals("ratio")) {
            return none;
        }
        return table().map(this::shares).orElse(none);
    }

    /** The commuters of the last year up to the base year, residence by workplace. */
    private Optional<Cube> table() {
        Optional<Cube> held = inputs.cube("commuting");
        if (held.isEmpty() || !held.get().hasAxis("year")) {
            return held.map(this::amongAreas);
        }
        List<Integer> years = inputs.yearsUpToBase(held.get());
        if (years.isEmpty()) {
            notes.add(
                    Note.warning(
                            "commuting",
                            "Every year held is after the base year %d, and the table is left out"
                                    .formatted(inputs.baseYear()),
                            "Give a year up to the base year; each area keeps its own commuting"
                                    + " ratio until then."));
            return Optional.empty();
        }
        return held.map(cube -> amongAreas(cube.slice("year", years.getLast())));
    }

    /** Without the rows of regions and wards, whose commuters are counted in their areas. */
    private Cube amongAreas(Cube commuters) {
        return commuters
                .select(areasOn(commuters.axis("residence")))
                .select(areasOn(commuters.axis("workplace")))
                .ordered("residence", "workplace");
    }

    private Axis<?> areasOn(Axis<?> places) {
        return Axis.of(places.name(), places.labels().stream().filter(codes::contains).toList());
    }

    private Commuting.Shares shares(Cube commuters) {
        boolean[] byShares = new boolean[led.length];
        double[][] share = new double[led.length][led.length];
        double[] elsewhere = new double[led.length];
        double[] scale = new double[led.length];
        double[] all = allWorkers(commuters);
        for (int area = 0; area < led.length; area++) {
            if (led[area] && commuters.axis("residence").has(codes.get(area))) {
                spread(commuters, area, all, share[area]);
                elsewhere[area] = withoutJobs(commuters, codes.get(area));
            }
            double called = elsewhere[area];
            for (int workplace = 0; workplace < led.length; workplace++) {
                called +=
                        share[area][workplace] > 0
                                ? share[area][workplace] * workers[workplace]
                                : 0;
            }
            byShares[area] = led[area] && all[area] > 0 && called > 0;
            scale[area] = byShares[area] ? residents[area] / called : 0;
            if (led[area] && !byShares[area]) {
                noRows.add(codes.get(area));
            }
        }
        tell(commuters, byShares, elsewhere);
        return new Commuting.Shares(byShares, share, elsewhere, scale);
    }

    /** All who work at each area that has jobs, wherever they live; 0 where not held. */
    private double[] allWorkers(Cube commuters) {
        Cube byWorkplace = commuters.sumOver("residence");
        double[] all = new double[led.length];
        for (int area = 0; area < led.length; area++) {
            boolean held = led[area] && byWorkplace.axis("workplace").has(codes.get(area));
            all[area] = held ? byWorkplace.get(codes.get(area)) : 0;
        }
        return all;
    }

    private void spread(Cube commuters, int residence, double[] all, double[] share) {
        for (int workplace = 0; workplace < led.length; workplace++) {
            if (all[workplace] > 0) {
                double living = commuters.get(codes.get(residence), codes.get(workplace));
                share[workplace] = living / all[workplace];
            }
        }
    }

    private double withoutJobs(Cube commuters, String residence) {
        double sum = 0;
        for (Object workplace : commuters.axis("workplace").labels()) {
            int area = codes.indexOf(workplace);
            sum += area >= 0 && led[area] ? 0 : commuters.get(residence, workplace);
        }
        return sum;
    }

    private void tell(Cube commuters, boolean[] byShares, double[] elsewhere) {
        double outside = 0;
        double all = 0;
        Cube byResidence = commuters.sumOver("workplace");
        for (int area = 0; area < led.length; area++) {
            if (byShares[area]) {
                outside += elsewhere[area];
                all += byResidence.get(codes.get(area));
            }
        }
        if (all > 0) {
            notes.add(
                    Note.info(
                            "commuting",
                            String.format(
                                    Locale.ROOT,
                                    "%.1f %% of the residents in work of the areas led by jobs work where no jobs are held; they stay as many as in the base year",
                                    100 * outside / all),
                            ""));
        }
        if (!noRows.isEmpty()) {
            notes.add(
                    Note.warning(
                            "commuting",
                            "There are no commuters to or from %s, which have jobs"
                                    .formatted(Listed.of(noRows)),
                            "Each of them keeps its own commuting ratio, and its jobs call nobody"
                                    + " to the other areas; add the rows if they are known."));
        }
    }
}
