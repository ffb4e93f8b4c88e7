package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Forecasts against what came: by area, member, ages, horizon and origin. */
public final class ScoreTable {
    private final List<Score> scores;

    private ScoreTable(List<Score> scores) {
        this.scores = List.copyOf(scores);
    }

    /** The table of these scores, of which no two are about the same. */
    public static ScoreTable of(List<Score> scores) {
        Set<ScoreKey> keys = new HashSet<>();
        for (Score score : scores) {
            if (!keys.add(score.key())) {
                throw new IllegalArgumentException("There are two scores of " + score.key());
            }
        }
        return new ScoreTable(scores);
    }

    /** The scores in order. */
    public List<Score> scores() {
        return scores;
    }

    /** The members in the order in which they are first met. */
    public List<String> members() {
        Set<String> members = new LinkedHashSet<>();
        scores.forEach(score -> members.add(score.key().member()));
        return List.copyOf(members);
    }

    /** The scores about what is asked for. */
    public ScoreTable where(Predicate<ScoreKey> wanted) {
        return new ScoreTable(scores.stream().filter(score -> wanted.test(score.key())).toList());
    }

    /**
     * The scores of tasks that every member of the table was set: members are compared, and
     * weighed, on these alone, since some tasks are easy.
     */
    public ScoreTable common() {
        int members = members().size();
        Map<ScoreKey, Integer> answers = new HashMap<>();
        scores.forEach(score -> answers.merge(task(score.key()), 1, Integer::sum));
        return where(key -> answers.getOrDefault(task(key), 0) == members);
    }

    private static ScoreKey task(ScoreKey key) {
        return key.withMember("");
    }

    /**
     * Summaries of scores that are given the same key, in the order in which keys are first met.
     *
     * @param pooling such as {@code key -> key.withArea("boroughs").ofAllOrigins()}
     */
    public Map<ScoreKey, ScoreSummary> summaries(UnaryOperator<ScoreKey> pooling) {
        Map<ScoreKey, List<Score>> groups = new LinkedHashMap<>();
        for (Score score : scores) {
            groups.computeIfAbsent(pooling.apply(score.key()), key -> new ArrayList<>()).add(score);
        }
        Map<ScoreKey, ScoreSummary> summaries = new LinkedHashMap<>();
        groups.forEach((key, group) -> summaries.put(key, ScoreSummary.of(group)));
        return summaries;
    }

    /** The summary of all scores of each member. */
    public Map<String, ScoreSummary> byMember() {
        Map<String, ScoreSummary> summaries = new LinkedHashMap<>();
        for (String member : members()) {
            summaries.put(
                    member, ScoreSummary.of(where(key -> key.member().equals(member)).scores()));
        }
        return summaries;
    }
}
