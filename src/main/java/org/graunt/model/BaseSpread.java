package org.graunt.model;

import java.util.List;

/**
 * What is not known of the people of the base year: how far each cell of sex and age may be off,
 * and which cells are off together.
 *
 * <p>An area's cells are off by {@code own * z + common' * u}: z normal numbers of the area's own,
 * u normal numbers that all areas have in common, because the coverage of a register is off
 * everywhere at once.
 */
public final class BaseSpread {
    private final List<OfArea> areas;
    private final int common;

    private BaseSpread(List<OfArea> areas, int common) {
        this.areas = areas;
        this.common = common;
    }

    /** The spread of one area. */
    public static final class OfArea {
        private final String code;
        private final double[] own;
        private final double[][] common;

        private OfArea(String code, double[] own, double[][] common) {
            this.code = code;
            this.own = own;
            this.common = common;
        }

        /**
         * The spread of an area; arrays are taken over and not to be changed.
         *
         * @param code of the area
         * @param own lower triangular, {@code [cell][number]} row after row: persons; empty where
         *     nothing is uncertain
         * @param common {@code [number][cell]}: persons
         */
        public static OfArea of(String code, double[] own, double[][] common) {
            return new OfArea(code, own, common);
        }

        /** The code of the area. */
        public String code() {
            return code;
        }

        private double[] own() {
            return own;
        }

        private double[][] common() {
            return common;
        }
    }

    /** The spread of these areas; all with as many common numbers. */
    public static BaseSpread of(List<OfArea> areas) {
        int common = areas.stream().mapToInt(area -> area.common().length).max().orElse(0);
        for (OfArea area : areas) {
            if (area.common().length != common) {
                throw new IllegalArgumentException(
                        "Area %s has %d common numbers, others %d"
                                .formatted(area.code(), area.common().length, common));
            }
        }
        return new BaseSpread(List.copyOf(areas), common);
    }

    /** The areas whose people are uncertain. */
    public List<OfArea> areas() {
        return areas;
    }

    /** How many numbers all areas have in common. */
    public int commonNumbers() {
        return common;
    }

    /**
     * Adds what one draw departs by to the cells of an area.
     *
     * @param own as many normal numbers as the area has cells
     * @param shared as many as all areas have in common
     * @param into persons by cell
     */
    public static void add(OfArea area, double[] own, double[] shared, double[] into) {
        int cells = into.length;
        for (int cell = 0; cell < cells; cell++) {
            double sum = 0;
            for (int number = 0; number <= cell; number++) {
                sum += area.own()[cell * cells + number] * own[number];
            }
            into[cell] += sum;
        }
        for (int number = 0; number < shared.length; number++) {
            double[] row = area.common()[number];
            for (int cell = 0; cell < cells; cell++) {
                into[cell] += row[cell] * shared[number];
            }
        }
    }
}
