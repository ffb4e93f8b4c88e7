package org.graunt.ui.disagreement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.page.Names;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Partings;

/** The sentences of the page. */
final class ReadingWords {
    private final Asked asked;

    ReadingWords(Asked asked) {
        this.asked = asked;
    }

    String question() {
        return "Where do the models part?";
    }

    /** Reads the page: where models part most, and where least. */
    String sentence(List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return "No borough has a share in %d.".formatted(asked.year());
        }
        String rule =
                "Where the colour is strong, the choice of model matters more than chance within a"
                        + " model.";
        Ranked most = ranked.getFirst();
        Ranked least = ranked.getLast();
        return ranked.size() == 1
                ? "%s In %s it is %s of the variance in %d."
                        .formatted(rule, most.name(), percent(most), asked.year())
                : ("%s In %d, models part most in %s (%s of the variance%s)"
                                + " and least in %s (%s).")
                        .formatted(
                                rule,
                                asked.year(),
                                most.name(),
                                percent(most),
                                ofWhom(),
                                least.name(),
                                percent(least));
    }

    private String ofWhom() {
        String ages = asked.selection().ages();
        return ages.equals(Selection.ALL_AGES) ? "" : " of people aged " + Names.ages(ages);
    }

    private static String percent(Ranked area) {
        return FigureText.percent(area.share());
    }

    /** Who differs in the area that is looked at, and through what. */
    String cause() {
        return asked.partings()
                        .cause(asked.selection().area(), asked.year())
                        .map(this::told)
                        .orElseGet(this::untold)
                + inCommon();
    }

    /** What all models have alike, on which their agreement says nothing. */
    private String inCommon() {
        List<String> shared = asked.partings().sharedByAll();
        return shared.isEmpty()
                ? ""
                : " All models share %s: that they agree there confirms nothing."
                        .formatted(
                                String.join(
                                        " and ",
                                        shared.stream().map(ReadingWords::common).toList()));
    }

    private static String common(String factor) {
        return factor.equals("base") ? "the population they start from" : component(factor);
    }

    private String told(Partings.Cause cause) {
        String through =
                "In %d, %s has %s people %s than %s, most of all through %s (%s)."
                        .formatted(
                                cause.year(),
                                title(cause.member()),
                                FigureText.words(Math.abs(cause.difference())),
                                cause.difference() > 0 ? "more" : "fewer",
                                title(cause.against()),
                                component(cause.factor()),
                                signed(cause.part()));
        List<String> shared =
                asked.partings().shared(cause.member(), cause.against()).stream()
                        .filter(factor -> !asked.partings().sharedByAll().contains(factor))
                        .map(ReadingWords::common)
                        .toList();
        return through
                + " No other model is as far from %s%s."
                        .formatted(
                                title(cause.against()),
                                shared.isEmpty()
                                        ? ""
                                        : ", though both have "
                                                + String.join(" and ", shared)
                                                + " alike");
    }

    private String untold() {
        return asked.partings()
                .of(asked.selection().area(), asked.selection().ages(), asked.year())
                .map(Partings.Figure::means)
                .filter(means -> means.size() > 1)
                .map(this::range)
                .orElse("The run does not tell what its models differ by here.");
    }

    private String range(Map<String, Double> means) {
        Comparator<String> people = Comparator.comparingDouble(id -> means.getOrDefault(id, 0.0));
        String high = Collections.max(means.keySet(), people);
        String low = Collections.min(means.keySet(), people);
        return ("In %d, %s has most people (%s) and %s fewest (%s). The run does not tell through"
                        + " which component.")
                .formatted(
                        asked.year(),
                        title(high),
                        FigureText.words(means.getOrDefault(high, 0.0)),
                        title(low),
                        FigureText.words(means.getOrDefault(low, 0.0)));
    }

    private String title(String member) {
        return Names.plain(asked.results().title(member));
    }

    private static String component(String factor) {
        return switch (factor) {
            case "base" -> "the population it starts from";
            case "homes" -> "the homes that are built";
            case "jobs" -> "the jobs that there are";
            case "adjustment" -> "what it adjusts to other figures";
            default -> factor.replace('-', ' ');
        };
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + FigureText.words(number);
    }
}
