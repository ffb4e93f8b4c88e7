package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeBands;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/** Looks at the household rates of the base year: which areas hold them, whole and possible. */
final class RatesCheck {
    private final Frame frame;
    private final AgeBands bands;
    private final double[] rates;
    private final int each;
    private final List<String> gaps = new ArrayList<>();
    private final List<String> large = new ArrayList<>();

    /**
     * A check.
     *
     * @param rates {@code [area][sex][band][relationship]}
     */
    RatesCheck(Inputs inputs, AgeBands bands, double[] rates) {
        this.frame = inputs.frame();
        this.bands = bands;
        this.rates = rates;
        this.each = rates.length / frame.areas();
    }

    /** The areas that hold rates. */
    boolean[] check(List<Note> notes) {
        boolean[] held = new boolean[frame.areas()];
        for (int area = 0; area < held.length; area++) {
            held[area] = look(area);
        }
        if (!gaps.isEmpty()) {
            notes.add(
                    Note.error(
                            HouseholdModel.TABLE,
                            "There is no rate for " + Listed.words(gaps),
                            "Give every band and sex of an area, or none of them."));
        }
        if (!large.isEmpty()) {
            notes.add(
                    Note.warning(
                            HouseholdModel.TABLE,
                            "More than one household per person: " + Listed.words(large),
                            "Rates are shares (0.45 is 45 %)."));
        }
        remarkAges(notes);
        return held;
    }

    private boolean look(int area) {
        int missing = 0;
        List<String> without = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            double rate = rates[area * each + i];
            if (Double.isNaN(rate)) {
                missing++;
                without.add(inWords(area, i));
            } else if (rate > 1) {
                large.add(inWords(area, i));
            }
        }
        if (missing > 0 && missing < each) {
            gaps.addAll(without);
        }
        return missing < each;
    }

    private String inWords(int area, int cell) {
        int kinds = each / (2 * bands.count());
        int band = cell / kinds % bands.count();
        return "%s %s %s"
                .formatted(
                        frame.geography().axis().label(area),
                        cell < each / 2 ? "F" : "M",
                        bands.list().get(band).label());
    }

    /** Children are often in no band, which is as it should be. */
    private void remarkAges(List<Note> notes) {
        List<Integer> without = new ArrayList<>();
        for (int age = 0; age < frame.ages().count(); age++) {
            if (bands.bandOf(age) == AgeBands.NONE) {
                without.add(frame.ages().lowest(age));
            }
        }
        if (!without.isEmpty()) {
            List<String> held = bands.list().stream().map(AgeBand::label).toList();
            notes.add(
                    Note.info(
                            HouseholdModel.TABLE,
                            "Ages %s are in none of its bands (%s)"
                                    .formatted(spans(without), String.join(", ", held)),
                            "They live in households and form none."));
        }
    }

    private String spans(List<Integer> ages) {
        int width = frame.ages().width();
        List<String> spans = new ArrayList<>();
        int from = ages.getFirst();
        for (int i = 1; i <= ages.size(); i++) {
            int last = ages.get(i - 1);
            if (i == ages.size() || ages.get(i) != last + width) {
                spans.add("%d-%d".formatted(from, last + width - 1));
                from = i < ages.size() ? ages.get(i) : from;
            }
        }
        return String.join(", ", spans);
    }
}
