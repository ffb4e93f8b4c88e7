package org.graunt.model.draws;

import java.util.Optional;
import org.graunt.model.Inputs;

/** What births, deaths and gross migration did in the past. */
final class FlowHistories {
    private final Inputs inputs;
    private final PastPeople people;

    FlowHistories(Inputs inputs, PastPeople people) {
        this.inputs = inputs;
        this.people = people;
    }

    /** Births against those that a constant shape of fertility expects. */
    Optional<Series> fertility() {
        return perPerson("births", people::birthsExpected);
    }

    /** Deaths against those of the curve of the nation: about the power of its survival. */
    Optional<Series> survivalPower() {
        return perPerson("deaths", people::deathsExpected);
    }

    /** Totals of a table of gross flows across the border. */
    Optional<Series> total(String table) {
        return PastTable.of(inputs, table)
                .map(
                        held ->
                                Series.ofFlow(
                                        held.name(),
                                        held.firstYear(),
                                        held.logarithms(held.firstYear(), held::at)));
    }

    /** Moves out of each area per person there. */
    Optional<Series> domesticOut() {
        Optional<PastTable> pairs = PastTable.of(inputs, "internal-flows", "origin");
        return ratio(
                pairs.isPresent() ? pairs : PastTable.of(inputs, "internal-out"),
                (area, year) -> people.total(area, year - 1));
    }

    /**
     * How strongly each area draws those who move. Where moves are held by origin and destination
     * their number is taken out: it is in those who leave already.
     */
    Optional<Series> domesticIn() {
        Optional<PastTable> pairs = PastTable.of(inputs, "internal-flows", "destination");
        if (pairs.isPresent()) {
            PastTable moves = pairs.get();
            return ratio(pairs, (area, year) -> moves.sum(year) * people.total(area, year - 1));
        }
        return ratio(
                PastTable.of(inputs, "internal-in"), (area, year) -> people.total(area, year - 1));
    }

    private Optional<Series> perPerson(String table, PastTable.Value expected) {
        return people.bySingleYears()
                ? ratio(PastTable.of(inputs, table), expected)
                : Optional.empty();
    }

    private Optional<Series> ratio(Optional<PastTable> table, PastTable.Value expected) {
        return table.map(
                held -> {
                    int first = Math.max(held.firstYear(), people.firstStep());
                    return Series.ofFlow(
                            held.name(),
                            first,
                            held.logarithms(
                                    first,
                                    (area, year) -> held.at(area, year) / expected.of(area, year)));
                });
    }
}
