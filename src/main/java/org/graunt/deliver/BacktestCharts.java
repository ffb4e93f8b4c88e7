package org.graunt.deliver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.graunt.backtest.BacktestFiles;
import org.graunt.backtest.BacktestResult;
import org.graunt.chart.Chart;
import org.graunt.chart.Fan;
import org.graunt.chart.Members;
import org.graunt.chart.PastProjectionsChart;
import org.graunt.chart.ReliabilityChart;
import org.graunt.chart.ScoreChart;
import org.graunt.chart.Series;
import org.graunt.demography.Area;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.table.ResultTable;
import org.graunt.table.ResultTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a backtest: what would have been said in the past over what came, whether intervals
 * held what they promised, and who erred how much.
 */
public final class BacktestCharts {
    private static final String ENSEMBLE = "ensemble";
    private static final String BOROUGHS = "boroughs";
    private static final String EVERYBODY = "all";
    private static final String CHILDREN = "4-10";
    private static final List<String> YARDSTICKS = List.of("no-change", "cohort-change");
    private static final int WANTED_HORIZON = 5;

    private final Plan plan;
    private final BacktestResult result;
    private final Inputs outturn;
    private final Headings headings;
    private final Members members;

    private BacktestCharts(Plan plan, BacktestResult result, @Nullable Inputs other) {
        this.plan = plan;
        this.outturn =
                other == null
                        ? plan.inputs()
                        : plan.inputs().with("population", other.population());
        this.result = result;
        this.headings = Headings.of(plan);
        this.members = ProjectMembers.with(plan, result.members());
    }

    /**
     * Draws the charts of a backtest into its folder {@code charts}.
     *
     * @param other whose population is what came; null: the estimates of the project
     * @return what could not be drawn, and why
     */
    public static List<Note> write(Plan plan, BacktestResult result, @Nullable Inputs other) {
        if (result.summaries().isEmpty()) {
            return List.of();
        }
        BacktestCharts charts = new BacktestCharts(plan, result, other);
        Path folder = result.folder().resolve(BacktestFiles.CHARTS);
        return Drawing.drawAll(charts.all(), folder, Runtime.getRuntime().availableProcessors());
    }

    private List<Drawing> all() {
        return List.of(
                Drawing.of("past-projections", this::pastProjections),
                Drawing.of("reliability", this::reliability),
                Drawing.of("errors", () -> scores(EVERYBODY, "everybody")),
                Drawing.of("errors-of-children", () -> scores(CHILDREN, "children of 4 to 10")));
    }

    /** The region; where there is none, there is no one place whose past stands for the project. */
    private Optional<Area> region() {
        return Optional.ofNullable(plan.inputs().frame().geography().region());
    }

    private Optional<Chart> pastProjections() {
        Optional<Area> region = region();
        Map<Integer, List<Row>> byOrigin = new LinkedHashMap<>();
        region.ifPresent(
                place ->
                        pathRows(place)
                                .forEach(
                                        row ->
                                                byOrigin.computeIfAbsent(
                                                                whole(row, 0),
                                                                any -> new ArrayList<>())
                                                        .add(row)));
        if (region.isEmpty() || byOrigin.isEmpty()) {
            return Optional.empty();
        }
        List<PastProjectionsChart.Origin> origins =
                byOrigin.values().stream()
                        .map(
                                rows ->
                                        new PastProjectionsChart.Origin(
                                                series(rows, 2), Optional.<Fan.Band>empty()))
                        .toList();
        return Optional.of(
                new PastProjectionsChart(
                        headings.of(
                                "What would have been said of %s in the past?"
                                        .formatted(region.get().name()),
                                "All models together, from each year by what is now held of the years before, over what came."),
                        "People",
                        Observed.of(outturn, region.get()),
                        origins));
    }

    private List<Row> pathRows(Area place) {
        return rows(
                        BacktestFiles.PATHS,
                        List.of("member", "area", "ages"),
                        List.of("origin", "year", "central"))
                .stream()
                .filter(row -> row.texts().equals(List.of(ENSEMBLE, place.code(), EVERYBODY)))
                .toList();
    }

    private static int whole(Row row, int column) {
        return (int) Math.round(row.numbers().get(column));
    }

    private static Series series(List<Row> rows, int column) {
        return new Series(
                rows.stream().map(row -> whole(row, 1)).toList(),
                rows.stream().map(row -> row.numbers().get(column)).toList());
    }

    private List<Row> rows(String file, List<String> texts, List<String> numbers) {
        Outcome<ResultTable> table =
                ResultTable.read(result.folder().resolve(file), texts, numbers);
        return table.succeeded() ? table.value().rows() : List.of();
    }

    private List<Integer> horizons() {
        TreeSet<Integer> horizons = new TreeSet<>();
        result.summaries().keySet().forEach(key -> horizons.add(key.horizon()));
        return List.copyOf(horizons);
    }

    private Optional<ScoreSummary> summary(String member, String ages, int horizon) {
        return result.summaries().entrySet().stream()
                .filter(each -> isOf(each.getKey(), member, ages, horizon))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOf(ScoreKey key, String member, String ages, int horizon) {
        return key.area().equals(BOROUGHS)
                && key.member().equals(member)
                && key.ages().equals(ages)
                && key.horizon() == horizon
                && key.origin() == null;
    }

    private Optional<Chart> reliability() {
        List<Integer> horizons = horizons();
        int horizon = horizons.contains(WANTED_HORIZON) ? WANTED_HORIZON : horizons.getLast();
        List<ReliabilityChart.Coverage> coverages = new ArrayList<>();
        for (String member : result.members()) {
            summary(member, EVERYBODY, horizon)
                    .filter(summary -> !Double.isNaN(summary.cov80()))
                    .ifPresent(summary -> coverages.add(coverage(member, summary)));
        }
        List<Double> pit = pit(horizon);
        if (coverages.isEmpty() || pit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ReliabilityChart(
                        headings.of(
                                "Did intervals hold what they promised?",
                                "Boroughs' totals %d years on. Below the dotted line fans were too narrow, above it too wide."
                                        .formatted(horizon)),
                        members,
                        coverages,
                        "the ensemble",
                        pit));
    }

    private static ReliabilityChart.Coverage coverage(String member, ScoreSummary summary) {
        return new ReliabilityChart.Coverage(
                member,
                List.of(50, 80, 95),
                List.of(summary.cov50(), summary.cov80(), summary.cov95()));
    }

    /** The shares of outcomes in each tenth of the ensemble's draws; none without draws. */
    private List<Double> pit(int horizon) {
        List<Double> counts =
                rows(BacktestFiles.PIT, List.of("member"), List.of("horizon", "count")).stream()
                        .filter(row -> row.texts().getFirst().equals(ENSEMBLE))
                        .filter(row -> whole(row, 0) == horizon)
                        .map(row -> row.numbers().get(1))
                        .toList();
        double all = counts.stream().mapToDouble(count -> count).sum();
        return all > 0 ? counts.stream().map(count -> count / all).toList() : List.of();
    }

    private Optional<Chart> scores(String ages, String who) {
        List<ScoreChart.Row> rows = new ArrayList<>();
        for (boolean yardstick : new boolean[] {false, true}) {
            result.members().stream()
                    .filter(member -> isYardstick(member) == yardstick)
                    .limit(ScoreChart.MOST_ROWS / 2)
                    .forEach(
                            member ->
                                    rows.add(
                                            new ScoreChart.Row(
                                                    member,
                                                    yardstick,
                                                    figures(member, ages, ScoreSummary::mdape))));
        }
        if (rows.stream()
                .allMatch(row -> row.scores().stream().allMatch(OptionalDouble::isEmpty))) {
            return Optional.empty();
        }
        return Optional.of(
                new ScoreChart(
                        headings.of(
                                "How far off would each model have been?",
                                "Half of the boroughs' numbers of %s came nearer than this, over all origins."
                                        .formatted(who)),
                        "Median absolute error, per cent",
                        1,
                        horizons(),
                        rows));
    }

    /** Models that are not the project's own are only there to be measured by. */
    private boolean isYardstick(String member) {
        boolean own = plan.members().stream().anyMatch(each -> each.spec().id().equals(member));
        return YARDSTICKS.contains(member) && !own;
    }

    private List<OptionalDouble> figures(
            String member, String ages, ToDoubleFunction<ScoreSummary> of) {
        return horizons().stream()
                .map(horizon -> summary(member, ages, horizon))
                .map(
                        found ->
                                found.map(of::applyAsDouble)
                                        .filter(figure -> !figure.isNaN())
                                        .map(OptionalDouble::of)
                                        .orElse(OptionalDouble.empty()))
                .toList();
    }
}
