package org.graunt.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.graunt.note.Note;
import org.graunt.table.PlainNumber;

/**
 * Schools with their phase, planning area, places and pupils. A school of both phases becomes two
 * rows, its pupils shared out by its places; the year of the survey, taken in May, is told by the
 * September in which its school year began.
 */
final class SchoolRows {
    private static final List<String> COLUMNS =
            List.of("school", "year", "planning_area", "phase", "capacity", "roll");

    private final Harvest harvest;
    private final List<List<String>> rows = new ArrayList<>();
    private final TreeMap<String, String> phases = new TreeMap<>();
    private int split;
    private int homeless;

    private SchoolRows(Harvest harvest) {
        this.harvest = harvest;
    }

    static Harvest finish(Harvest harvest) {
        SchoolRows schools = new SchoolRows(harvest);
        harvest.store("net").forEach((labels, value, mark) -> schools.school(labels));
        if (!schools.rows.isEmpty()) {
            schools.make();
        }
        return harvest;
    }

    private double of(String measure, List<String> school) {
        return harvest.store(measure).get(school);
    }

    private void school(List<String> school) {
        double primary = of("primary area", school);
        double secondary = of("secondary area", school);
        double places = of("primary", school) + of("secondary", school);
        if (!Double.isNaN(primary + secondary + places)) {
            split++;
            share(school, "primary", primary, of("primary", school), places);
            share(school, "secondary", secondary, of("secondary", school), places);
            return;
        }
        String phase = school.get(1);
        double area = of(phase + " area", school);
        row(school.getFirst(), school, area, phase, of("net", school), of("roll", school));
    }

    private void share(
            List<String> school, String phase, double area, double capacity, double places) {
        double share = places > 0 ? capacity / places : 0.5;
        String name = school.getFirst() + "-" + phase;
        row(name, school, area, phase, capacity, of("roll", school) * share);
    }

    private void row(
            String name,
            List<String> school,
            double area,
            String phase,
            double capacity,
            double roll) {
        if (Double.isNaN(area)) {
            homeless++;
            return;
        }
        String code = PlainNumber.of(area, 0) + (phase.equals("primary") ? "P" : "S");
        phases.put(code, phase);
        String year = String.valueOf(Integer.parseInt(school.get(2)) - 1);
        rows.add(
                List.of(
                        name,
                        year,
                        code,
                        phase,
                        PlainNumber.of(capacity, 1),
                        PlainNumber.of(roll, 1)));
    }

    private void make() {
        rows.sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
        harvest.make(DraftTable.of("schools", COLUMNS, rows));
        List<List<String>> areas = new ArrayList<>();
        phases.forEach((code, phase) -> areas.add(List.of(code, "Planning area " + code, phase)));
        harvest.make(
                DraftTable.of("planning-areas", List.of("planning_area", "name", "phase"), areas));
        harvest.remark(
                Note.info(
                        "schools",
                        "%d schools of both phases became two rows each; %d without a planning area were left out"
                                .formatted(split, homeless),
                        "A survey of May 2015 stands under 2014, when its school year began. Places by"
                                + " year group are not in these files; import them as places."));
    }
}
