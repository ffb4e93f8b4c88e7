package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Year;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.CohortWalk;
import org.graunt.note.Note;

/** The trend's first step, taken to see whether jobs can lead anybody by its migrants. */
final class DryRun {
    /** A smaller share of migrants who are active would move a crowd for every worker. */
    private static final double LEAST_ACTIVE = 1e-6;

    private final LabourMarket market;
    private final Year year;
    private final Frame frame;
    private final List<Note> notes;

    private DryRun(LabourMarket market, Year year, List<Note> notes) {
        this.market = market;
        this.year = year;
        this.frame = year.frame();
        this.notes = notes;
    }

    /**
     * Takes the step and looks at it.
     *
     * @param notes receives an error for each area without active migrants, and what is worth
     *     knowing about where people come from
     */
    static void look(CohortProjector trend, LabourMarket market, int base, List<Note> notes) {
        int step = trend.frame().ages().width();
        Horizon horizon = new Horizon(base, base + step, step);
        CohortWalk walk = trend.walk(Draws.central(), horizon);
        walk.advance(base + step);
        DryRun run = new DryRun(market, walk.year(), notes);
        run.lookAtMigrants();
        run.tellWhereFrom();
    }

    private boolean knowsDomesticFlows() {
        return year.has(Component.INTERNAL_IN);
    }

    private void lookAtMigrants() {
        Component in = knowsDomesticFlows() ? Component.INTERNAL_IN : Component.INTERNATIONAL_IN;
        Component out = knowsDomesticFlows() ? Component.INTERNAL_OUT : Component.INTERNATIONAL_OUT;
        boolean[] led = market.led();
        for (int area = 0; area < led.length; area++) {
            if (led[area]) {
                refuseIdle(area, in, "come to");
                refuseIdle(area, out, "leave");
            }
        }
    }

    private void refuseIdle(int area, Component flow, String verb) {
        double share = activeShare(area, flow);
        if (!(share > LEAST_ACTIVE)) {
            String code = year.areaCodes().get(area);
            notes.add(
                    Note.error(
                            "employment, " + code,
                            String.format(
                                    Locale.ROOT,
                                    "Of those who %s %s, a share of %.2g are in the labour force, so that no number of them fills jobs",
                                    verb,
                                    code,
                                    share),
                            "Look at its activity rates and at its migration by age, or leave it"
                                    + " out of jobs."));
        }
    }

    /** The share of a flow that is active; where nobody moves, of the people there. */
    private double activeShare(int area, Component flow) {
        double people = year.has(flow) ? sum(area, flow, false) : 0;
        return people > 0
                ? sum(area, flow, true) / people
                : sum(area, Component.POPULATION, true) / sum(area, Component.POPULATION, false);
    }

    private double sum(int area, Component component, boolean active) {
        double[] rates = market.activityRates(year.year());
        double sum = 0;
        for (int cell = 0; cell < frame.cells(); cell++) {
            double rate = active ? rates[cell * frame.areas() + area] : 1;
            sum += rate * year.array(component)[year.index(cell, area)];
        }
        return sum;
    }

    private void tellWhereFrom() {
        if (!knowsDomesticFlows()) {
            notes.add(
                    Note.info(
                            "employment",
                            "No domestic flows are held: jobs change the net migration that births"
                                    + " and deaths leave unexplained",
                            ""));
        }
        List<String> others = new ArrayList<>(market.codes(false));
        if (others.isEmpty()) {
            notes.add(
                    Note.info(
                            "employment",
                            "Every area is led by jobs: those whom they call come from outside the"
                                    + " project, in column elsewhere of employment.csv",
                            "Give areas of kind rest to see where they leave."));
            return;
        }
        others.removeIf(
                code -> frame.geography().axis().position(code) >= frame.geography().boroughs());
        if (!others.isEmpty()) {
            notes.add(
                    Note.info(
                            "jobs",
                            "None are held of the boroughs %s: they follow the trend, and give and take the people that jobs move elsewhere"
                                    .formatted(Listed.of(others)),
                            ""));
        }
    }
}
