package org.graunt.deliver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.ComponentsChart;
import org.graunt.chart.DisagreementChart;
import org.graunt.chart.Fan;
import org.graunt.chart.Members;
import org.graunt.chart.MultiplesChart;
import org.graunt.chart.PathsChart;
import org.graunt.chart.Series;
import org.graunt.chart.VarianceChart;
import org.graunt.demography.Area;
import org.graunt.run.Plan;

/**
 * The charts of a run's pool: single paths, what its spread is made of, ages, components, boroughs,
 * and where and why members part.
 */
final class EnsembleCharts {
    private static final int TALL = 720;
    private static final int WIDE = 1080;
    private static final int ROW = 118;
    private static final int HEAD = 170;
    private static final int COLUMNS = 5;

    private final Plan plan;
    private final Members members;
    private final Area place;
    private final PooledFigures pooled;
    private final Headings headings;

    EnsembleCharts(
            Plan plan, Members members, Area place, PooledFigures pooled, Headings headings) {
        this.plan = plan;
        this.members = members;
        this.place = place;
        this.pooled = pooled;
        this.headings = headings;
    }

    /** All of them. */
    List<Drawing> all() {
        List<Area> areas = boroughs();
        int rows = Math.ceilDiv(areas.size(), COLUMNS);
        return List.of(
                Drawing.of("paths", this::paths),
                Drawing.of("variance", this::variance),
                new Drawing("ages", Drawing.WIDTH, TALL, this::ages),
                Drawing.of("components", this::components),
                new Drawing("areas", WIDE, HEAD + rows * ROW, () -> areas(areas)),
                new Drawing("disagreement", Drawing.WIDTH, TALL, this::disagreement));
    }

    /** The boroughs as the project has them, the largest where there are too many for a page. */
    private List<Area> boroughs() {
        List<Area> all =
                plan.inputs()
                        .frame()
                        .geography()
                        .areas()
                        .subList(0, plan.inputs().frame().geography().boroughs());
        if (all.size() <= MultiplesChart.MOST) {
            return all;
        }
        List<Area> largest =
                all.stream()
                        .sorted(
                                Comparator.comparingDouble((Area area) -> observed(area).last())
                                        .reversed())
                        .limit(MultiplesChart.MOST)
                        .toList();
        return all.stream().filter(largest::contains).toList();
    }

    private Series observed(Area area) {
        return Observed.of(plan.inputs(), area);
    }

    private Optional<Chart> paths() {
        List<Series> paths = pooled.paths();
        Optional<Series> median = pooled.median(place);
        if (paths.isEmpty() || median.isEmpty()) {
            return Optional.empty();
        }
        String sentence =
                "Each thin line is one way things may go: what will come is one such line, and no band.";
        return Optional.of(
                new PathsChart(
                        headings.of(
                                "What may the way to %d look like in %s?"
                                        .formatted(median.get().lastYear(), place.name()),
                                sentence),
                        "People",
                        observed(place),
                        median.get(),
                        paths));
    }

    private Optional<Chart> variance() {
        Optional<PooledFigures.Variance> found = pooled.variance(place);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Series within = found.get().within();
        Series between = found.get().between();
        double share = between.last() / (between.last() + within.last());
        String sentence =
                "In %d, %s of the variance lies between models: more draws of one would not show it."
                        .formatted(within.lastYear(), Headings.percent(share));
        return Optional.of(
                new VarianceChart(
                        headings.of(
                                "%s: are the models unsure, or do they disagree?"
                                        .formatted(place.name()),
                                sentence),
                        VarianceChart.Measure.PERSONS,
                        within,
                        between));
    }

    private Optional<Chart> ages() {
        return new AgeFigures(plan, place, pooled).pyramid(headings);
    }

    private Optional<Chart> components() {
        String member = pooled.reference().orElse(members.all().getFirst().id());
        Optional<ComponentFigures> found = pooled.components(member, place);
        return found.map(
                parts ->
                        new ComponentsChart(
                                headings.of(
                                        "What makes %s grow or shrink?".formatted(place.name()),
                                        "%s, the model that the others are held against: %s births and %s deaths in %d."
                                                .formatted(
                                                        members.name(member),
                                                        Headings.count(parts.births().last()),
                                                        Headings.count(parts.deaths().last()),
                                                        parts.births().lastYear())),
                                plan.inputs().baseYear(),
                                parts.births(),
                                parts.deaths(),
                                parts.domestic(),
                                parts.international(),
                                parts.adjustment()));
    }

    private Optional<Chart> areas(List<Area> areas) {
        List<MultiplesChart.Cell> cells = new ArrayList<>();
        for (Area area : areas) {
            Optional<Fan> fan = pooled.fan(area);
            fan.ifPresent(
                    each ->
                            cells.add(
                                    new MultiplesChart.Cell(
                                            area.name(), observed(area), each, List.of())));
        }
        if (cells.size() < 2) {
            return Optional.empty();
        }
        MultiplesChart.Cell most = extreme(cells, false);
        MultiplesChart.Cell least = extreme(cells, true);
        return Optional.of(
                new MultiplesChart(
                        headings.of(
                                "Where will people live?",
                                "Most growth by %d in %s (%s), least in %s (%s), by the pooled mean."
                                        .formatted(
                                                most.fan().centre().lastYear(),
                                                most.name(),
                                                signed(growth(most)),
                                                least.name(),
                                                signed(growth(least)))),
                        "People",
                        members,
                        MultiplesChart.Scale.OWN,
                        cells));
    }

    private static MultiplesChart.Cell extreme(List<MultiplesChart.Cell> cells, boolean least) {
        Comparator<MultiplesChart.Cell> byGrowth =
                Comparator.comparingDouble(EnsembleCharts::growth);
        return cells.stream().max(least ? byGrowth.reversed() : byGrowth).orElseThrow();
    }

    private static double growth(MultiplesChart.Cell cell) {
        return cell.fan().centre().last() / cell.observed().last() - 1;
    }

    private static String signed(double share) {
        String percent = Headings.percent(Math.abs(share));
        return (share < 0 ? "\u2212" : "+") + percent;
    }

    private Optional<Chart> disagreement() {
        List<DisagreementChart.Row> rows = pooled.shares(plan.inputs().frame().geography());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String sentence =
                pooled.cause(place, members)
                        .orElse(
                                "The share of the variance of each area's people that lies between"
                                        + " models, not inside them.");
        return Optional.of(
                new DisagreementChart(
                        headings.of("Where do the models part, and why?", sentence),
                        pooled.years(),
                        rows));
    }
}
