package org.graunt.deliver.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.graunt.backtest.KnownThen;
import org.graunt.correction.Corrected;
import org.graunt.correction.Correction;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.model.BaseSpread;
import org.graunt.model.DrawSet;
import org.graunt.model.Inputs;
import org.graunt.note.Outcome;
import org.graunt.run.Drawing;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.Watcher;
import org.graunt.schools.Accuracy;
import org.graunt.schools.Cell;
import org.graunt.schools.Children;
import org.graunt.schools.Counts;
import org.graunt.schools.Pressure;
import org.graunt.schools.Ratios;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Voices;
import org.graunt.schools.YearGroups;

/**
 * Forecasts pupils from past Septembers by what was known then, all members fitted anew, and
 * compares them with the rolls that came.
 */
final class SchoolBacktest {
    /** The method of this program. */
    static final String OURS = "graunt";

    /** The same children, by last year's ratios. */
    static final String ROLLED = "last year's ratios";

    /** The pupils of the last roll, for ever. */
    static final String UNCHANGED = "last roll unchanged";

    /** By estimates as they are, where the project corrects them. */
    static final String OFFICIAL = "official estimates";

    private static final String NONE = "none";
    private static final List<Integer> HORIZONS = List.of(1, 3, 5);
    private static final int FEWEST_ROLLS = 4;
    private static final int MOST_ORIGINS = 9;
    private static final int MOST_DRAWS = 100;

    private final Plan plan;
    private final SchoolTables tables;
    private final Watcher watcher;
    private final List<Accuracy.Trial> trials = new ArrayList<>();

    private SchoolBacktest(Plan plan, SchoolTables tables, Watcher watcher) {
        this.plan = plan;
        this.tables = tables;
        this.watcher = watcher;
    }

    /**
     * Every origin with enough rolls before it and one after.
     *
     * @throws CancellationException where somebody asked to stop
     */
    static List<Accuracy> of(Plan plan, SchoolTables tables, Watcher watcher) {
        SchoolBacktest backtest = new SchoolBacktest(plan, tables, watcher);
        int last = Math.min(tables.lastRoll() - 1, plan.inputs().baseYear());
        int first = Math.max(tables.roll().firstYear() + FEWEST_ROLLS - 1, last - MOST_ORIGINS + 1);
        for (int origin = first; origin <= last; origin++) {
            String word = "pupils, from " + origin;
            watcher.progressed(word, origin - first + 1, last - first + 1);
            backtest.from(origin);
        }
        return Accuracy.of(backtest.trials);
    }

    private void from(int origin) {
        Inputs official = KnownThen.in(origin, plan.inputs());
        SchoolTables then = tables.until(origin);
        int last = Math.min(origin + HORIZONS.getLast(), tables.lastRoll());
        if (!plan.project().correction().equals(NONE)) {
            Outcome<Corrected> corrected =
                    Correction.of(
                            official,
                            plan.project().censusYear(),
                            plan.project().correction(),
                            plan.project().decisions());
            if (corrected.succeeded()) {
                Corrected done = corrected.value();
                forecast(origin, then, done.inputs(), done.spread(), last);
                byOfficialEstimates(origin, then, official, last);
            }
        } else {
            forecast(origin, then, official, BaseSpread.of(List.of()), last);
        }
    }

    private void forecast(
            int origin, SchoolTables then, Inputs known, BaseSpread spread, int last) {
        int draws = Math.min(MOST_DRAWS, plan.draws().count());
        Overrides fewer = new Overrides(draws, null, null, null, null);
        Outcome<Drawing> drawing = Drawing.of(fewer.over(plan.project()), known, spread);
        if (!drawing.succeeded()) {
            return;
        }
        HeardChildren heard = new HeardChildren(then, known, drawing.value().set(), last, watcher);
        Map<String, Children> members = heard.played(plan.ready());
        if (!members.isEmpty()) {
            Ratios fitted = Ratios.of(then, heard.estimates());
            compare(OURS, origin, cells(then, fitted, members, last));
            Ratios rolled = Ratios.rolledForward(then, heard.estimates());
            compare(ROLLED, origin, cells(then, rolled, central(members), last));
            unchanged(origin, last);
        }
    }

    /** The same without the correction, on the central path. */
    private void byOfficialEstimates(int origin, SchoolTables then, Inputs official, int last) {
        HeardChildren heard =
                new HeardChildren(then, official, DrawSet.centralOnly(), last, watcher);
        Map<String, Children> members = heard.played(plan.ready());
        if (!members.isEmpty()) {
            Ratios fitted = Ratios.of(then, heard.estimates());
            compare(OFFICIAL, origin, cells(then, fitted, members, last));
        }
    }

    private List<Cell> cells(
            SchoolTables then, Ratios ratios, Map<String, Children> members, int last) {
        Map<String, String> families = new LinkedHashMap<>();
        plan.ready().stream()
                .filter(ready -> members.containsKey(ready.spec().id()))
                .forEach(ready -> families.put(ready.spec().id(), ready.spec().family()));
        Voices voices =
                new Voices(
                        Pool.LINEAR, Weights.equalByFamily(families), SchoolWork.points(members));
        return Pressure.of(then, ratios, members, voices, plan.project().seed(), last).cells();
    }

    private static Map<String, Children> central(Map<String, Children> members) {
        Map<String, Children> central = new LinkedHashMap<>();
        members.forEach(
                (id, children) ->
                        central.put(
                                id,
                                children instanceof MemberChildren drawn
                                        ? drawn.central()
                                        : children));
        return central;
    }

    private void compare(String method, int origin, List<Cell> cells) {
        Counts roll = tables.roll();
        for (Cell cell : cells) {
            int horizon = cell.year() - origin;
            int area = tables.areas().indexOf(cell.area());
            double actual = roll.at(area, cell.group(), cell.year());
            if (HORIZONS.contains(horizon)) {
                trials.add(
                        new Accuracy.Trial(
                                method,
                                cell.area().phase(),
                                cell.group(),
                                horizon,
                                origin,
                                cell.pupils().central(),
                                cell.pupils().p10(),
                                cell.pupils().p90(),
                                actual));
            }
        }
    }

    private void unchanged(int origin, int last) {
        Counts roll = tables.roll();
        for (int area = 0; area < tables.areas().size(); area++) {
            for (int horizon : HORIZONS) {
                for (int group = 0; origin + horizon <= last && group < YearGroups.COUNT; group++) {
                    trials.add(
                            new Accuracy.Trial(
                                    UNCHANGED,
                                    tables.areas().get(area).phase(),
                                    group,
                                    horizon,
                                    origin,
                                    roll.at(area, group, origin),
                                    Double.NaN,
                                    Double.NaN,
                                    roll.at(area, group, origin + horizon)));
                }
            }
        }
    }
}
