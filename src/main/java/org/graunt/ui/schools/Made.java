package org.graunt.ui.schools;

import java.util.List;
import org.graunt.deliver.schools.SchoolResult;
import org.graunt.run.Plan;
import org.graunt.schools.Cell;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Shortage;

/**
 * A forecast that was made.
 *
 * @param plan whose it is
 * @param result what it says
 * @param rows every planning area, those under most pressure first
 */
record Made(Plan plan, SchoolResult result, List<AreaRow> rows) {
    /** Septembers after the last roll that planners answer for. */
    private static final int YEARS_AHEAD = 7;

    /** Copies the list. */
    Made {
        rows = List.copyOf(rows);
    }

    static Made of(Plan plan, SchoolResult result) {
        int last = result.baseline().tables().lastRoll() + YEARS_AHEAD;
        List<Cell> cells = result.baseline().pressure().cells();
        return new Made(plan, result, AreaRow.ranked(Shortage.of(cells, last)));
    }

    SchoolTables tables() {
        return result.baseline().tables();
    }

    /** Pupils against places, September by September. */
    List<Cell> cells() {
        return result.baseline().pressure().cells();
    }

    /** The last September of the ranking. */
    int lastYear() {
        return Math.min(result.lastYear(), tables().lastRoll() + YEARS_AHEAD);
    }

    /** The planning areas of a borough; all where none lies in it, as in the region. */
    List<AreaRow> in(String code) {
        List<AreaRow> here =
                rows.stream().filter(row -> tables().home(row.area()).code().equals(code)).toList();
        return here.isEmpty() ? rows : here;
    }
}
