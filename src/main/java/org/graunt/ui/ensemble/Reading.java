package org.graunt.ui.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.Member;
import org.graunt.ui.chart.FigureText;
import org.graunt.workspace.results.Course;

/**
 * What the page shows, worked out of one question.
 *
 * @param chart the fan, or the paths
 * @param sentence reads it
 * @param odds how likely each threshold is exceeded, the pool first
 * @param without what the fan would be without one of the models
 */
record Reading(Chart chart, String sentence, List<Odds> odds, Without without) {

    Reading {
        odds = List.copyOf(odds);
    }

    /**
     * One row of probabilities.
     *
     * @param title the pool, or a model
     * @param chances one for each threshold, in words; empty where it says nothing of spread
     */
    record Odds(String title, List<String> chances) {
        Odds {
            chances = List.copyOf(chances);
        }
    }

    static Reading of(Asked asked) {
        Course course = asked.testimony().course(asked.weights(), asked.pool());
        EnsembleCharts charts = new EnsembleCharts(asked, course);
        return new Reading(
                asked.paths() ? charts.paths() : charts.fan(),
                charts.sentence(),
                odds(asked),
                Without.of(asked));
    }

    private static List<Odds> odds(Asked asked) {
        List<Odds> odds = new ArrayList<>();
        List<Map<String, Double>> byMember = new ArrayList<>();
        List<String> pooled = new ArrayList<>();
        for (Threshold threshold : asked.thresholds()) {
            byMember.add(asked.testimony().aboveByMember(asked.year(), threshold.persons()));
            Optional<Double> above =
                    asked.testimony().above(asked.year(), threshold.persons(), asked.weights());
            pooled.add(above.map(FigureText::percent).orElse("\u2013"));
        }
        odds.add(new Odds("Pooled", pooled));
        for (Member member : asked.members().all()) {
            List<String> chances = new ArrayList<>();
            for (Map<String, Double> above : byMember) {
                Double share = above.get(member.id());
                chances.add(share == null ? "\u2013" : FigureText.percent(share));
            }
            odds.add(new Odds(member.name(), chances));
        }
        return odds;
    }
}
