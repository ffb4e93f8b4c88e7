package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All registers of a project, what was measured of each, and what they say of an area. */
final class Registers {
    /** The least chance of a regional mean, as a variance of its logarithm. */
    private static final double LEAST_REGIONAL = 0.0015 * 0.0015;

    /** What robust means over areas lose against plain ones. */
    private static final double ROBUST_LOSS = 1.6;

    /** How exactly the smooth part of an area's coverage is found in the census year. */
    private static final SourceKind.Movement JUST_FOUND =
            new SourceKind.Movement(0.002, 0.001, 0.003);

    private final List<Source> sources;
    private final List<Roughness> roughness;
    private final List<CoverageBasis> bases;
    private final List<RegionalCoverage> regional;
    private final double[] particular;

    private Registers(Estimates estimates, List<Source> sources) {
        this.sources = sources;
        this.roughness = sources.stream().map(each -> Roughness.of(each, estimates)).toList();
        this.bases = sources.stream().map(each -> CoverageBasis.of(each.rows())).toList();
        this.regional = sources.stream().map(each -> RegionalCoverage.of(each, estimates)).toList();
        this.particular =
                IntStream.range(0, sources.size()).mapToDouble(this::particular).toArray();
    }

    /** Measures them. */
    static Registers of(Estimates estimates, List<Source> sources) {
        return new Registers(estimates, sources);
    }

    /** How much the estimates are off by chance, as a variance of the logarithm of a cell. */
    double rough() {
        return roughness.stream().mapToDouble(Roughness::ofEstimates).max().orElse(0);
    }

    /** Which say something of an area. */
    List<Integer> held(int area) {
        return IntStream.range(0, sources.size())
                .filter(k -> sources.get(k).knows(area))
                .boxed()
                .toList();
    }

    /** What all say of the region under a belief, as if it had as many people as estimated. */
    List<Reading> ofRegion(double[][] people, Belief belief) {
        return IntStream.range(0, sources.size())
                .mapToObj(k -> ofRegion(k, people, belief))
                .toList();
    }

    private Reading ofRegion(int k, double[][] people, Belief belief) {
        double own = roughness.get(k).ofSource() * ROBUST_LOSS;
        double noise = Math.max(own / regional.get(k).areas().size(), LEAST_REGIONAL);
        SourceKind kind = sources.get(k).kind();
        SourceKind.Movement step =
                kind.byConstruction()
                        ? kind.ofRegion()
                        : kind.ofRegion().times(belief.level(), belief.age());
        return regional.get(k).reading(bases.get(k), people, noise, step);
    }

    /**
     * What those held say of an area, with the region's drift.
     *
     * @param pace how many times as fast as usual coverage of lists may move there on its own
     */
    List<Reading> ofArea(int area, Region region, double pace) {
        return held(area).stream().map(k -> ofArea(k, area, region, pace)).toList();
    }

    private Reading ofArea(int k, int area, Region whole, double pace) {
        RegionalCoverage region = regional.get(k);
        CoverageBasis basis = bases.get(k);
        SourceKind kind = sources.get(k).kind();
        double noise = roughness.get(k).ofSource();
        OwnCoverage own = OwnCoverage.of(region, area, basis, noise, particular[k]);
        SourceKind.Movement start = region.late(area) ? kind.atStart() : JUST_FOUND;
        SourceKind.Movement step =
                kind.byConstruction() ? kind.ofArea() : kind.ofArea().times(pace, pace);
        return new Reading(
                sources.get(k).rows(),
                basis,
                sources.get(k).counts()[area],
                expected(own, basis, whole.problem().coverage(whole.mean(), k)),
                noise,
                own.lasting(),
                Walk.of(basis.covariance(start), basis.covariance(step), basis.size()));
    }

    /** The area's coverage of the census year, moved by the region's drift. */
    private static double[][] expected(OwnCoverage own, CoverageBasis basis, double[][] drift) {
        double[][] expected = new double[drift.length][own.expected().length];
        for (int t = 0; t < drift.length; t++) {
            for (int row = 0; row < expected[t].length; row++) {
                expected[t][row] = own.expected()[row] + basis.at(drift[t], row);
            }
        }
        return expected;
    }

    /** Variance by which rows of single areas depart from a smooth shape, beyond chance. */
    private double particular(int k) {
        double noise = roughness.get(k).ofSource();
        RegionalCoverage region = regional.get(k);
        double[] rests =
                region.areas().stream()
                        .filter(area -> !region.late(area))
                        .map(area -> OwnCoverage.rest(region, area, bases.get(k), noise))
                        .flatMapToDouble(Arrays::stream)
                        .toArray();
        double variance = Robust.varianceAboutZero(rests);
        return Double.isNaN(variance) ? 0 : noise * Math.max(variance - 1, 0);
    }
}
