package org.graunt.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Estimates of one area before and after correction, beside what each register alone would make of
 * them: a grid of panels, over years or over ages.
 *
 * @param heading the words around it
 * @param registers all registers of the project, drawn as members are
 * @param views the panels, row by row
 */
public record CorrectionChart(Heading heading, Members registers, List<View> views)
        implements Chart {
    private static final double GAP = 22;
    private static final int COLUMNS = 2;

    /**
     * One panel.
     *
     * @param name what it shows
     * @param official as published; by year, or by age
     * @param corrected likewise
     * @param low where the band of what is still unknown begins; the corrected where nothing is
     * @param high where it ends
     * @param sources what registers say, each where it says something
     */
    public record View(
            String name,
            Series official,
            Series corrected,
            Series low,
            Series high,
            List<MemberSeries> sources) {
        /** Copies the list. */
        public View {
            sources = List.copyOf(sources);
        }

        private Extent extent() {
            return Extent.of(
                    Stream.concat(
                                    Stream.of(official, corrected, low, high),
                                    sources.stream().map(MemberSeries::series))
                            .toList());
        }
    }

    /** Refuses a chart without panels. */
    public CorrectionChart {
        views = List.copyOf(views);
        if (views.isEmpty()) {
            throw new IllegalArgumentException("A correction is drawn in at least one panel");
        }
    }

    @Override
    public String description() {
        return views.stream()
                .map(
                        view ->
                                "%s: official %s, corrected %s at %d"
                                        .formatted(
                                                view.name(),
                                                Numbers.count(view.official().last()),
                                                Numbers.count(view.corrected().last()),
                                                view.official().lastYear()))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** A row for every year or age of every panel. */
    @Override
    public Figures figures() {
        List<Figures.Row> rows = new ArrayList<>();
        for (View view : views) {
            for (int at : view.official().years()) {
                rows.add(new Figures.Row("%s: %d".formatted(view.name(), at), numbers(view, at)));
            }
        }
        List<String> columns = new ArrayList<>(List.of("official", "corrected", "80 % from"));
        columns.add("80 % to");
        registers.all().forEach(register -> columns.add(register.name() + " alone"));
        return new Figures("panel, and year or age", columns, rows);
    }

    private List<Double> numbers(View view, int at) {
        List<Double> numbers = new ArrayList<>();
        for (Series each : List.of(view.official(), view.corrected(), view.low(), view.high())) {
            numbers.add(Figures.at(each, at));
        }
        for (Member register : registers.all()) {
            numbers.add(
                    view.sources().stream()
                            .filter(source -> source.member().equals(register.id()))
                            .mapToDouble(source -> Figures.at(source.series(), at))
                            .findFirst()
                            .orElse(Double.NaN));
        }
        return numbers;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D below = KeyItem.head(pen, area, "", key(pen.look()));
        int rows = (views.size() + COLUMNS - 1) / COLUMNS;
        List<Rectangle2D> places = Split.grid(below, rows, Math.min(COLUMNS, views.size()), GAP);
        for (int i = 0; i < views.size(); i++) {
            paint(pen, places.get(i), views.get(i));
        }
    }

    private List<KeyItem> key(Look look) {
        List<KeyItem> key = new ArrayList<>();
        key.add(KeyItem.line("official", look.ink(), dashed()));
        key.add(KeyItem.line("corrected", look.line(look.pool()), Pen.solid(2.4)));
        key.add(KeyItem.block("80 % of what is still possible", look.tint(look.pool(), 0.22)));
        for (Member register : registers.all()) {
            MemberStyle style = MemberStyle.at(registers.position(register.id()) + 1);
            key.add(
                    KeyItem.line(
                            register.name() + " alone", look.line(style), Pen.dotted(2)));
        }
        return key;
    }

    private static Stroke dashed() {
        return new BasicStroke(
                2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 4}, 0);
    }

    private void paint(Pen pen, Rectangle2D place, View view) {
        Rectangle2D plot = KeyItem.head(pen, place, view.name(), List.of());
        Look look = pen.look();
        Extent extent = view.extent();
        Panel panel = Panel.over(pen, plot, extent);
        if (extent.low() < 0 && extent.high() > 0) {
            panel.zero();
        }
        panel.band(view.low(), view.high(), look.tint(look.pool(), 0.22));
        panel.line(view.official(), look.ink(), dashed());
        panel.line(view.corrected(), look.line(look.pool()), Pen.solid(2.8));
        for (MemberSeries source : view.sources()) {
            MemberStyle style = MemberStyle.at(registers.position(source.member()) + 1);
            // on top and dotted: where registers agree, the correction shines through
            panel.line(source.series(), look.line(style), Pen.dotted(2));
        }
        panel.paint();
    }
}
