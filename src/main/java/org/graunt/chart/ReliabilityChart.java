package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether intervals held what they promised: at the left how much of what came lay within them, at
 * the right where in the draws it lay (the probability integral transform, level if all is well).
 *
 * @param heading the words around it
 * @param members all members of the project
 * @param coverages of those drawn
 * @param pitOf whose transform is drawn, in words
 * @param pit the share of outcomes in each of equal bins from 0 to 1; they sum to 1
 */
public record ReliabilityChart(
        Heading heading, Members members, List<Coverage> coverages, String pitOf, List<Double> pit)
        implements Chart {
    /**
     * A member's intervals.
     *
     * @param member its id
     * @param nominal how much each should hold, in per cent, rising, such as 50, 80, 95
     * @param observed how much each held, as shares from 0 to 1
     */
    public record Coverage(String member, List<Integer> nominal, List<Double> observed) {
        /** Refuses shares that are none. */
        public Coverage {
            nominal = List.copyOf(nominal);
            observed = List.copyOf(observed);
            if (observed.stream().anyMatch(share -> !(share >= 0 && share <= 1))) {
                throw new IllegalArgumentException(
                        "Coverage lies between 0 and 1; given %s for %s"
                                .formatted(observed, member));
            }
        }

        private String sentence() {
            return IntStream.range(0, nominal.size())
                    .mapToObj(
                            i ->
                                    "%s of %d %%"
                                            .formatted(
                                                    Numbers.percent(observed.get(i)),
                                                    nominal.get(i)))
                    .collect(Collectors.joining(", "));
        }

        private Series percents() {
            return new Series(nominal, observed.stream().map(share -> share * 100).toList());
        }
    }

    private static final double GAP = 36;
    private static final double PIT_SHARE = 0.36;

    /** Refuses no coverage, a member given twice or unknown, and shares that do not sum to 1. */
    public ReliabilityChart {
        coverages = List.copyOf(coverages);
        pit = List.copyOf(pit);
        if (coverages.isEmpty()) {
            throw new IllegalArgumentException("A chart of reliability needs coverage; given none");
        }
        Set<String> seen = new HashSet<>();
        for (Coverage coverage : coverages) {
            members.position(coverage.member());
            if (!seen.add(coverage.member())) {
                throw new IllegalArgumentException(coverage.member() + " is given twice");
            }
        }
        double sum = pit.stream().mapToDouble(Double::doubleValue).sum();
        if (pit.isEmpty() || Math.abs(sum - 1) > 1e-6) {
            throw new IllegalArgumentException(
                    "The shares of the histogram must sum to 1; given %d that sum to %s"
                            .formatted(pit.size(), sum));
        }
    }

    @Override
    public String description() {
        String held =
                coverages.stream()
                        .map(each -> members.name(each.member()) + " " + each.sentence())
                        .collect(Collectors.joining("; "));
        return ("Outcomes that lay within the intervals, of what was promised: %s. Of %s, %s lay in the"
                        + " lowest and %s in the highest of %d equal parts of the draws.")
                .formatted(
                        held,
                        pitOf,
                        Numbers.percent(pit.getFirst()),
                        Numbers.percent(pit.getLast()),
                        pit.size());
    }

    @Override
    public Figures figures() {
        List<Integer> nominal = coverages.getFirst().nominal();
        List<Figures.Row> rows = new ArrayList<>();
        for (int i = 0; i < nominal.size(); i++) {
            int at = i;
            rows.add(
                    new Figures.Row(
                            "%d %%".formatted(nominal.get(at)),
                            coverages.stream()
                                    .map(each -> held(each, nominal.get(at)))
                                    .toList()));
        }
        return new Figures(
                "interval, and per cent of outcomes within it",
                coverages.stream().map(each -> members.name(each.member())).toList(),
                rows);
    }

    private static double held(Coverage coverage, int nominal) {
        int at = coverage.nominal().indexOf(nominal);
        return at < 0 ? Double.NaN : coverage.observed().get(at) * 100;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        double right = area.getWidth() * PIT_SHARE;
        coverage(pen, Split.withoutRight(area, right + GAP));
        pit(pen, Split.withoutLeft(area, area.getWidth() - right));
    }

    private void coverage(Pen pen, Rectangle2D area) {
        List<KeyItem> key = List.of(KeyItem.line("as promised", pen.look().ink(), Pen.dotted(1.2)));
        Rectangle2D below = KeyItem.head(pen, area, "Outcomes within the interval", key);
        List<EndLabel> ends = coverages.stream().map(each -> label(pen.look(), each)).toList();
        EndLabels labels = EndLabels.of(ends, area.getWidth() * 1.3);
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        int first = coverages.stream().mapToInt(each -> each.nominal().getFirst()).min().orElse(50);
        double lowest =
                coverages.stream().mapToDouble(each -> each.percents().lowest()).min().orElse(0);
        double from = Math.floor((Math.min(first, lowest) - 5) / 10) * 10;
        Span up = new Span(Math.max(0, from), 100, 10, value -> Numbers.grouped(value, 0) + " %");
        Span across = new Span(Math.max(0, first - 10), 100, 10, up.words());
        Panel panel = new Panel(pen, plot, across, up);
        int diagonal = (int) Math.max(across.from(), up.from());
        panel.line(
                new Series(List.of(diagonal, 100), List.of((double) diagonal, 100.0)),
                pen.look().ink(),
                Pen.dotted(1.2));
        for (Coverage each : coverages) {
            panel.points(each.percents(), members.style(each.member()));
        }
        panel.paint();
        labels.paint(pen, panel);
    }

    private EndLabel label(Look look, Coverage coverage) {
        Member member = members.all().get(members.position(coverage.member()));
        double last = coverage.observed().getLast();
        return EndLabel.of(
                member, members.style(member.id()), look, last * 100, Numbers.percent(last));
    }

    private void pit(Pen pen, Rectangle2D area) {
        String shows = "Where in the draws it lay: " + pitOf;
        Rectangle2D below = KeyItem.head(pen, area, shows, List.of());
        int bins = pit.size();
        double highest = pit.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Ticks ticks = Ticks.around(0, Math.max(highest, 1.5 / bins) * 100, 4);
        Span up =
                new Span(0, ticks.high(), ticks.step(), value -> Numbers.grouped(value, 0) + " %");
        // a bin is two units wide, so that its middle is a whole number
        Span across = new Span(0, 2.0 * bins, bins, at -> Numbers.grouped(at / (2.0 * bins), 1));
        Panel panel = new Panel(pen, below, across, up);
        List<Integer> middles = IntStream.range(0, bins).mapToObj(i -> 2 * i + 1).toList();
        Series nothing = new Series(middles, pit.stream().map(share -> 0.0).toList());
        Series heights = new Series(middles, pit.stream().map(share -> share * 100).toList());
        panel.bars(nothing, heights, 1.9, pen.look().tint(pen.look().pool(), 0.6));
        panel.level(100.0 / bins, "");
        panel.paint();
    }
}
