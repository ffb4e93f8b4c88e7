package org.graunt.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.MigrationTiming;
import org.jspecify.annotations.Nullable;

/** The areas of a project: those of its table {@code areas}, or every code of its population. */
final class AreaList {
    private static final Map<String, Area.Kind> KINDS =
            Map.of(
                    "borough", Area.Kind.BOROUGH,
                    "rest", Area.Kind.REST,
                    "region", Area.Kind.REGION,
                    "ward", Area.Kind.WARD);

    private static final Map<String, MigrationTiming> TIMINGS =
            Map.of("end", MigrationTiming.END, "even", MigrationTiming.EVEN);

    private final Map<String, Area> byCode = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();

    private AreaList() {}

    /** Every code of a population as a borough, but the region. */
    static AreaList ofPopulation(Cube population, @Nullable Area region) {
        AreaList list = new AreaList();
        for (Object code : population.axis("area").labels()) {
            if (region != null && region.code().equals(code)) {
                list.add(new Area(region.code(), region.name(), Area.Kind.REGION, null, null));
            } else {
                list.add(Area.borough(code.toString()));
            }
        }
        return list;
    }

    /** The rows of the table {@code areas}, whose words were checked in reading. */
    static AreaList ofTable(Cube table) {
        AreaList list = new AreaList();
        for (Object label : table.axis("area").labels()) {
            list.add(area((Described) label));
        }
        return list;
    }

    private static Area area(Described row) {
        String name = row.about("name").isEmpty() ? row.code() : row.about("name");
        return new Area(
                row.code(),
                name,
                KINDS.getOrDefault(row.about("kind"), Area.Kind.BOROUGH),
                row.about().get("parent"),
                TIMINGS.get(row.about("migration_timing")));
    }

    private void add(Area area) {
        byCode.put(area.code(), area);
        areas.add(area);
    }

    /** Every area. */
    List<Area> areas() {
        return areas;
    }

    /** True where the code is that of an area of any kind. */
    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** True where the code is that of an area with a population of its own to project. */
    boolean projects(String code) {
        Area area = byCode.get(code);
        return area != null && (area.kind() == Area.Kind.BOROUGH || area.kind() == Area.Kind.REST);
    }

    /** Every code that a control total may have: areas, what they lie in, and the region. */
    Set<String> groups(@Nullable Area region) {
        Set<String> codes = new HashSet<>(byCode.keySet());
        for (Area area : areas) {
            if (area.parent() != null) {
                codes.add(area.parent());
            }
        }
        if (region != null) {
            codes.add(region.code());
        }
        return codes;
    }
}
