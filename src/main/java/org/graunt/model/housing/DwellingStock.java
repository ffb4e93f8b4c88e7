package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/** The dwellings of each area at the base year; missing where none are held up to then. */
final class DwellingStock {
    private final double[] dwellings;

    private DwellingStock(double[] dwellings) {
        this.dwellings = dwellings;
    }

    /** The last stock held, brought forward to the base year by the trajectory. */
    static DwellingStock of(
            Inputs inputs, AreaYears table, Trajectory trajectory, List<Note> notes) {
        double[] dwellings = new double[inputs.frame().areas()];
        List<String> forward = new ArrayList<>();
        for (int area = 0; area < dwellings.length; area++) {
            OptionalInt held = table.latest(area, inputs.baseYear());
            dwellings[area] = Double.NaN;
            if (held.isPresent()) {
                int from = held.getAsInt();
                dwellings[area] = brought(table.at(area, from), area, from, inputs, trajectory);
                if (from < inputs.baseYear()) {
                    String code = inputs.frame().geography().axis().label(area);
                    forward.add("%s from %d".formatted(code, from));
                }
            }
        }
        if (!forward.isEmpty()) {
            notes.add(
                    Note.info(
                            "dwellings",
                            "The last stock is from before the base year %d and is brought forward"
                                            .formatted(inputs.baseYear())
                                    + " by net additions: "
                                    + Listed.words(forward),
                            "Give the stock of the base year if you have it."));
        }
        if (Arrays.stream(dwellings).allMatch(Double::isNaN)) {
            notes.add(
                    Note.error(
                            "dwellings",
                            "No area has dwellings in the base year %d or before"
                                    .formatted(inputs.baseYear()),
                            "Give the stock of the base year, or of a year before it."));
        }
        return new DwellingStock(dwellings);
    }

    private static double brought(
            double stock, int area, int from, Inputs inputs, Trajectory trajectory) {
        double brought = stock;
        for (int year = from + 1; year <= inputs.baseYear(); year++) {
            brought += trajectory.net(area, year);
        }
        return brought;
    }

    /** True where a stock is known. */
    boolean holds(int area) {
        return !Double.isNaN(dwellings[area]);
    }

    /** Dwellings at the base year. */
    double at(int area) {
        return dwellings[area];
    }

    /** Says where a trajectory pulls down more homes than there are, on the central path. */
    void checkDemolitions(Inputs inputs, Trajectory trajectory, List<Note> notes) {
        int last = trajectory.lastYear(inputs.baseYear());
        for (int area = 0; area < dwellings.length; area++) {
            double stock = dwellings[area];
            for (int year = inputs.baseYear() + 1; year <= last && stock >= 0; year++) {
                stock += trajectory.net(area, year);
                if (stock < 0) {
                    notes.add(
                            Note.error(
                                    "housing-trajectory, %s, %d"
                                            .formatted(
                                                    inputs.frame().geography().axis().label(area),
                                                    year),
                                    "It takes away %.1f dwellings more than there are"
                                            .formatted(-stock),
                                    "Look at the net additions of the area and at its stock."));
                }
            }
        }
    }
}
