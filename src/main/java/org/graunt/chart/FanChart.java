package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fan: what was observed, how far the draws spread after it, and each member's mean upon it.
 *
 * @param heading the words around it
 * @param quantity what is counted, such as {@code Population}
 * @param observed the past, up to the base year
 * @param fan the spread of the pooled draws from the base year on
 * @param members all members of the project
 * @param means the mean of each member drawn; may be empty
 * @param levels heights to compare with, such as ten million; may be empty
 */
public record FanChart(
        Heading heading,
        String quantity,
        Series observed,
        Fan fan,
        Members members,
        List<MemberSeries> means,
        List<Level> levels)
        implements Chart {
    /**
     * A height to compare with.
     *
     * @param value the height
     * @param name what it is
     */
    public record Level(double value, String name) {}

    /** Refuses members that the project does not have. */
    public FanChart {
        means = List.copyOf(means);
        levels = List.copyOf(levels);
        means.forEach(mean -> members.position(mean.member()));
    }

    @Override
    public String description() {
        return "%s, observed: %s in %d, %s in %d. The %s is %s in %d; %s.%s"
                .formatted(
                        quantity,
                        Numbers.count(observed.first()),
                        observed.firstYear(),
                        Numbers.count(observed.last()),
                        observed.lastYear(),
                        fan.centreName(),
                        Numbers.count(fan.centre().last()),
                        fan.centre().lastYear(),
                        fan.bands().stream()
                                .map(FanChart::spread)
                                .collect(Collectors.joining(", ")),
                        MemberLines.sentence(members, means));
    }

    private static String spread(Fan.Band band) {
        String low = Numbers.count(band.low().last());
        String high = Numbers.count(band.high().last());
        return "%d %% of draws between %s and %s".formatted(band.percent(), low, high);
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        columns.put("observed", observed);
        columns.put(fan.centreName(), fan.centre());
        for (Fan.Band band : fan.bands().reversed()) {
            columns.put("%d %% from".formatted(band.percent()), band.low());
            columns.put("%d %% to".formatted(band.percent()), band.high());
        }
        return Figures.ofSeries(Figures.withMembers(columns, members, means));
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Look look = pen.look();
        List<KeyItem> key = new ArrayList<>(FanPainter.key(fan, look));
        key.addFirst(KeyItem.line("observed", look.ink(), Pen.solid(2.2)));
        Rectangle2D below = KeyItem.head(pen, area, quantity, key);
        EndLabels labels = EndLabels.of(labels(look), area.getWidth());
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        Panel panel = panel(pen, plot);
        FanPainter.bands(panel, fan, look);
        MemberLines.add(panel, members, means);
        panel.line(fan.centre(), look.line(look.pool()), Pen.solid(3));
        panel.line(observed, look.ink(), Pen.solid(2.2));
        panel.year(observed.lastYear(), "last estimate %d".formatted(observed.lastYear()));
        levels.forEach(level -> panel.level(level.value(), level.name()));
        panel.paint();
        labels.paint(pen, panel);
    }

    private Panel panel(Pen pen, Rectangle2D plot) {
        Stream<Series> drawn =
                Stream.concat(
                        Stream.concat(Stream.of(observed), Extent.seriesOf(fan)),
                        means.stream().map(MemberSeries::series));
        Extent extent = Extent.of(drawn.toList());
        for (Level level : levels) {
            extent = extent.with(level.value());
        }
        return Panel.over(pen, plot, extent);
    }

    private List<EndLabel> labels(Look look) {
        List<EndLabel> labels = new ArrayList<>();
        Series centre = fan.centre();
        labels.add(
                EndLabel.strong(
                        Words.capital(fan.centreName()),
                        look.line(look.pool()),
                        centre.last(),
                        Numbers.count(centre.last())));
        labels.addAll(MemberLines.labels(look, members, means, centre.lastYear()));
        return labels;
    }
}
