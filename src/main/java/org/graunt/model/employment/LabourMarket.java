package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Jobs, and the people who could do them: jobs on their path, activity rates, unemployment, and how
 * many of an area's residents its own and other areas' jobs call to work.
 *
 * <p>The employment-led model moves people until the two agree; for the population of any other
 * model {@link #balance} says what commuting would have to make up for.
 */
public final class LabourMarket {
    /** No dormitory has so many residents in work for each worker at its jobs. */
    private static final double STRANGE_RATIO = 5;

    private final Frame frame;
    private final int baseYear;
    private final JobsPath jobs;
    private final boolean[] led;
    private final ActivityRates activity;
    private final AreaShares unemployment;
    private final AreaShares doubleJobbing;
    private final Commuting commuting;

    private LabourMarket(Inputs inputs, ModelSpec spec, JobsPath jobs, List<Note> notes) {
        this.frame = inputs.frame();
        this.baseYear = inputs.baseYear();
        this.jobs = jobs;
        this.led = jobs.held();
        this.activity = new ActivityRates(inputs, spec);
        this.unemployment =
                AreaShares.of(
                        inputs,
                        "unemployment",
                        spec.get(EmploymentSettings.UNEMPLOYMENT),
                        led,
                        notes);
        this.doubleJobbing =
                AreaShares.of(
                        inputs,
                        "double-jobbing",
                        spec.get(EmploymentSettings.DOUBLE_JOBBING),
                        led,
                        notes);
        Balance base = balance(inputs.population().slice("year", baseYear), baseYear);
        double[] residents = base.residentsInWork().toArray();
        double[] workers = base.workers().toArray();
        look(residents, workers, notes);
        this.commuting = new CommutingReader(inputs, spec, led, residents, workers, notes).read();
    }

    /**
     * The labour market of some inputs.
     *
     * @param inputs must hold {@code jobs} and {@code activity-rates}
     * @param spec of the engine {@code employment-led}
     * @return it with what had to be assumed, or everything that stands in the way
     */
    public static Outcome<LabourMarket> of(Inputs inputs, ModelSpec spec) {
        List<Note> notes = new ArrayList<>();
        JobsPath jobs = new JobsReader(inputs, spec, notes).read();
        if (jobs.codes(true).isEmpty()) {
            notes.add(
                    Note.error(
                            "jobs",
                            "No area of the project has jobs that can be used",
                            "Give the jobs of the areas that are to be led by them, in the base"
                                    + " year %d or before.".formatted(inputs.baseYear())));
        }
        ActivityProblems.find(inputs, spec, jobs.held(), notes);
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        LabourMarket market = new LabourMarket(inputs, spec, jobs, notes);
        return notes.stream().anyMatch(Note::isError)
                ? Outcome.failed(notes)
                : Outcome.of(market, notes);
    }

    /** Areas where nobody works, or whose residents cannot belong to their jobs. */
    private void look(double[] residents, double[] workers, List<Note> notes) {
        for (int area = 0; area < led.length; area++) {
            double ratio = residents[area] / workers[area];
            String code = code(area);
            if (led[area] && !(residents[area] > 0)) {
                notes.add(
                        Note.error(
                                "activity-rates, " + code,
                                "Nobody who lives there is in the labour force in %d"
                                        .formatted(baseYear),
                                "Correct the rates, or leave the area out of jobs."));
            } else if (led[area] && ratio > STRANGE_RATIO) {
                notes.add(
                        Note.warning(
                                "jobs, " + code,
                                String.format(
                                        Locale.ROOT,
                                        "%.0f residents in work stand beside %.0f workers at the jobs there, %.1f for one",
                                        residents[area],
                                        workers[area],
                                        ratio),
                                "Jobs are single jobs, not thousands."));
            }
        }
    }

    private String code(int area) {
        return frame.geography().axis().label(area);
    }

    /** What the population of a year could do, beside the jobs of that year; missing where none. */
    public Balance balance(Cube population, int year) {
        double[] force = labourForce(population, year);
        double[] inWork = force.clone();
        double[] workers = workers(year);
        for (int area = 0; area < led.length; area++) {
            inWork[area] *= 1 - unemployment.at(year)[area];
        }
        return new Balance(byArea(force), byArea(inWork), byArea(workers));
    }

    private double[] labourForce(Cube population, int year) {
        Cube cells = population.ordered("sex", "age", "area");
        double[] rates = activity.at(year);
        double[] force = new double[led.length];
        for (int cell = 0; cell < frame.cells(); cell++) {
            for (int area = 0; area < force.length; area++) {
                int age = cell % frame.ages().count();
                double people = cells.at(cell / frame.ages().count(), age, area);
                force[area] += rates[cell * force.length + area] * people;
            }
        }
        for (int area = 0; area < force.length; area++) {
            force[area] = led[area] ? force[area] : Double.NaN;
        }
        return force;
    }

    private double[] workers(int year) {
        double[] workers = new double[led.length];
        Arrays.setAll(workers, area -> jobs.at(year)[area] * (1 - doubleJobbing.at(year)[area]));
        return workers;
    }

    private Cube byArea(double[] values) {
        return Cube.of(List.<Axis<?>>of(frame.geography().axis()), values);
    }

    /** Which areas are led by jobs, by position. */
    boolean[] led() {
        return led.clone();
    }

    /** The codes of the areas that are led by jobs, or of the others. */
    List<String> codes(boolean ledByJobs) {
        return jobs.codes(ledByJobs);
    }

    /** Jobs of a year by area, before any draw; missing where not held. Not to be changed. */
    double[] jobs(int year) {
        return jobs.at(year);
    }

    /** Activity rates of a year, {@code [sex x age][area]}. Not to be changed. */
    double[] activityRates(int year) {
        return activity.at(year);
    }

    /** The share of an area's labour force that is without work. */
    double unemployment(int area, int year) {
        return unemployment.at(year)[area];
    }

    /** The share of an area's jobs that are somebody's second. */
    double doubleJobbing(int area, int year) {
        return doubleJobbing.at(year)[area];
    }

    /** Whom jobs call to work. */
    Commuting commuting() {
        return commuting;
    }
}
