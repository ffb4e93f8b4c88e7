package org.graunt.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/**
 * Draws read from a table of multipliers: for each draw one number for fertility, one power of
 * survival and one factor on all migration, the same in every area and year.
 */
public final class GivenDraws implements DrawSet {

    /** The columns of the table, in the order of the cube's {@code column} axis. */
    public static final Axis<String> COLUMNS =
            Axis.of("column", List.of("fertility", "survival_power", "migration"));

    private static final Map<Driver, String> COLUMN_OF =
            Map.of(
                    Driver.FERTILITY, "fertility",
                    Driver.SURVIVAL_POWER, "survival_power",
                    Driver.DOMESTIC_VOLUME, "migration",
                    Driver.INTERNATIONAL_IN, "migration",
                    Driver.INTERNATIONAL_OUT, "migration");

    private final Map<String, double[]> columns;
    private final int count;

    private GivenDraws(Map<String, double[]> columns, int count) {
        this.columns = columns;
        this.count = count;
    }

    /**
     * The first draws of a table.
     *
     * @param table axes {@code draw} (1..D) and {@code column} ({@link #COLUMNS})
     * @param count how many draws to use, at most D
     */
    public static GivenDraws of(Cube table, int count) {
        int held = table.axis("draw").size();
        if (count < 0 || count > held) {
            throw new IllegalArgumentException(
                    "%d draws wanted, but the table of draws holds %d".formatted(count, held));
        }
        Map<String, double[]> columns = new TreeMap<>();
        for (String column : COLUMNS.labels()) {
            columns.put(column, table.slice("column", column).toArray());
        }
        return new GivenDraws(columns, count);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Draws block(int first, int lanes) {
        if (first < 0 || first + lanes > count + 1) {
            throw new IllegalArgumentException(
                    "Draws %d to %d are not among 0 to %d"
                            .formatted(first, first + lanes - 1, count));
        }
        return new Block(first, lanes);
    }

    private final class Block implements Draws {
        private final int first;
        private final int lanes;

        Block(int first, int lanes) {
            this.first = first;
            this.lanes = lanes;
        }

        @Override
        public int first() {
            return first;
        }

        @Override
        public int count() {
            return lanes;
        }

        @Override
        public boolean moves(Driver driver) {
            return COLUMN_OF.containsKey(driver) && first + lanes > 1;
        }

        @Override
        public void multipliers(Driver driver, String area, int year, double[] into) {
            double[] column = columns.get(COLUMN_OF.getOrDefault(driver, ""));
            if (column == null) {
                Arrays.fill(into, 0, lanes, driver.neutral());
                return;
            }
            for (int lane = 0; lane < lanes; lane++) {
                int draw = first + lane;
                into[lane] = draw == 0 ? 1 : column[draw - 1];
            }
        }
    }
}
