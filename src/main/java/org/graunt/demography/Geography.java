package org.graunt.demography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graunt.cube.Axis;
import org.jspecify.annotations.Nullable;

/**
 * The areas that are projected, boroughs first and then the rest, and the region that the boroughs
 * add up to, where there is one.
 */
public final class Geography {
    private final List<Area> areas;
    private final int boroughs;
    private final @Nullable Area region;
    private final Axis<String> axis;

    private Geography(List<Area> areas, int boroughs, @Nullable Area region) {
        this.areas = List.copyOf(areas);
        this.boroughs = boroughs;
        this.region = region;
        this.axis = Axis.of("area", areas.stream().map(Area::code).toList());
    }

    /**
     * The boroughs and rest areas among those given, in that order, codes ascending within each, so
     * that the order of rows in a file never changes a result.
     *
     * @param region what the boroughs add up to; null where the project names none
     */
    public static Geography of(List<Area> given, @Nullable Area region) {
        Set<String> codes = new HashSet<>();
        for (Area area : given) {
            if (!codes.add(area.code())) {
                throw new IllegalArgumentException("Area %s is given twice".formatted(area.code()));
            }
        }
        List<Area> sorted = new ArrayList<>(ofKind(given, Area.Kind.BOROUGH));
        int boroughs = sorted.size();
        sorted.addAll(ofKind(given, Area.Kind.REST));
        return new Geography(sorted, boroughs, region);
    }

    private static List<Area> ofKind(List<Area> areas, Area.Kind kind) {
        return areas.stream()
                .filter(area -> area.kind() == kind)
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    /** Every projected area, boroughs first. */
    public List<Area> areas() {
        return areas;
    }

    /** How many of the areas, from the first, are boroughs. */
    public int boroughs() {
        return boroughs;
    }

    /** What the boroughs add up to; null where the project names none. */
    public @Nullable Area region() {
        return region;
    }

    /** The codes as an axis named {@code area}. */
    public Axis<String> axis() {
        return axis;
    }
}
