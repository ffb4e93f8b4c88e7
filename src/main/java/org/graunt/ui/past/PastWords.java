package org.graunt.ui.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graunt.chart.Members;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Lane;

/** Reads the page Past projections. */
final class PastWords {
    private static final List<String> YARDSTICKS = List.of("no-change", "cohort-change");

    private PastWords() {}

    /** True for what every model is measured by. */
    static boolean isYardstick(String member) {
        return YARDSTICKS.contains(member);
    }

    /** The question that the page answers. */
    static String question(String place) {
        return place.isEmpty()
                ? "How far off would the models have been?"
                : "How far off would the models have been in %s?".formatted(place);
    }

    /** How far a test is. */
    static String busy(Lane.Progress now) {
        return "The models are tested in past years. %s%s"
                .formatted(
                        now.words(),
                        now.secondsLeft() < 1
                                ? ""
                                : " done, about %.0f s left.".formatted(now.secondsLeft()));
    }

    /** Years ahead at the head of a sentence. */
    static String ahead(int horizon) {
        return "%s %s ahead".formatted(Names.count(horizon), horizon == 1 ? "year" : "years");
    }

    /** How far off all models together were, and those that they are measured by. */
    static String sentence(Asked asked, List<Scored> rows) {
        Optional<Scored> pooled = row(rows, Members.ENSEMBLE);
        if (pooled.isEmpty()) {
            return "";
        }
        String who =
                asked.pooled()
                        ? "half of the boroughs\u2019 numbers of %s".formatted(people(asked))
                        : "half of the projections of %s".formatted(people(asked));
        List<String> beside = new ArrayList<>();
        for (String yardstick : YARDSTICKS) {
            row(rows, yardstick)
                    .ifPresent(
                            row ->
                                    beside.add(
                                            small(row.name())
                                                    + " "
                                                    + percent(row.score().mdape())));
        }
        double held = pooled.get().score().cov80();
        return "%s, %s came within %s of the ensemble%s.%s"
                .formatted(
                        ahead(asked.horizon()),
                        who,
                        percent(pooled.get().score().mdape()),
                        beside.isEmpty() ? "" : " (" + String.join(", ", beside) + ")",
                        Double.isNaN(held)
                                ? ""
                                : " Its 80 %% intervals held %.0f %% of what came."
                                        .formatted(100 * held));
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String people(Asked asked) {
        return Names.people(asked.selection());
    }

    private static Optional<Scored> row(List<Scored> rows, String member) {
        return rows.stream().filter(row -> row.member().equals(member)).findFirst();
    }

    /** A share of a hundred with one decimal. */
    static String percent(double number) {
        return String.format(Locale.UK, "%.1f %%", number).replace('-', '\u2212');
    }
}
