package org.graunt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Inputs;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.Scale;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** Turns a factor on a driver into levers: one, or one a year while the factor grows. */
final class Levers {
    private final ScenarioChange change;
    private final Inputs inputs;
    private final Reach.Years years;

    Levers(ScenarioChange change, Inputs inputs) {
        this.change = change;
        this.inputs = inputs;
        this.years = change.reach().years();
    }

    /** The levers on a driver; none where the factor is 1. */
    Outcome<List<Change>> of(Driver driver) {
        if (!(change.operation() instanceof Scale(double factor))) {
            throw new IllegalArgumentException(
                    "A driver can only be scaled, not %s".formatted(change.operation()));
        }
        AreaWords words = new AreaWords(inputs.frame().geography());
        return words.codes(change.reach().areas(), change.where())
                .then(areas -> timed().then(notes -> levers(driver, factor, areas, notes)));
    }

    /** Whether the years lie where something is projected, with what there is to say of them. */
    private Outcome<List<Note>> timed() {
        int base = inputs.baseYear();
        if (Growth.endsTooSoon(years, base)) {
            return Outcome.failed(Growth.tooSoon(change, base));
        }
        if (years.to() != null && years.to() <= base) {
            return Outcome.of(
                    List.of(
                            Note.warning(
                                    change.where(),
                                    "The change ends in %d, and nothing is projected up to %d"
                                            .formatted(years.to(), base),
                                    "It changes nothing; write a later year.")));
        }
        return Outcome.of(List.of());
    }

    private Outcome<List<Change>> levers(
            Driver driver, double factor, Set<String> areas, List<Note> notes) {
        List<Change> levers = new ArrayList<>();
        int from = Objects.requireNonNullElse(years.from(), Integer.MIN_VALUE);
        int to = Objects.requireNonNullElse(years.to(), Integer.MAX_VALUE);
        if (years.by() != null) {
            int whole = years.by();
            for (int year = years.start(inputs.baseYear()) + 1; year < whole; year++) {
                double share = years.share(year, inputs.baseYear());
                levers.add(new Change(driver, Arithmetic.factor(factor, share), areas, year, year));
            }
            from = whole;
        }
        levers.add(new Change(driver, factor, areas, from, to));
        return Outcome.of(factor == 1 ? List.of() : levers, notes);
    }
}
