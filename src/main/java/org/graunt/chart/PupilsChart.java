package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pupils against places: rolls of the past, the fan of the forecast, and the places there are.
 *
 * @param heading the words around it
 * @param quantity whose pupils, such as {@code Pupils in Reception}
 * @param roll pupils of past Septembers
 * @param fan the spread of the pooled draws from the last roll on
 * @param places places of past Septembers and of those to come
 */
public record PupilsChart(Heading heading, String quantity, Series roll, Fan fan, Series places)
        implements Chart {

    @Override
    public String description() {
        String spread =
                fan.bands().isEmpty()
                        ? ""
                        : ", %d %% of draws between %s and %s"
                                .formatted(
                                        fan.bands().getFirst().percent(),
                                        Numbers.count(fan.bands().getFirst().low().last()),
                                        Numbers.count(fan.bands().getFirst().high().last()));
        return "%s: %s on roll in %d, %s in %d. The %s is %s in %d%s. There are %s places in %d."
                .formatted(
                        quantity,
                        Numbers.count(roll.first()),
                        roll.firstYear(),
                        Numbers.count(roll.last()),
                        roll.lastYear(),
                        fan.centreName(),
                        Numbers.count(fan.centre().last()),
                        fan.centre().lastYear(),
                        spread,
                        Numbers.count(places.last()),
                        places.lastYear());
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        columns.put("on roll", roll);
        columns.put(fan.centreName(), fan.centre());
        for (Fan.Band band : fan.bands().reversed()) {
            columns.put("%d %% from".formatted(band.percent()), band.low());
            columns.put("%d %% to".formatted(band.percent()), band.high());
        }
        columns.put("places", places);
        return Figures.ofSeries(columns);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Look look = pen.look();
        List<KeyItem> key = new ArrayList<>(FanPainter.key(fan, look));
        key.addFirst(KeyItem.line("places", look.ink(), Pen.dashed(1.8)));
        key.addFirst(KeyItem.line("on roll", look.ink(), Pen.solid(2.2)));
        Rectangle2D below = KeyItem.head(pen, area, quantity, key);
        EndLabels labels = EndLabels.of(labels(look), area.getWidth());
        Panel panel = Panel.over(pen, Split.withoutRight(below, labels.width()), extent());
        FanPainter.bands(panel, fan, look);
        panel.line(places, look.ink(), Pen.dashed(1.8));
        panel.line(fan.centre(), look.line(look.pool()), Pen.solid(3));
        panel.line(roll, look.ink(), Pen.solid(2.2));
        panel.year(roll.lastYear(), "last roll %d".formatted(roll.lastYear()));
        panel.paint();
        labels.paint(pen, panel);
    }

    private Extent extent() {
        return Extent.of(Stream.concat(Stream.of(roll, places), Extent.seriesOf(fan)).toList());
    }

    private List<EndLabel> labels(Look look) {
        Series centre = fan.centre();
        return List.of(
                EndLabel.strong(
                        Words.capital(fan.centreName()),
                        look.line(look.pool()),
                        centre.last(),
                        Numbers.count(centre.last())),
                EndLabel.dashed("Places", look.ink(), places.last(), Numbers.count(places.last())));
    }
}
