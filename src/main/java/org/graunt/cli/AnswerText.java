package org.graunt.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.graunt.ensemble.Exceedance;
import org.graunt.ensemble.PooledFan;
import org.graunt.run.ask.Answer;
import org.graunt.run.ask.FirstTime;
import org.jspecify.annotations.Nullable;

/** Prints the answer to a question. */
final class AnswerText {
    private static final String NONE = "-";

    private final PrintWriter out;
    private final String project;
    private final Answer answer;

    AnswerText(PrintWriter out, String project, Answer answer) {
        this.out = out;
        this.project = project;
        this.answer = answer;
    }

    /** Prints all of it. */
    void print() {
        out.println(project);
        out.println(
                "%s %s".formatted(answer.question().words(), answer.question().moment().words()));
        if (!answer.question().moment().isMidYear()) {
            out.println("Reckoned as " + answer.reckoning());
        }
        out.println(source());
        out.println();
        printPool();
        out.println();
        printMembers();
        answer.silent()
                .forEach(id -> out.println("%s ends before that and has no say".formatted(id)));
        out.flush();
    }

    private String source() {
        Answer.Source source = answer.source();
        return "%s, %s"
                .formatted(
                        source.lastRun() ? "From the last run" : "Projected for this question",
                        source.draws() == 0
                                ? "the central paths only"
                                : String.format(Locale.UK, "%,d draws a model", source.draws()));
    }

    private void printPool() {
        out.println(
                "All models together (%s pool, %s)"
                        .formatted(
                                answer.pool().name().toLowerCase(Locale.ROOT), answer.weighting()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("central path", whole(answer.central())));
        PooledFan fan = answer.fan();
        if (fan != null) {
            rows.add(row("mean", whole(fan.mean())));
            rows.add(row("median", whole(fan.quantiles().get(3))));
            rows.add(row("50 in 100", range(fan.quantiles(), 2)));
            rows.add(row("80 in 100", range(fan.quantiles(), 1)));
            rows.add(row("95 in 100", range(fan.quantiles(), 0)));
        }
        above().ifPresent(rows::add);
        first().ifPresent(rows::add);
        for (Answer.Crossing crossing : answer.crossings()) {
            rows.add(row(crossing.figure() + " above", crossed(crossing.year())));
        }
        Columns.print(out, rows);
    }

    private Optional<List<String>> above() {
        Double level = answer.question().above();
        if (level == null) {
            return Optional.empty();
        }
        Exceedance exceedance = answer.above();
        String words =
                exceedance == null
                        ? "%s; without draws there is no probability"
                                .formatted(
                                        answer.central() > level
                                                ? "the central path is"
                                                : "the central path is not")
                        : perCent(exceedance.pooled());
        return Optional.of(row("above " + whole(level), words));
    }

    /** By when paths have first been above the number: {@code 2037 (10 %), 2043 (50 %)}. */
    private Optional<List<String>> first() {
        FirstTime first = answer.first();
        Double level = answer.question().above();
        if (first == null || level == null) {
            return Optional.empty();
        }
        StringJoiner years = new StringJoiner(", ");
        for (int i = 0; i < first.years().size(); i++) {
            String share = perCent(FirstTime.PROBABILITIES.get(i));
            first.years().get(i).ifPresent(year -> years.add("%d (%s)".formatted(year, share)));
        }
        String never = "%s never".formatted(perCent(first.never()));
        String words = years.length() == 0 ? never : "%s; %s".formatted(years, never);
        return Optional.of(row("first above " + whole(level), words));
    }

    private static String crossed(@Nullable Integer year) {
        return year == null ? "in no year projected" : "first at mid-year " + year;
    }

    private static List<String> row(String label, String words) {
        return List.of("  " + label, words);
    }

    private void printMembers() {
        boolean spread = answer.members().stream().anyMatch(each -> !each.quantiles().isEmpty());
        boolean level = answer.question().above() != null;
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("model", "weight", "central path"));
        if (spread) {
            header.addAll(List.of("median", "80 in 100"));
        }
        if (spread && level) {
            header.add("above");
        }
        if (!answer.crossings().isEmpty()) {
            header.addAll(
                    answer.first() == null
                            ? List.of("first above")
                            : List.of("first above: 10 %", "50 %", "90 %"));
        }
        rows.add(header);
        for (Answer.Member member : answer.members()) {
            rows.add(cells(member, spread, spread && level));
        }
        Columns.print(out, rows);
    }

    private List<String> cells(Answer.Member member, boolean spread, boolean level) {
        List<String> cells = new ArrayList<>();
        cells.add(member.id());
        cells.add(String.format(Locale.ROOT, "%.3f", member.weight()));
        cells.add(whole(member.central()));
        List<Double> quantiles = member.quantiles();
        if (spread) {
            cells.add(quantiles.isEmpty() ? NONE : whole(quantiles.get(3)));
            cells.add(quantiles.isEmpty() ? NONE : range(quantiles, 1));
        }
        Double above = member.above();
        if (level) {
            cells.add(above == null ? NONE : perCent(above));
        }
        if (!answer.crossings().isEmpty()) {
            cells.addAll(first(member));
        }
        return cells;
    }

    /** When a member is first above the number: by its paths where any has them, or at all. */
    private List<String> first(Answer.Member member) {
        FirstTime first = member.first();
        Integer year = member.firstYear();
        if (answer.first() == null) {
            return List.of(year == null ? NONE : String.valueOf(year));
        }
        return first == null
                ? List.of(NONE, NONE, NONE)
                : first.years().stream()
                        .map(each -> each.map(String::valueOf).orElse(NONE))
                        .toList();
    }

    /** An interval of a fan; its other end lies as far from the last quantile. */
    private static String range(List<Double> quantiles, int low) {
        return "%s to %s"
                .formatted(
                        whole(quantiles.get(low)),
                        whole(quantiles.get(quantiles.size() - 1 - low)));
    }

    private static String whole(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number));
    }

    private static String perCent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
