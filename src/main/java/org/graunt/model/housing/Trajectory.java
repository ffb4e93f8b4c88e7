package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;

/**
 * Net additional dwellings by area and year. Where the table says nothing, an area goes on with the
 * mean of its last years; a 0 in the table means that none are built.
 */
final class Trajectory {
    private static final String TABLE = "housing-trajectory";

    private final List<Integer> years;
    private final double[] given;
    private final boolean[] partly;
    private final double[] usual;

    private Trajectory(List<Integer> years, double[] given, boolean[] partly, double[] usual) {
        this.years = years;
        this.given = given;
        this.partly = partly;
        this.usual = usual;
    }

    /**
     * The additions of a project.
     *
     * @param dwellings the stock of past years, for what is usual
     * @param notes receives what is wrong or worth knowing
     */
    static Trajectory of(Inputs inputs, ModelSpec spec, AreaYears dwellings, List<Note> notes) {
        double[] usual = usual(inputs, spec.get(HousingSettings.TRAJECTORY_WINDOW), dwellings);
        Optional<Cube> table = inputs.cube(TABLE);
        if (table.isEmpty()) {
            notes.add(
                    Note.warning(
                            TABLE,
                            "It is not held: every area goes on with its usual net additions",
                            "Give the net additional dwellings of the years to come."));
            return new Trajectory(List.of(), new double[0], new boolean[0], usual);
        }
        Cube ordered = inOrder(table.get());
        double[] units = unitsPerDwelling(ordered, spec, notes);
        List<Integer> years =
                ordered.axis("year").labels().stream().map(Integer.class::cast).toList();
        Sums sums = new Sums(ordered.toArray(), units, years.size(), usual);
        return new Trajectory(years, sums.given, sums.partly, usual);
    }

    private static Cube inOrder(Cube table) {
        List<String> names = new ArrayList<>(List.of("area", "year"));
        if (table.hasAxis("bedrooms")) {
            names.add("bedrooms");
        }
        if (table.hasAxis("kind")) {
            names.add("kind");
        }
        return table.ordered(names.toArray(String[]::new));
    }

    /** How many of each category of homes, kinds fastest, count as one dwelling. */
    private static double[] unitsPerDwelling(Cube table, ModelSpec spec, List<Note> notes) {
        int bedrooms = table.hasAxis("bedrooms") ? table.axis("bedrooms").size() : 1;
        if (!table.hasAxis("kind")) {
            double[] dwellings = new double[bedrooms];
            Arrays.fill(dwellings, 1);
            return dwellings;
        }
        List<?> kinds = table.axis("kind").labels();
        double[] units = new double[bedrooms * kinds.size()];
        for (int kind = 0; kind < kinds.size(); kind++) {
            String word = kinds.get(kind).toString();
            Optional<HomeKind> known = HomeKind.named(word);
            if (known.isEmpty()) {
                notes.add(unknownKind(word));
            }
            for (int i = kind; i < units.length; i += kinds.size()) {
                units[i] = known.map(home -> home.unitsPerDwelling(spec)).orElse(1.0);
            }
        }
        return units;
    }

    private static Note unknownKind(String word) {
        return Note.error(
                TABLE,
                "There is no kind of home called " + word,
                "The kinds are %s.".formatted(String.join(", ", HomeKind.properWords())));
    }

    /** The mean net additions of an area over its last years; missing where only one is held. */
    private static double[] usual(Inputs inputs, int window, AreaYears dwellings) {
        double[] usual = new double[inputs.frame().areas()];
        Arrays.fill(usual, Double.NaN);
        for (int area = 0; area < usual.length; area++) {
            int last = dwellings.latest(area, inputs.baseYear()).orElse(Integer.MIN_VALUE);
            List<Integer> held = dwellings.held(area, last - window, last);
            if (held.size() > 1) {
                int first = held.getFirst();
                usual[area] =
                        (dwellings.at(area, last) - dwellings.at(area, first)) / (last - first);
            }
        }
        return usual;
    }

    /** Net additional dwellings of the twelve months that end in a year. */
    double net(int area, int year) {
        double net = given(area, year);
        return Double.isNaN(net) ? usually(area) : net;
    }

    private double given(int area, int year) {
        int position = years.indexOf(year);
        return position < 0 ? Double.NaN : given[area * years.size() + position];
    }

    private double usually(int area) {
        return Double.isNaN(usual[area]) ? 0 : usual[area];
    }

    /** The last year that the table holds; the base year where it holds none after it. */
    int lastYear(int baseYear) {
        return years.stream().mapToInt(Integer::intValue).reduce(baseYear, Math::max);
    }

    /** Tells how many areas and years go on as usual, and which areas have nothing usual. */
    void remark(Inputs inputs, boolean[] led, List<Note> notes) {
        int last = lastYear(inputs.baseYear());
        int taken = 0;
        List<String> unknown = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            for (int year = inputs.baseYear() + 1; led[area] && year <= last; year++) {
                taken += takesUsual(area, year) ? 1 : 0;
            }
            if (led[area] && Double.isNaN(usual[area])) {
                unknown.add(inputs.frame().geography().axis().label(area));
            }
        }
        if (!years.isEmpty() && last > inputs.baseYear()) {
            notes.add(
                    Note.info(
                            TABLE,
                            "%d areas and years up to %d, and all later years, have no number or"
                                            .formatted(taken, last)
                                    + " a blank one, and take the usual net additions",
                            "Write 0 where nothing is built."));
        }
        if (!unknown.isEmpty()) {
            notes.add(
                    Note.warning(
                            "dwellings",
                            "Only one year is held of %s: what is usually added is not known"
                                            .formatted(String.join(", ", unknown))
                                    + " there and taken as 0",
                            "Give earlier years of dwellings, or every year of the trajectory."));
        }
    }

    private boolean takesUsual(int area, int year) {
        int position = years.indexOf(year);
        return position < 0
                || Double.isNaN(given[area * years.size() + position])
                || partly[area * years.size() + position];
    }

    /** The cells of a table summed over categories of homes, in dwellings. */
    private static final class Sums {
        private final double[] cells;
        private final int categories;
        private final int years;
        private final double[] usual;
        private final double[] given;
        private final boolean[] partly;

        Sums(double[] values, double[] units, int years, double[] usual) {
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
}
