package org.graunt.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.graunt.deliver.schools.SchoolResult;
import org.graunt.demography.Area;
import org.graunt.run.Plan;
import org.graunt.schools.Accuracy;
import org.graunt.schools.Balance;
import org.graunt.schools.Shortage;
import org.graunt.schools.Spread;
import org.graunt.schools.YearGroups;
import org.jspecify.annotations.Nullable;

/** Prints school places in short: the region, where places run out, how sure that is. */
final class SchoolsText {
    private static final int MOST_SHORTAGES = 10;
    private static final int RETURN_YEARS = 7;
    private static final List<Integer> AHEAD = List.of(1, 3, 5, 7);

    private final PrintWriter out;
    private final Plan plan;
    private final SchoolResult result;

    SchoolsText(PrintWriter out, Plan plan, SchoolResult result) {
        this.out = out;
        this.plan = plan;
        this.result = result;
    }

    /** Prints all of it. */
    void print() {
        out.println(plan.project().name());
        for (SchoolResult.OfScenario scenario : result.scenarios()) {
            out.println();
            out.println(
                    scenario.name().isEmpty()
                            ? "Pupils and places of %s, %s".formatted(region(), source())
                            : "Scenario: " + scenario.name());
            Columns.print(out, balances(scenario));
        }
        out.println();
        printShortages();
        out.println();
        printAccuracy();
        out.println("Tables are in " + result.folder().resolve("schools"));
        out.flush();
    }

    private String region() {
        Area region = plan.inputs().frame().geography().region();
        return region == null ? "all areas" : region.name();
    }

    private String source() {
        return "%s, %s, %s"
                .formatted(
                        result.lastRun() ? "from the last run" : "from a run made for it",
                        String.join(", ", result.baseline().members()),
                        result.baseline().pooling());
    }

    private List<List<String>> balances(SchoolResult.OfScenario scenario) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "phase",
                        "September",
                        "places",
                        "pupils",
                        "80 in 100",
                        "places lacking",
                        "80 in 100",
                        "places to spare"));
        int first = scenario.tables().lastRoll();
        for (Balance balance : scenario.pressure().balances()) {
            if (balance.scope() == Balance.Scope.REGION && AHEAD.contains(balance.year() - first)) {
                rows.add(
                        List.of(
                                balance.phase(),
                                String.valueOf(balance.year()),
                                whole(balance.places()),
                                whole(balance.pupils().central()),
                                range(balance.pupils()),
                                whole(balance.need().central()),
                                range(balance.need()),
                                whole(balance.spare().central())));
            }
        }
        return rows;
    }

    private void printShortages() {
        int last = result.baseline().tables().lastRoll() + RETURN_YEARS;
        List<Shortage> shortages =
                Shortage.of(result.baseline().pressure().cells(), last).stream()
                        .filter(shortage -> shortage.likely() != null)
                        .sorted(
                                Comparator.comparing(
                                                (Shortage s) ->
                                                        Objects.requireNonNullElse(
                                                                s.likely(), last + 1))
                                        .thenComparing(
                                                Comparator.comparingDouble(Shortage::lacking)
                                                        .reversed()))
                        .toList();
        if (shortages.isEmpty()) {
            out.println("Places are more likely than not to suffice everywhere until " + last);
            return;
        }
        out.println("Where places run out first, until %d".formatted(last));
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "planning area",
                        "year group",
                        "likely",
                        "very likely",
                        "at most",
                        "lacking"));
        shortages.stream().limit(MOST_SHORTAGES).map(SchoolsText::row).forEach(rows::add);
        Columns.print(out, rows);
        if (shortages.size() > MOST_SHORTAGES) {
            out.println(
                    "(and %d more, in pressure.csv)".formatted(shortages.size() - MOST_SHORTAGES));
        }
    }

    private static List<String> row(Shortage shortage) {
        return List.of(
                shortage.area().name(),
                YearGroups.words(shortage.group()),
                year(shortage.likely()),
                year(shortage.veryLikely()),
                "%.0f %% in %d".formatted(100 * shortage.peak(), shortage.peakYear()),
                whole(shortage.lacking()));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "-" : year.toString();
    }

    private void printAccuracy() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("forecast", "phase", "years", "bias", "error", "total", "inside 80 %"));
        for (Accuracy one : result.accuracy()) {
            if (one.group() == null && one.origin() == null) {
                rows.add(
                        List.of(
                                one.method(),
                                one.phase(),
                                String.valueOf(one.horizon()),
                                perCent(one.bias()),
                                perCent(one.mape()),
                                perCent(one.totalError()),
                                Double.isNaN(one.within80())
                                        ? "-"
                                        : "%.0f %%".formatted(100 * one.within80())));
            }
        }
        if (rows.size() > 1) {
            out.println("Forecasts of past rolls (above 0: too many pupils)");
            Columns.print(out, rows);
            out.println();
        }
    }

    private static String perCent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String range(Spread spread) {
        return Stream.of(spread.p10(), spread.p90()).anyMatch(end -> Double.isNaN(end))
                ? "-"
                : "%s to %s".formatted(whole(spread.p10()), whole(spread.p90()));
    }

    private static String whole(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.UK, "%,d", Math.round(number));
    }
}
