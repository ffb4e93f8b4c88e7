package org.graunt.workspace.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.graunt.backtest.BacktestFiles;
import org.graunt.backtest.PastPath;
import org.graunt.backtest.PastPaths;
import org.graunt.backtest.PastScores;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.note.Outcome;

/**
 * What a backtest of a project left: how far off its models would have been.
 *
 * @param scores by area, member, ages, horizon and origin
 * @param paths projections made in the past, over what came
 * @param falls where outcomes fell among the draws
 */
public record Hindsight(
        Map<ScoreKey, ScoreSummary> scores, List<PastPath> paths, List<PastPaths.Fall> falls) {
    /** The word for all boroughs together. */
    public static final String BOROUGHS = "boroughs";

    /** Copies the lists; scores keep their order. */
    public Hindsight {
        paths = List.copyOf(paths);
        falls = List.copyOf(falls);
    }

    /** True where a folder of results has a backtest in it. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(
                folder.resolve(BacktestFiles.FOLDER).resolve(BacktestFiles.SCORES));
    }

    /** Reads what lies in a folder of results; or says why there is nothing to see. */
    public static Outcome<Hindsight> read(Path folder) {
        return PastScores.scores(folder)
                .then(
                        scores ->
                                PastPaths.of(folder)
                                        .then(
                                                paths ->
                                                        PastPaths.falls(folder)
                                                                .then(
                                                                        falls ->
                                                                                Outcome.of(
                                                                                        new Hindsight(
                                                                                                scores,
                                                                                                paths,
                                                                                                falls)))));
    }

    /** The ids of everybody who was tested, in order. */
    public List<String> members() {
        return told(ScoreKey::member);
    }

    /** The bands of ages that were tested, in order. */
    public List<String> ages() {
        return told(ScoreKey::ages);
    }

    private List<String> told(Function<ScoreKey, String> what) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        scores.keySet().forEach(key -> all.add(what.apply(key)));
        return List.copyOf(all);
    }

    /** Years ahead, ascending. */
    public List<Integer> horizons() {
        SortedSet<Integer> horizons = new TreeSet<>();
        scores.keySet().forEach(key -> horizons.add(key.horizon()));
        return List.copyOf(horizons);
    }

    /** The first and last year that something was projected from; empty where nothing was. */
    public List<Integer> origins() {
        SortedSet<Integer> origins = new TreeSet<>();
        paths.forEach(path -> origins.add(path.origin()));
        return List.copyOf(origins);
    }

    /** The score of a member over all origins; empty where it was not tested so. */
    public Optional<ScoreSummary> of(String area, String member, String ages, int horizon) {
        return Optional.ofNullable(scores.get(new ScoreKey(area, member, ages, horizon, null)));
    }

    /** The projections of a member for some people in a place, by origin and year. */
    public List<PastPath> pathsOf(String member, String area, String ages) {
        return paths.stream()
                .filter(path -> path.member().equals(member))
                .filter(path -> path.area().equals(area) && path.ages().equals(ages))
                .toList();
    }
}
