package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/** Finds the areas that homes lead: those of which dwellings and household rates are held. */
final class LedAreas {
    private final Frame frame;
    private final Inputs inputs;
    private final HouseholdModel model;
    private final DwellingStock stock;
    private final HouseholdCount[] counts;
    private final List<String> following = new ArrayList<>();

    LedAreas(Inputs inputs, HouseholdModel model, DwellingStock stock, HouseholdCount[] counts) {
        this.frame = inputs.frame();
        this.inputs = inputs;
        this.model = model;
        this.stock = stock;
        this.counts = counts;
    }

    /** The areas led, by position; with notes of those that are not and of what is wrong. */
    boolean[] find(List<Note> notes) {
        boolean[] led = new boolean[frame.areas()];
        for (int area = 0; area < led.length; area++) {
            led[area] = isLed(area, notes);
        }
        if (!contains(led, true)) {
            notes.add(
                    Note.error(
                            "dwellings, household-rates",
                            "No area has both, up to the base year " + inputs.baseYear(),
                            "Give the stock and the household rates of the same areas."));
        } else if (!following.isEmpty()) {
            notes.add(
                    Note.info(
                            "dwellings, household-rates",
                            "Not both are held of " + Listed.words(following),
                            "These follow the trend, and give and take the people whom homes"
                                    + " elsewhere call for."));
        }
        noteElsewhere(led, notes);
        return led;
    }

    private boolean isLed(int area, List<Note> notes) {
        String code = frame.geography().axis().label(area);
        boolean rates = model.holds(area);
        if (!stock.holds(area) || !rates) {
            boolean expected = area < frame.geography().boroughs();
            if (expected || stock.holds(area) || rates) {
                following.add(code);
            }
            return false;
        }
        Cube population = inputs.population().slice("year", inputs.baseYear());
        if (Arrays.stream(AreaPeople.of(frame, population, area)).sum() > 0) {
            check(area, code, notes);
            return true;
        }
        following.add(code + " (where nobody lives)");
        return false;
    }

    private void check(int area, String code, List<Note> notes) {
        if (!(stock.at(area) > 0)) {
            notes.add(
                    Note.error(
                            "dwellings, " + code,
                            "There are %.1f dwellings in %d, where people live"
                                    .formatted(stock.at(area), inputs.baseYear()),
                            "Correct the stock, or delete the area's rows: it then follows the"
                                    + " trend."));
        }
        if (!(counts[area].households() > 0)) {
            notes.add(
                    Note.error(
                            HouseholdModel.TABLE + ", " + code,
                            "By its rates nobody forms a household in " + inputs.baseYear(),
                            "Look at the rates and at table communal."));
        }
    }

    private static boolean contains(boolean[] led, boolean wanted) {
        for (boolean each : led) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private void noteElsewhere(boolean[] led, List<Note> notes) {
        if (!contains(led, false)) {
            notes.add(
                    Note.info(
                            "areas",
                            "Homes lead every area: whom they call for comes from an elsewhere"
                                    + " that is no area, and goes there",
                            "Column elsewhere of housing.csv tells how many; areas of kind rest"
                                    + " would give and take them instead."));
        }
        boolean residual =
                List.of("internal-flows", "internal-in", "internal-out").stream()
                        .noneMatch(inputs::has);
        if (residual) {
            notes.add(
                    Note.info(
                            "internal-flows",
                            "No domestic flows are held: net migration of unknown origin is what"
                                    + " homes change, booked as international",
                            "Give domestic flows, and international ones stay as in the trend."));
        }
    }
}
