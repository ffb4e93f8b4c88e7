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
        CategorySums sums = new CategorySums(ordered.toArray(), units, years.size(), usual);
        return new Trajectory(years, sums.given(), sums.partly(), usual);
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

    /** Tells how many areas and years go on as usual, and what is not known or not used. */
    void remark(Inputs inputs, boolean[] led, List<Note> notes) {
        List<String> unknown = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            String code = inputs.frame().geography().axis().label(area);
            if (led[area] && Double.isNaN(usual[area])) {
                unknown.add(code);
            } else if (!led[area] && tells(area, inputs.baseYear())) {
                unused.add(code);
            }
        }
        remarkUsual(inputs.baseYear(), led, notes);
        if (!unknown.isEmpty()) {
            notes.add(
                    Note.warning(
                            "dwellings",
                            "Only one year is held of %s: what is usually added is not known"
                                            .formatted(Listed.words(unknown))
                                    + " there and taken as 0",
                            "Give earlier years of dwellings, or every year of the trajectory."));
        }
        if (!unused.isEmpty()) {
            notes.add(
                    Note.info(
                            TABLE,
                            "Homes are to come in %s, which follow the trend"
                                    .formatted(Listed.words(unused)),
                            "Give their dwellings and household rates to let homes lead."));
        }
    }

    private void remarkUsual(int baseYear, boolean[] led, List<Note> notes) {
        int last = lastYear(baseYear);
        int taken = 0;
        for (int area = 0; area < led.length; area++) {
            for (int year = baseYear + 1; led[area] && year <= last; year++) {
                taken += takesUsual(area, year) ? 1 : 0;
            }
        }
        if (last > baseYear) {
            notes.add(
                    Note.info(
                            TABLE,
                            "%d areas and years up to %d, and all later years, have no number or"
                                            .formatted(taken, last)
                                    + " a blank one, and take the usual net additions",
                            "Write 0 where nothing is built."));
        }
    }

    /** True where the table has a number of a year to come. */
    private boolean tells(int area, int baseYear) {
        return years.stream().anyMatch(year -> year > baseYear && !Double.isNaN(given(area, year)));
    }

    private boolean takesUsual(int area, int year) {
        int position = years.indexOf(year);
        return position < 0
                || Double.isNaN(given[area * years.size() + position])
                || partly[area * years.size() + position];
    }
}
