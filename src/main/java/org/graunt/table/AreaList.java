package org.graunt.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.MigrationTiming;
import org.graunt.note.Note;
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

    /** The rows of the table {@code areas}; what cannot be is complained of. */
    static AreaList ofTable(ReadTable table, Complaints complaints) {
        AreaList list = new AreaList();
        for (Object label : table.table().values().axis("area").labels()) {
            Described row = (Described) label;
            String where = table.place("gss_code", row.code());
            if (list.byCode.containsKey(row.code())) {
                complaints.error(
                        Complaint.DUPLICATE,
                        () ->
                                Note.error(
                                        where,
                                        "Area %s is there twice".formatted(row.code()),
                                        "Delete one of the two rows."));
            } else {
                list.add(area(row, where, complaints));
            }
        }
        return list;
    }

    private static Area area(Described row, String where, Complaints complaints) {
        Area.Kind kind = word(row, "kind", KINDS, where, complaints);
        MigrationTiming timing =
                row.about("migration_timing").isEmpty()
                        ? null
                        : word(row, "migration_timing", TIMINGS, where, complaints);
        String name = row.about("name").isEmpty() ? row.code() : row.about("name");
        return new Area(
                row.code(),
                name,
                kind == null ? Area.Kind.BOROUGH : kind,
                row.about().get("parent"),
                timing);
    }

    private static <T> @Nullable T word(
            Described row,
            String column,
            Map<String, T> words,
            String where,
            Complaints complaints) {
        T meaning = words.get(row.about(column).toLowerCase(Locale.ROOT));
        if (meaning == null) {
            complaints.error(
                    Complaint.CODE,
                    () ->
                            Note.error(
                                    where,
                                    "%s of area %s is '%s'"
                                            .formatted(column, row.code(), row.about(column)),
                                    "Write one of %s."
                                            .formatted(
                                                    String.join(
                                                            ", ", new TreeSet<>(words.keySet())))));
        }
        return meaning;
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
