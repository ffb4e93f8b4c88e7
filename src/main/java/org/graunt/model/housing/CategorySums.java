package org.graunt.model.housing;

/** The cells of a trajectory summed over categories of homes, in dwellings. */
final class CategorySums {
    private final double[] cells;
    private final int categories;
    private final int years;
    private final double[] usual;
    private final double[] given;
    private final boolean[] partly;

    /**
     * Sums a table.
     *
     * @param values {@code [area][year][category]}, missing where blank
     * @param units of each category that count as one dwelling
     * @param usual net additions by area; missing where not known
     */
    CategorySums(double[] values, double[] units, int years, double[] usual) {
        this.categories = units.length;
        this.years = years;
        this.usual = usual;
        this.cells = values;
        this.given = new double[usual.length * years];
        this.partly = new boolean[given.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] /= units[i % categories];
        }
        for (int i = 0; i < given.length; i++) {
            given[i] = sum(i);
        }
    }

    /** Dwellings by area and year, missing where no category has a number. */
    double[] given() {
        return given;
    }

    /** Whether some category of an area and year is blank beside others that are not. */
    boolean[] partly() {
        return partly;
    }

    /** One area and year: missing where no category has a number. */
    private double sum(int areaAndYear) {
        double sum = 0;
        double blankShare = 0;
        int blank = 0;
        for (int category = 0; category < categories; category++) {
            double cell = cells[areaAndYear * categories + category];
            if (Double.isNaN(cell)) {
                blank++;
                blankShare += share(areaAndYear / years, category);
            } else {
                sum += cell;
            }
        }
        if (blank == categories) {
            return Double.NaN;
        }
        partly[areaAndYear] = blank > 0;
        double usually = usual[areaAndYear / years];
        return sum + (Double.isNaN(usually) ? 0 : usually * blankShare);
    }

    /** A category's share of what the table adds to an area over all years. */
    private double share(int area, int wanted) {
        double all = 0;
        double own = 0;
        for (int year = 0; year < years; year++) {
            for (int category = 0; category < categories; category++) {
                double cell = cells[(area * years + year) * categories + category];
                double added = cell > 0 ? cell : 0;
                all += added;
                own += category == wanted ? added : 0;
            }
        }
        return all > 0 ? own / all : 1.0 / categories;
    }
}
