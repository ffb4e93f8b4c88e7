package org.graunt.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The method: first the region as one area, to tell drift of coverage from error of the estimates;
 * then each area with that drift held and its share of those errors expected, and what is left
 * unknown about both passed on.
 *
 * <p>A register tells {@code coverage x people}. In the census year people are known, so coverage
 * is. After it only their product is. Errors of estimates come from migration: they are small where
 * few move, and some registers (pupils, births) miss nobody. Drift of coverage is smooth over age
 * and time, and much alike at all ages. That tells them apart, as far as it goes; how far is what
 * the standard deviations say, and how large those are is weighed by how probable they make what
 * was counted.
 */
final class Reconciliation {
    /** How many areas tell how far all depart; more would take longer and say the same. */
    private static final int MOST_ASKED = 8;

    private final Estimates estimates;
    private final Registers registers;
    private final List<Integer> heard;
    private final double[][] sum;

    private Reconciliation(Estimates estimates, List<Source> sources) {
        this.estimates = estimates;
        this.registers = Registers.of(estimates, sources);
        this.heard =
                IntStream.range(0, estimates.frame().areas())
                        .filter(area -> !registers.held(area).isEmpty())
                        .boxed()
                        .toList();
        this.sum = new double[estimates.years().size()][estimates.frame().cells()];
        heard.forEach(area -> Sharing.add(estimates.deviations(area), sum));
    }

    /**
     * The corrections of all areas; none where no register says anything of an area.
     *
     * @param sources at least one, already looked through for absurd numbers
     */
    static List<Optional<AreaResult>> of(Estimates estimates, List<Source> sources) {
        return new Reconciliation(estimates, sources).areas();
    }

    private List<Optional<AreaResult>> areas() {
        Region region = region();
        List<Departure> departures = heard.stream().map(area -> departure(area, region)).toList();
        double[] scales = scales(departures, region);
        Own own = own(departures, scales, region);
        return IntStream.range(0, estimates.frame().areas())
                .parallel()
                .mapToObj(
                        area -> {
                            int at = heard.indexOf(area);
                            return at < 0
                                    ? Optional.<AreaResult>empty()
                                    : Optional.of(
                                            area(departures.get(at), scales[at], own, region));
                        })
                .toList();
    }

    private Region region() {
        double[][] people = new double[estimates.years().size()][estimates.frame().cells()];
        heard.forEach(area -> Sharing.add(estimates.people(area), people));
        return Region.of(
                belief ->
                        problem(
                                people,
                                Judgement.times(sum, belief.passing()),
                                Judgement.times(sum, belief.standing()),
                                belief,
                                registers.ofRegion(people, belief)));
    }

    private AreaProblem problem(
            double[][] people,
            double[][] deviations,
            double[][] standing,
            Belief belief,
            List<Reading> readings) {
        double[][] passing = Judgement.withRoughness(deviations, people, registers.rough());
        double smoothness = Judgement.smoothness(passing, people, registers.rough());
        Beforehand beforehand =
                new Beforehand(
                        AgePrior.of(estimates.frame().ages(), smoothness),
                        ageing(belief),
                        StandingErrors.of(estimates.frame().ages().count()),
                        passing,
                        standing,
                        readings.stream().map(Reading::walk).toList());
        return new AreaProblem(beforehand, people, readings);
    }

    private Ageing ageing(Belief belief) {
        return Ageing.of(estimates.frame().ages().count(), belief.following());
    }

    private Departure departure(int area, Region region) {
        Sharing sharing = new Sharing(estimates.deviations(area), sum);
        return new Departure(area, sharing, region.mean(), estimates.people(area));
    }

    /** What the errors of areas are multiplied by because their registers lie far off. */
    private double[] scales(List<Departure> departures, Region region) {
        Ageing ageing = ageing(region.belief());
        return Judgement.scales(
                departures.stream()
                        .mapToDouble(
                                each ->
                                        Judgement.departure(
                                                ageing,
                                                each.people(),
                                                estimates.deviations(each.area()),
                                                registers.ofArea(each.area(), region, 1)))
                        .toArray());
    }

    /** What is most probable of how far areas depart, by a few of them from first to last. */
    private Own own(List<Departure> departures, double[] scales, Region region) {
        int step = (departures.size() + MOST_ASKED - 1) / MOST_ASKED;
        List<Integer> asked =
                IntStream.iterate(step / 2, at -> at < departures.size(), at -> at + step)
                        .boxed()
                        .toList();
        return Own.ALL
                .<Own>climb(
                        numbers -> {
                            Own own = Own.of(numbers);
                            List<Double> evidence =
                                    asked.parallelStream()
                                            .map(
                                                    at ->
                                                            problem(
                                                                    departures.get(at),
                                                                    scales[at],
                                                                    own,
                                                                    region))
                                            .map(each -> AreaSolution.of(each).evidence())
                                            .toList();
                            double all = evidence.stream().reduce(0.0, Double::sum);
                            return new Lattice.Look<>(numbers, all, own);
                        })
                .getFirst()
                .found();
    }

    private AreaProblem problem(Departure departure, double scale, Own own, Region region) {
        double[][] usual = Judgement.times(estimates.deviations(departure.area()), scale);
        return problem(
                departure.people(),
                Judgement.times(usual, own.passing()),
                Judgement.times(usual, own.standing()),
                region.belief(),
                registers.ofArea(departure.area(), region, own.pace()));
    }

    private AreaResult area(Departure departure, double scale, Own own, Region region) {
        int area = departure.area();
        return new AreaFinish(problem(departure, scale, own, region), estimates.people(area))
                .of(registers.held(area), departure, region);
    }
}
