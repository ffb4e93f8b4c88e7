package org.graunt.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.Frame;

/**
 * Says of every band of ages of an area what was official, what registers say and what came out.
 */
final class FindingMaker {
    /** A register speaks of a band where it covers this share of its people. */
    private static final double MOST = 0.7;

    private final Estimates estimates;
    private final Frame frame;
    private final Decisions decisions;
    private final Map<String, double[][][]> implied = new LinkedHashMap<>();

    FindingMaker(
            Estimates estimates,
            List<Source> sources,
            List<Optional<AreaResult>> results,
            Decisions decisions) {
        this.estimates = estimates;
        this.frame = estimates.frame();
        this.decisions = decisions;
        Implications implications = new Implications(estimates, results);
        sources.stream()
                .filter(source -> !source.kind().equals(SourceKind.BIRTHS))
                .forEach(source -> implied.put(source.kind().name(), implications.of(source)));
    }

    /**
     * The bands of an area in the base year.
     *
     * @param people as corrected, by cell
     * @param factors what was decided, by cell
     */
    List<Finding> of(int area, AreaResult result, double[] people, double[] factors) {
        List<Finding> findings = new ArrayList<>();
        int last = estimates.years().size() - 1;
        double[] official = estimates.people(area)[last];
        Area place = frame.geography().areas().get(area);
        for (AgeBand band : AgeBand.standard(frame.ages())) {
            int[] cells = cells(band);
            Map<String, Double> says = says(area, last, cells, people);
            double before = sum(official, cells);
            double after = sum(people, cells);
            CorrectionDecision decision = decisions.about(place.code(), band);
            findings.add(
                    new Finding(
                            place,
                            band,
                            before,
                            after,
                            Math.sqrt(variance(result, cells, factors)),
                            says,
                            decision,
                            reason(before, after, says, decision)));
        }
        return findings;
    }

    private int[] cells(AgeBand band) {
        int ages = frame.ages().count();
        int from = band.firstGroup(frame.ages());
        int width = band.endGroup(frame.ages()) - from;
        int[] cells = new int[2 * width];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i / width * ages + from + i % width;
        }
        return cells;
    }

    private static double sum(double[] values, int[] cells) {
        double sum = 0;
        for (int cell : cells) {
            sum += values[cell];
        }
        return sum;
    }

    private double variance(AreaResult result, int[] cells, double[] factors) {
        int n = frame.cells();
        double variance = 0;
        for (int i : cells) {
            for (int j : cells) {
                variance += factors[i] * factors[j] * result.ownCovariance()[i * n + j];
            }
        }
        for (double[] direction : result.common()) {
            double moved = 0;
            for (int i : cells) {
                moved += factors[i] * direction[i];
            }
            variance += moved * moved;
        }
        return variance;
    }

    /** What each register makes of a band of which it covers the most; the rest as corrected. */
    private Map<String, Double> says(int area, int t, int[] cells, double[] corrected) {
        Map<String, Double> says = new LinkedHashMap<>();
        implied.forEach(
                (source, people) -> {
                    double sum = 0;
                    double covered = 0;
                    for (int cell : cells) {
                        double own = people[area][t][cell];
                        sum += Double.isNaN(own) ? corrected[cell] : own;
                        covered += Double.isNaN(own) ? 0 : corrected[cell];
                    }
                    if (covered > MOST * sum) {
                        says.put(source, sum);
                    }
                });
        return says;
    }

    private static String reason(
            double before,
            double after,
            Map<String, Double> says,
            @org.jspecify.annotations.Nullable CorrectionDecision decision) {
        if (decision != null && decision.verdict() != CorrectionDecision.Verdict.ACCEPT) {
            return "%s by decision%s"
                    .formatted(
                            decision.verdict() == CorrectionDecision.Verdict.REFUSE
                                    ? "refused"
                                    : "limited",
                            decision.reason().isEmpty() ? "" : ": " + decision.reason());
        }
        if (says.isEmpty()) {
            return Math.abs(after - before) < 0.5
                    ? "no register covers these ages"
                    : "follows from the cohorts' other ages";
        }
        StringBuilder words = new StringBuilder();
        says.forEach(
                (source, people) ->
                        words.append(words.isEmpty() ? "" : ", ")
                                .append(source)
                                .append(
                                        String.format(
                                                Locale.ROOT,
                                                " says %+.1f %%",
                                                before > 0 ? 100 * (people / before - 1) : 0)));
        return words.toString();
    }
}
