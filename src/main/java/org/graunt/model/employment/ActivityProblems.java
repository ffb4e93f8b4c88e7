package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeBands;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.OverYears;
import org.graunt.note.Note;

/** What stands in the way of the activity rates held, and what they assume without saying so. */
final class ActivityProblems {
    private static final String TABLE = "activity-rates";

    /** Where a change goes on for ever, it is looked at after so many years. */
    private static final int FAR = 30;

    private final Inputs inputs;
    private final Cube table;
    private final boolean[] led;
    private final List<Note> notes;

    private ActivityProblems(Inputs inputs, boolean[] led, List<Note> notes) {
        this.inputs = inputs;
        this.table = inputs.needed(TABLE);
        this.led = led;
        this.notes = notes;
    }

    /**
     * Looks for everything.
     *
     * @param led the areas whose rates are needed
     */
    static void find(Inputs inputs, ModelSpec spec, boolean[] led, List<Note> notes) {
        ActivityProblems problems = new ActivityProblems(inputs, led, notes);
        problems.findYears();
        if (problems.findSexes()) {
            problems.findAreas();
            problems.findCapped(OlderActivity.of(spec, inputs.baseYear()));
        }
        problems.findOpenEnd();
        problems.findBothPaths();
    }

    private void findYears() {
        if (!table.hasAxis("year")) {
            return;
        }
        int first =
                table.axis("year").labels().stream()
                        .mapToInt(Integer.class::cast)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        if (first > inputs.baseYear()) {
            notes.add(
                    Note.error(
                            TABLE,
                            "The first year held is %d, after the base year %d"
                                    .formatted(first, inputs.baseYear()),
                            "Add the rates of the base year or of a year before: the commuting"
                                    + " ratio is taken there."));
        }
    }

    private boolean findSexes() {
        boolean both = true;
        for (Sex sex : Sex.values()) {
            if (!table.axis("sex").has(sex)) {
                both = false;
                notes.add(
                        Note.error(
                                TABLE,
                                "There are no rows of sex " + sex.code(),
                                "Give rates of both sexes."));
            }
        }
        return both;
    }

    /** Areas, sexes and bands without a rate in the base year. */
    private void findAreas() {
        Cube held = OverYears.at(table, inputs.baseYear());
        if (!held.hasAxis("area")) {
            tellGaps(TABLE, gapsOf(held));
            return;
        }
        List<String> without = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            String code = inputs.frame().geography().axis().label(area);
            if (led[area] && !isHeld(held, code)) {
                without.add(code);
            } else if (led[area]) {
                tellGaps(TABLE + ", " + code, gapsOf(held.slice("area", code)));
            }
        }
        if (!without.isEmpty()) {
            notes.add(
                    Note.error(
                            TABLE,
                            "None are held of %s, which have jobs".formatted(Listed.of(without)),
                            "Add their rows, or give rates without areas, which hold everywhere."));
        }
    }

    private static boolean isHeld(Cube held, String code) {
        return held.axis("area").has(code)
                && gapsOf(held.slice("area", code)).size() < held.slice("area", code).size();
    }

    private static List<String> gapsOf(Cube rates) {
        List<String> gaps = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            for (Object band : rates.axis("ages").labels()) {
                if (Double.isNaN(rates.ordered("sex", "ages").get(sex, band))) {
                    gaps.add(sex.code() + " " + band);
                }
            }
        }
        return gaps;
    }

    private void tellGaps(String where, List<String> gaps) {
        if (!gaps.isEmpty()) {
            notes.add(
                    Note.error(where, "There is no rate for " + Listed.of(gaps), "Add the rows."));
        }
    }

    private void findOpenEnd() {
        AgeBand last = AgeBands.of(table.axis("ages"), inputs.frame().ages()).list().getLast();
        if (last.to() != AgeBand.OPEN && last.to() < inputs.frame().ages().openAge()) {
            notes.add(
                    Note.warning(
                            TABLE,
                            "The last band is %s: nobody older is taken to work"
                                    .formatted(last.label()),
                            "Add a band without an end, such as %d+.".formatted(last.to() + 1)));
        }
    }

    private void findBothPaths() {
        boolean moves = table.hasAxis("year") && table.axis("year").size() > 1;
        if (moves && PensionAge.of(inputs).years().size() > 1) {
            notes.add(
                    Note.warning(
                            "pension-age",
                            "Activity rates change from year to year as well",
                            "If their path knows the pension age already, leave this table out:"
                                    + " it shifts them once more."));
        }
    }

    private void findCapped(OlderActivity older) {
        if (older.change() == 0) {
            return;
        }
        int year = Math.min(older.until(), inputs.baseYear() + FAR);
        List<AgeBand> bands = AgeBands.of(table.axis("ages"), inputs.frame().ages()).list();
        List<String> capped = new ArrayList<>();
        Cube held = OverYears.at(table, year);
        for (int area = 0; area < led.length; area++) {
            String code = inputs.frame().geography().axis().label(area);
            if (led[area] && !held.hasAxis("area")) {
                findCapped(older, held, bands, year, "", capped);
                break;
            }
            if (led[area] && held.axis("area").has(code)) {
                findCapped(older, held.slice("area", code), bands, year, code + " ", capped);
            }
        }
        if (!capped.isEmpty()) {
            notes.add(
                    Note.info(
                            TABLE,
                            String.format(
                                    Locale.ROOT,
                                    "With older-activity-change %s, rates would leave their bounds by %d and are held there (0, 1, the band below): %s",
                                    older.change(),
                                    year,
                                    Listed.of(capped)),
                            "Let the change be smaller, or end earlier, if that is not meant."));
        }
    }

    private static void findCapped(
            OlderActivity older,
            Cube ofArea,
            List<AgeBand> bands,
            int year,
            String place,
            List<String> capped) {
        for (Sex sex : Sex.values()) {
            double[] rates = ofArea.slice("sex", sex).toArray();
            double[] changed = older.changed(rates, bands, year);
            for (int band = 0; band < rates.length; band++) {
                boolean changes = bands.get(band).from() >= older.from();
                double wanted = older.wanted(rates[band], year);
                if (changes && Math.abs(wanted - changed[band]) > 1e-12) {
                    capped.add(place + sex.code() + " " + bands.get(band).label());
                }
            }
        }
    }
}
