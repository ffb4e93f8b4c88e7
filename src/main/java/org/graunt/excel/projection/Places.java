package org.graunt.excel.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.demography.Area;

/** The places of a workbook, in the order in which official workbooks list them. */
final class Places {
    private static final List<String> PREFIXES =
            List.of("E92", "N92", "S92", "W92", "E12", "S12", "E06", "E07", "E08", "E09", "W06");

    private final List<Area> areas;
    private final Map<String, Area> byCode = new HashMap<>();

    private Places(List<Area> areas) {
        this.areas = List.copyOf(areas);
        areas.forEach(area -> byCode.put(area.code(), area));
    }

    /** Regions first, and then by the beginning of the code: nations, regions, districts. */
    static Places of(List<Area> given) {
        List<Area> sorted = new ArrayList<>(given);
        sorted.sort(
                Comparator.comparing((Area area) -> area.kind() != Area.Kind.REGION)
                        .thenComparing(area -> area.kind() == Area.Kind.REST)
                        .thenComparingInt(Places::rank)
                        .thenComparing(Area::code));
        return new Places(sorted);
    }

    private static int rank(Area area) {
        String prefix = area.code().substring(0, Math.min(3, area.code().length()));
        int rank = PREFIXES.indexOf(prefix);
        return rank < 0 ? PREFIXES.size() : rank;
    }

    /** All of them, in order. */
    List<Area> all() {
        return areas;
    }

    /** The name of a code; the code itself where nobody knows it. */
    String name(String code) {
        Area area = byCode.get(code);
        return area == null ? code : area.name();
    }

    /** The region that the boroughs add up to, where there is one. */
    Optional<Area> region() {
        return areas.stream().filter(area -> area.kind() == Area.Kind.REGION).findFirst();
    }

    /** The codes of the boroughs. */
    List<String> boroughs() {
        return areas.stream()
                .filter(area -> area.kind() == Area.Kind.BOROUGH)
                .map(Area::code)
                .toList();
    }
}
