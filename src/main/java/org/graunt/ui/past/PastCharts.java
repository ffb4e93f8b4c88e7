package org.graunt.ui.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.graunt.backtest.PastPath;
import org.graunt.backtest.PastPaths;
import org.graunt.chart.Chart;
import org.graunt.chart.ErrorsChart;
import org.graunt.chart.Fan;
import org.graunt.chart.Heading;
import org.graunt.chart.Member;
import org.graunt.chart.Members;
import org.graunt.chart.PastProjectionsChart;
import org.graunt.chart.ReliabilityChart;
import org.graunt.chart.Series;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.ui.page.Names;
import org.graunt.workspace.Selection;

/** The charts of the page, and the rows of its table. */
final class PastCharts {
    private static final List<Integer> NOMINAL = List.of(50, 80, 95);
    private static final int INTERVAL = 80;

    private final Asked asked;

    PastCharts(Asked asked) {
        this.asked = asked;
    }

    /** The scores at the chosen horizon: the project's models, then what they are measured by. */
    List<Scored> rows() {
        return Stream.of(false, true)
                .flatMap(
                        yardstick ->
                                asked.members().all().stream()
                                        .filter(
                                                member ->
                                                        PastWords.isYardstick(member.id())
                                                                == yardstick)
                                        .flatMap(member -> row(member, yardstick)))
                .toList();
    }

    private Stream<Scored> row(Member member, boolean yardstick) {
        return score(member.id(), asked.selection().ages(), asked.horizon()).stream()
                .map(score -> new Scored(member.id(), member.name(), yardstick, score));
    }

    private Optional<ScoreSummary> score(String member, String ages, int horizon) {
        return asked.hindsight().of(asked.scored(), member, ages, horizon);
    }

    /** What the chosen model would have said, over what came. */
    Optional<Chart> past() {
        Map<Integer, List<PastPath>> byOrigin = new LinkedHashMap<>();
        asked.hindsight()
                .pathsOf(asked.member(), asked.drawnOf().area(), asked.drawnOf().ages())
                .forEach(
                        path ->
                                byOrigin.computeIfAbsent(path.origin(), any -> new ArrayList<>())
                                        .add(path));
        if (byOrigin.isEmpty() || asked.estimates().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PastProjectionsChart(
                        heading(
                                "What would %s have said of %s?"
                                        .formatted(name(asked.member()), asked.place())),
                        "%s, with 80 %% intervals".formatted(people()),
                        new Series(
                                List.copyOf(asked.estimates().keySet()),
                                List.copyOf(asked.estimates().values())),
                        byOrigin.values().stream().map(PastCharts::origin).toList(),
                        asked.members().style(asked.member())));
    }

    private static PastProjectionsChart.Origin origin(List<PastPath> paths) {
        List<PastPath> drawn = paths.stream().filter(path -> Double.isFinite(path.p10())).toList();
        Optional<Fan.Band> interval =
                drawn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Fan.Band(
                                        INTERVAL,
                                        series(drawn, PastPath::p10),
                                        series(drawn, PastPath::p90)));
        return new PastProjectionsChart.Origin(series(paths, PastPath::central), interval);
    }

    private static Series series(List<PastPath> paths, Function<PastPath, Double> number) {
        return new Series(
                paths.stream().map(PastPath::year).toList(), paths.stream().map(number).toList());
    }

    /** The errors of all models, as they are to be drawn. */
    Optional<Chart> errors() {
        return switch (asked.drawn()) {
            case BY_AGE -> bias();
            case BY_HORIZON -> byHorizon();
            case RELIABILITY -> reliability();
        };
    }

    private Optional<Chart> bias() {
        List<String> bands =
                asked.hindsight().ages().stream()
                        .filter(band -> !band.equals(Selection.ALL_AGES))
                        .toList();
        return errors(
                "At which ages would the models have said too much?",
                "Mean error, per cent: above 0 too many were projected",
                bands,
                Names::ages,
                (member, band) -> of(member, band, asked.horizon(), ScoreSummary::malpe));
    }

    private Optional<Chart> byHorizon() {
        return errors(
                "How do errors grow with years ahead?",
                "Median absolute error, per cent",
                asked.hindsight().horizons(),
                horizon -> horizon == 1 ? "1 year" : horizon + " years",
                (member, horizon) ->
                        of(member, asked.selection().ages(), horizon, ScoreSummary::mdape));
    }

    /** Looks one error up. */
    private interface Lookup<T> {
        double of(String member, T step);
    }

    private <T> Optional<Chart> errors(
            String title,
            String quantity,
            List<T> steps,
            Function<T, String> words,
            Lookup<T> error) {
        List<ErrorsChart.Row> rows =
                asked.members().all().stream()
                        .map(Member::id)
                        .map(
                                id ->
                                        new ErrorsChart.Row(
                                                id,
                                                steps.stream()
                                                        .map(step -> error.of(id, step))
                                                        .toList()))
                        .filter(row -> row.errors().stream().anyMatch(Double::isFinite))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ErrorsChart(
                                heading(title),
                                quantity,
                                asked.members(),
                                steps.stream().map(words).toList(),
                                rows));
    }

    private double of(
            String member, String ages, int horizon, ToDoubleFunction<ScoreSummary> figure) {
        return score(member, ages, horizon).map(figure::applyAsDouble).orElse(Double.NaN);
    }

    /** Whether intervals held what they promised. */
    private Optional<Chart> reliability() {
        List<ReliabilityChart.Coverage> coverages =
                rows().stream()
                        .filter(row -> !Double.isNaN(row.score().cov80()))
                        .map(PastCharts::coverage)
                        .toList();
        List<Double> pit = pit();
        return coverages.isEmpty() || pit.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReliabilityChart(
                                heading("Did intervals hold what they promised?"),
                                asked.members(),
                                coverages,
                                name(asked.member()),
                                pit));
    }

    private static ReliabilityChart.Coverage coverage(Scored row) {
        ScoreSummary score = row.score();
        return new ReliabilityChart.Coverage(
                row.member(), NOMINAL, List.of(score.cov50(), score.cov80(), score.cov95()));
    }

    /** The share of outcomes in each tenth of the chosen model's draws. */
    private List<Double> pit() {
        List<Double> counts =
                asked.hindsight().falls().stream()
                        .filter(fall -> fall.horizon() == asked.horizon())
                        .filter(fall -> fall.member().equals(asked.member()))
                        .map(PastPaths.Fall::count)
                        .toList();
        double all = counts.stream().mapToDouble(count -> count).sum();
        return all > 0 ? counts.stream().map(count -> count / all).toList() : List.of();
    }

    private String people() {
        String people = Names.people(asked.drawnOf());
        return Character.toUpperCase(people.charAt(0)) + people.substring(1);
    }

    private String name(String member) {
        return member.equals(Members.ENSEMBLE)
                ? "the ensemble"
                : asked.members().all().stream()
                        .filter(each -> each.id().equals(member))
                        .map(Member::name)
                        .findFirst()
                        .orElse(member);
    }

    private Heading heading(String title) {
        return new Heading(title, PastWords.ahead(asked.horizon()) + ".", asked.source());
    }
}
