package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.note.Note;

/**
 * Looks for registers that cannot be right: in thousands, ten times too large, or in one year quite
 * unlike the others. What is a power of ten away is put right, for nothing but a unit does that;
 * what is absurd in another way is left out. Both are told.
 */
final class ScaleCheck {
    /** How near a power of ten must be, as a logarithm to base 10. */
    private static final double NEAR = 0.2;

    /** The most that a year may differ from the year before. */
    private static final double LARGEST_JUMP = 1.6;

    /** Below so many people nothing can be told of a ratio. */
    private static final double FEWEST = 250;

    private static final int LISTED = 6;

    private final Estimates estimates;
    private final List<Integer> years;
    private final Map<String, List<String>> found = new TreeMap<>();

    private ScaleCheck(Estimates estimates) {
        this.estimates = estimates;
        this.years = estimates.years();
    }

    /** The registers without what is absurd in them. */
    static List<Source> clean(List<Source> sources, Estimates estimates, List<Note> notes) {
        List<Source> clean = new ArrayList<>();
        for (Source source : sources) {
            ScaleCheck check = new ScaleCheck(estimates);
            Source left = check.clean(source);
            check.tell(source.kind().name(), notes);
            clean.add(left);
        }
        return clean;
    }

    private Source clean(Source source) {
        double[][][] counts = new double[source.counts().length][][];
        for (int area = 0; area < counts.length; area++) {
            counts[area] =
                    Arrays.stream(source.counts()[area])
                            .map(double[]::clone)
                            .toArray(double[][]::new);
            if (source.knows(area)) {
                clean(source, area, counts[area]);
            }
        }
        return new Source(source.kind(), source.rows(), counts);
    }

    private void clean(Source source, int area, double[][] counts) {
        double[] ratios = ratios(source, area, counts);
        for (int t = 0; t < ratios.length; t++) {
            int power = powerOfTen(ratios[t]);
            if (power != 0) {
                multiply(counts[t], Math.pow(10, -power));
                ratios[t] *= Math.pow(10, -power);
                tell(area, t, "looks %s and was put right".formatted(unit(power)));
            }
        }
        double usual = first(ratios);
        if (usual < source.kind().least() || usual > source.kind().most()) {
            Arrays.stream(counts).forEach(year -> Arrays.fill(year, Double.NaN));
            tell(
                    area,
                    -1,
                    "is %.2f times the estimates, which cannot be, and was left out"
                            .formatted(usual));
            return;
        }
        double last = usual;
        for (int t = 0; t < ratios.length; t++) {
            if (jumps(ratios[t], last)) {
                Arrays.fill(counts[t], Double.NaN);
                tell(area, t, "is quite unlike the years before and was left out");
            } else if (!Double.isNaN(ratios[t])) {
                last = ratios[t];
            }
        }
    }

    /** The first ratio; the second where the first is unlike all that follow. */
    private static double first(double[] ratios) {
        double[] held = Arrays.stream(ratios).filter(ratio -> !Double.isNaN(ratio)).toArray();
        if (held.length == 0) {
            return Double.NaN;
        }
        boolean odd = held.length > 2 && jumps(held[0], held[1]) && !jumps(held[1], held[2]);
        return held[odd ? 1 : 0];
    }

    private static boolean jumps(double ratio, double last) {
        return Math.abs(Math.log(ratio / last)) > Math.log(LARGEST_JUMP);
    }

    /** Entries over people of the same rows, year by year; missing where nothing can be told. */
    private double[] ratios(Source source, int area, double[][] counts) {
        double[] ratios = new double[counts.length];
        for (int t = 0; t < ratios.length; t++) {
            double entries = 0;
            double persons = 0;
            for (int row = 0; row < counts[t].length; row++) {
                if (!Double.isNaN(counts[t][row])) {
                    entries += counts[t][row];
                    persons += source.rows().people(estimates.people(area)[t], row);
                }
            }
            ratios[t] = persons >= FEWEST ? entries / persons : Double.NaN;
        }
        return ratios;
    }

    private static int powerOfTen(double ratio) {
        if (!(ratio > 0)) {
            return 0;
        }
        double power = Math.log10(ratio);
        int whole = (int) Math.round(power);
        return Math.abs(power - whole) < NEAR ? whole : 0;
    }

    private static String unit(int power) {
        return switch (power) {
            case -3 -> "to be in thousands";
            case 3 -> "a thousand times too large";
            default ->
                    power > 0
                            ? "%.0f times too large".formatted(Math.pow(10, power))
                            : "%.0f times too small".formatted(Math.pow(10, -power));
        };
    }

    private static void multiply(double[] counts, double factor) {
        Arrays.setAll(counts, row -> counts[row] * factor);
    }

    private void tell(int area, int t, String what) {
        String code = estimates.frame().geography().axis().label(area);
        found.computeIfAbsent(what, any -> new ArrayList<>())
                .add(t < 0 ? code : code + " " + years.get(t));
    }

    private void tell(String table, List<Note> notes) {
        found.forEach(
                (what, where) ->
                        notes.add(
                                Note.warning(
                                        table,
                                        "The register %s: %s".formatted(what, listed(where)),
                                        "Look at its unit and at what it counts.")));
    }

    private static String listed(List<String> where) {
        String first = String.join(", ", where.subList(0, Math.min(LISTED, where.size())));
        int more = where.size() - LISTED;
        return more > 0 ? "%s and %d more".formatted(first, more) : first;
    }
}
