package org.graunt.deliver.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.model.Inputs;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Unfilled;
import org.graunt.schools.UnfilledPlaces;
import org.graunt.table.Described;
import org.jspecify.annotations.Nullable;

/** Counts places that nobody sits on, by borough and for the region. */
final class UnfilledCount {
    private UnfilledCount() {}

    /** Where they are, and when. */
    private record Key(String phase, int year, int order, String code, String name)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return words().compareTo(other.words());
        }

        private String words() {
            return "%s|%04d|%d|%s".formatted(phase, year, order, code);
        }
    }

    /** Of the table of schools where it is held, else of the last roll by planning area. */
    static List<UnfilledPlaces> of(Inputs inputs, SchoolTables tables) {
        Map<Key, List<Unfilled.Unit>> units = new TreeMap<>();
        boolean bySchools = inputs.has("schools");
        Area region = region(inputs);
        if (bySchools) {
            addSchools(inputs.needed("schools"), tables, region, units);
        } else {
            addAreas(tables, region, units);
        }
        List<UnfilledPlaces> all = new ArrayList<>();
        units.forEach(
                (key, of) ->
                        all.add(
                                new UnfilledPlaces(
                                        key.code(),
                                        key.name(),
                                        key.phase(),
                                        key.year(),
                                        bySchools,
                                        Unfilled.of(of))));
        return all;
    }

    private static Area region(Inputs inputs) {
        Area region = inputs.frame().geography().region();
        return region == null ? Area.borough("all") : region;
    }

    private static void addSchools(
            Cube schools, SchoolTables tables, Area region, Map<Key, List<Unfilled.Unit>> units) {
        Map<String, Area> homes = new TreeMap<>();
        tables.areas().forEach(area -> homes.put(area.code(), tables.home(area)));
        for (Object label : schools.axis("school").labels()) {
            Described school = (Described) label;
            Area home = homes.get(school.about("planning_area"));
            for (Object year : schools.axis("year").labels()) {
                double places = schools.get(label, year, "capacity");
                double roll = schools.get(label, year, "roll");
                if (!(Double.isNaN(places) && Double.isNaN(roll))) {
                    add(
                            units,
                            home,
                            region,
                            school.about("phase"),
                            (Integer) year,
                            new Unfilled.Unit(places, roll));
                }
            }
        }
    }

    private static void addAreas(
            SchoolTables tables, Area region, Map<Key, List<Unfilled.Unit>> units) {
        int year = tables.lastRoll();
        for (int i = 0; i < tables.areas().size(); i++) {
            PlanningArea area = tables.areas().get(i);
            double places = 0;
            double roll = 0;
            for (int group = area.first(); group <= area.last(); group++) {
                places += tables.places(i, group, year);
                roll += tables.roll().at(i, group, year);
            }
            Unfilled.Unit unit = new Unfilled.Unit(places, roll);
            add(units, tables.home(area), region, area.phase(), year, unit);
        }
    }

    private static void add(
            Map<Key, List<Unfilled.Unit>> units,
            @Nullable Area home,
            Area region,
            String phase,
            int year,
            Unfilled.Unit unit) {
        if (home != null) {
            units.computeIfAbsent(
                            new Key(phase, year, 1, home.code(), home.name()),
                            any -> new ArrayList<>())
                    .add(unit);
        }
        units.computeIfAbsent(
                        new Key(phase, year, 0, region.code(), region.name()),
                        any -> new ArrayList<>())
                .add(unit);
    }
}
