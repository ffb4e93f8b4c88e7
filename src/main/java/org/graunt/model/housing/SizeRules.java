package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;

/** The rule of household size that a specification asks for, with the table it reads. */
final class SizeRules {
    private static final String TABLE = "household-size";

    private SizeRules() {}

    static HouseholdSize of(Inputs inputs, ModelSpec spec, boolean[] led, List<Note> notes) {
        Optional<Cube> table = inputs.cube(TABLE).map(cube -> cube.ordered("area", "year"));
        table.ifPresent(cube -> checkSizes(inputs, cube, notes));
        String rule = spec.get(HousingSettings.HOUSEHOLD_SIZE);
        if (rule.equals("path") && table.isPresent()) {
            checkHeld(inputs, table.get(), led, notes);
            return new HouseholdSize.Path(new Yearly(table.get()));
        }
        Integer capYear = spec.find(HousingSettings.CAP_YEAR);
        if (rule.equals("max-until-cap") && capYear != null) {
            return new HouseholdSize.MaxUntilCap(capYear, table.map(Yearly::new).orElse(null));
        }
        return new HouseholdSize.Mix(spec.get(HousingSettings.MIX));
    }

    private static void checkSizes(Inputs inputs, Cube table, List<Note> notes) {
        for (int area = 0; area < table.axis("area").size(); area++) {
            for (Object year : table.axis("year").labels()) {
                double size = table.get(table.axis("area").label(area), year);
                if (size <= 0) {
                    notes.add(
                            Note.error(
                                    "%s, %s, %s"
                                            .formatted(
                                                    TABLE,
                                                    inputs.frame().geography().axis().label(area),
                                                    year),
                                    "%s persons per household cannot be".formatted(size),
                                    "Give a number above 0, or leave it blank."));
                }
            }
        }
    }

    private static void checkHeld(Inputs inputs, Cube table, boolean[] led, List<Note> notes) {
        AreaYears sizes = AreaYears.of(inputs, TABLE);
        List<String> without = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            int here = area;
            if (led[area] && sizes.years().stream().noneMatch(year -> sizes.holds(here, year))) {
                without.add(table.axis("area").label(area).toString());
            }
        }
        if (!without.isEmpty()) {
            notes.add(
                    Note.error(
                            TABLE,
                            "It has no number for " + Listed.words(without),
                            "household-size: path needs one year or more of every area with"
                                    + " homes."));
        }
    }
}
