package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The method: first the region as one area, to tell drift of coverage from error of the estimates;
 * then each area with that drift held, and what is left unknown about it passed on.
 *
 * <p>A register tells {@code coverage x people}. In the census year people are known, so coverage
 * is. After it only their product is. Errors of estimates come from migration: they are small where
 * few move, follow cohorts, and some registers (pupils, births) miss nobody. Drift of coverage is
 * smooth over age and time and stays at its age. That tells them apart, as far as it goes; how far
 * is what the standard deviations say.
 */
final class Reconciliation {
    /** How large errors common to the region may be against those of an area. */
    private static final double[] SCALES = {0.25, 0.5, 1};

    /** How many times as fast as usual coverage may move in the region. */
    private static final double[] PACES = {0.5, 1, 2, 4};

    /** The least chance of a regional mean, as a variance of its logarithm. */
    private static final double LEAST_REGIONAL = 0.0015 * 0.0015;

    /** What robust means over areas lose against plain ones. */
    private static final double ROBUST_LOSS = 1.6;

    private final Estimates estimates;
    private final List<Source> sources;
    private final List<Roughness> roughness;
    private final List<CoverageBasis> bases;
    private final List<RegionalCoverage> regional;
    private final double rough;

    private Reconciliation(Estimates estimates, List<Source> sources) {
        this.estimates = estimates;
        this.sources = sources;
        this.roughness = sources.stream().map(each -> Roughness.of(each, estimates)).toList();
        this.bases = sources.stream().map(each -> CoverageBasis.of(each.rows())).toList();
        this.regional = sources.stream().map(each -> RegionalCoverage.of(each, estimates)).toList();
        this.rough = roughness.stream().mapToDouble(Roughness::ofEstimates).max().orElse(0);
    }

    /**
     * The corrections of all areas; none where no register says anything of an area.
     *
     * @param sources at least one, already looked through for absurd numbers
     */
    static List<Optional<AreaResult>> of(Estimates estimates, List<Source> sources) {
        Reconciliation reconciliation = new Reconciliation(estimates, sources);
        AreaSolution region = reconciliation.region();
        List<double[][][]> directions = region.directions();
        return IntStream.range(0, estimates.frame().areas())
                .parallel()
                .mapToObj(area -> reconciliation.area(area, region, directions))
                .toList();
    }

    private AreaSolution region() {
        int years = estimates.years().size();
        int cells = estimates.frame().cells();
        double[][] people = new double[years][cells];
        double[][] deviations = new double[years][cells];
        for (int area = 0; area < estimates.frame().areas(); area++) {
            if (heard(area)) {
                double[][] rough = deviations(area, 1);
                for (int t = 0; t < years; t++) {
                    for (int cell = 0; cell < cells; cell++) {
                        people[t][cell] += estimates.people(area)[t][cell];
                        deviations[t][cell] += rough[t][cell];
                    }
                }
            }
        }
        return IntStream.range(0, PACES.length * SCALES.length)
                .parallel()
                .mapToObj(
                        i ->
                                region(
                                        people,
                                        scaled(deviations, SCALES[i / PACES.length]),
                                        PACES[i % PACES.length]))
                .map(solution -> new Weighed(solution, solution.evidence()))
                .reduce((one, other) -> other.evidence > one.evidence ? other : one)
                .orElseThrow()
                .solution;
    }

    private record Weighed(AreaSolution solution, double evidence) {}

    private AreaSolution region(double[][] people, double[][] deviations, double pace) {
        List<Reading> readings = new ArrayList<>();
        for (int k = 0; k < sources.size(); k++) {
            double own = roughness.get(k).ofSource() * ROBUST_LOSS;
            double noise = Math.max(own / regional.get(k).areas().size(), LEAST_REGIONAL);
            double own0 = sources.get(k).kind().byConstruction() ? 1 : pace;
            readings.add(regional.get(k).reading(bases.get(k), people, noise, own0));
        }
        double smoothness = Judgement.smoothness(deviations, people, rough);
        AgePrior prior = AgePrior.of(estimates.frame().ages(), smoothness);
        return AreaSolution.of(new AreaProblem(prior, people, deviations, readings));
    }

    private static double[][] scaled(double[][] values, double factor) {
        return Arrays.stream(values)
                .map(year -> Arrays.stream(year).map(each -> factor * each).toArray())
                .toArray(double[][]::new);
    }

    private boolean heard(int area) {
        return sources.stream().anyMatch(source -> source.knows(area));
    }

    private double[][] deviations(int area, double scale) {
        double[][] usual = estimates.deviations(area);
        return Judgement.withRoughness(scaled(usual, scale), estimates.people(area), rough);
    }

    private Optional<AreaResult> area(
            int area, AreaSolution region, List<double[][][]> directions) {
        List<Reading> readings = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (int k = 0; k < sources.size(); k++) {
            if (sources.get(k).knows(area)) {
                readings.add(reading(k, area, region.coverage(k)));
                held.add(k);
            }
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        double[][] people = estimates.people(area);
        AgePrior plain = AgePrior.of(estimates.frame().ages(), 0);
        double scale = Judgement.scale(plain, people, deviations(area, 1), readings);
        double[][] deviations = deviations(area, scale);
        double smoothness = Judgement.smoothness(deviations, people, rough);
        AgePrior prior = AgePrior.of(estimates.frame().ages(), smoothness);
        AreaProblem problem = new AreaProblem(prior, people, deviations, readings);
        return Optional.of(new AreaFinish(problem, people).of(held, directions));
    }

    private Reading reading(int k, int area, double[][] drift) {
        RegionalCoverage region = regional.get(k);
        SourceKind kind = sources.get(k).kind();
        double noise = roughness.get(k).ofSource();
        OwnCoverage own = OwnCoverage.of(region, area, bases.get(k), noise, particular(k));
        double[][] expected = new double[drift.length][own.expected().length];
        for (int t = 0; t < drift.length; t++) {
            for (int row = 0; row < expected[t].length; row++) {
                expected[t][row] = own.expected()[row] + bases.get(k).at(drift[t], row);
            }
        }
        SourceKind.Movement start = region.late(area) ? kind.atStart() : JUST_FOUND;
        return new Reading(
                sources.get(k).rows(),
                bases.get(k),
                sources.get(k).counts()[area],
                expected,
                noise,
                own.lasting(),
                bases.get(k).covariance(start),
                bases.get(k).covariance(kind.ofArea()));
    }

    /** How exactly the smooth part of an area's coverage is found in the census year. */
    private static final SourceKind.Movement JUST_FOUND =
            new SourceKind.Movement(0.002, 0.001, 0.003);

    /** Variance by which rows of single areas depart from a smooth shape, beyond chance. */
    private double particular(int k) {
        double noise = roughness.get(k).ofSource();
        double[] rests =
                regional.get(k).areas().stream()
                        .filter(area -> !regional.get(k).late(area))
                        .flatMapToDouble(
                                area ->
                                        Arrays.stream(
                                                OwnCoverage.rest(
                                                        regional.get(k),
                                                        area,
                                                        bases.get(k),
                                                        noise)))
                        .toArray();
        double variance = Robust.varianceAboutZero(rests);
        return Double.isNaN(variance) ? 0 : noise * Math.max(variance - 1, 0);
    }
}
