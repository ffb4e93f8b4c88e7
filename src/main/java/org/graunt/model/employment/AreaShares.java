package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/** A share by area and year, such as unemployment: as its table says, elsewhere the same. */
final class AreaShares {
    private final List<HeldYears> held;
    private final double otherwise;
    private final Map<Integer, double[]> years = new ConcurrentHashMap<>();

    private AreaShares(List<HeldYears> held, double otherwise) {
        this.held = held;
        this.otherwise = otherwise;
    }

    /**
     * The shares of a table.
     *
     * @param otherwise what holds in areas that the table does not
     * @param led the areas whose shares matter
     * @param notes receives what was assumed, and an error where a share is 1
     */
    static AreaShares of(
            Inputs inputs, String table, double otherwise, boolean[] led, List<Note> notes) {
        List<String> codes = inputs.frame().geography().axis().labels();
        List<HeldYears> held =
                codes.stream().map(code -> HeldYears.of(inputs, table, code)).toList();
        List<String> assumed = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            if (led[area] && held.get(area).isEmpty()) {
                assumed.add(codes.get(area));
            } else if (led[area]) {
                refuseAll(table, codes.get(area), held.get(area), notes);
            }
        }
        if (!assumed.isEmpty()) {
            notes.add(
                    Note.info(
                            table,
                            String.format(
                                    Locale.ROOT,
                                    "None is held of %s, and %.3f is taken",
                                    Listed.of(assumed),
                                    otherwise),
                            "Add it, or set %s in the specification.".formatted(table)));
        }
        return new AreaShares(held, otherwise);
    }

    private static void refuseAll(String table, String code, HeldYears held, List<Note> notes) {
        for (int year : held.years()) {
            if (held.at(year) >= 1) {
                notes.add(
                        Note.error(
                                "%s, %s, %d".formatted(table, code, year),
                                "A share of %s leaves nobody".formatted(held.at(year)),
                                "Give shares below 1, such as 0.05 for five in a hundred."));
            }
        }
    }

    /** The shares of a year by area. Not to be changed. */
    double[] at(int year) {
        return years.computeIfAbsent(year, this::make);
    }

    private double[] make(int year) {
        return held.stream()
                .mapToDouble(area -> area.isEmpty() ? otherwise : area.at(year))
                .toArray();
    }
}
