package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A population pyramid: men to the left, women to the right; bars for the projection, a band for
 * how far its draws spread, an outline for the base year.
 *
 * @param heading the words around it
 * @param baseYear the year of the outline
 * @param year the year of the bars
 * @param percent how much of the draws lies between low and high, such as 80
 * @param ages what the ages or bands of ages are called, from the youngest
 * @param men to the left
 * @param women to the right
 */
public record PyramidChart(
        Heading heading,
        int baseYear,
        int year,
        int percent,
        List<String> ages,
        Side men,
        Side women)
        implements Chart {
    /**
     * One sex, a number for every age.
     *
     * @param base persons in the base year
     * @param central persons projected
     * @param low lower end of the interval
     * @param high upper end of the interval
     */
    public record Side(
            List<Double> base, List<Double> central, List<Double> low, List<Double> high) {
        /** Copies the lists; refuses lists of different lengths and intervals that are crossed. */
        public Side {
            base = List.copyOf(base);
            central = List.copyOf(central);
            low = List.copyOf(low);
            high = List.copyOf(high);
            for (List<Double> other : List.of(central, low, high)) {
                if (other.size() != base.size()) {
                    throw new IllegalArgumentException(
                            "A side needs a number for each of %d ages; given %d"
                                    .formatted(base.size(), other.size()));
                }
            }
            for (int i = 0; i < low.size(); i++) {
                if (low.get(i) > high.get(i)) {
                    throw new IllegalArgumentException(
                            "The interval at position %d is crossed: %s to %s"
                                    .formatted(i, low.get(i), high.get(i)));
                }
            }
        }

        private double largest() {
            double largest = 0;
            for (List<Double> each : List.of(base, central, high)) {
                for (double value : each) {
                    largest = Math.max(largest, value);
                }
            }
            return largest;
        }

        static double total(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private static final double MIDDLE = 58;
    private static final double SIDE = 22;

    /** Refuses no ages, nobody, and sides that do not have the ages. */
    public PyramidChart {
        ages = List.copyOf(ages);
        if (ages.isEmpty()
                || men.base().size() != ages.size()
                || women.base().size() != ages.size()) {
            throw new IllegalArgumentException(
                    "A pyramid needs ages, the same on both sides; given %d ages, %d of men, %d of women"
                            .formatted(ages.size(), men.base().size(), women.base().size()));
        }
        if (men.largest() + women.largest() <= 0) {
            throw new IllegalArgumentException("There is nobody in the pyramid");
        }
    }

    @Override
    public String description() {
        return ("Population by age and sex, %d and %d. Men: %s, then %s; women: %s, then %s."
                        + " The bars' intervals hold %d %% of draws.")
                .formatted(
                        baseYear,
                        year,
                        Numbers.count(Side.total(men.base())),
                        Numbers.count(Side.total(men.central())),
                        Numbers.count(Side.total(women.base())),
                        Numbers.count(Side.total(women.central())),
                        percent);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Look look = pen.look();
        PyramidWing.Colours colours = PyramidWing.Colours.of(look);
        List<KeyItem> key =
                List.of(
                        KeyItem.line(baseYear + ", estimated", look.ink(), Pen.solid(1.8)),
                        KeyItem.block(year + ", projected", colours.bars()),
                        KeyItem.block("%d %% of draws".formatted(percent), colours.interval()));
        Rectangle2D below = KeyItem.head(pen, area, "Persons", key);
        Rectangle2D body = Split.withoutFoot(below, 22);
        double half = (body.getWidth() - MIDDLE) / 2 - SIDE;
        double most = Math.max(men.largest(), women.largest());
        Ticks ticks = Ticks.around(0, most, half > 300 ? 4 : 3);
        double left = body.getX() + SIDE + half;
        double right = body.getMaxX() - SIDE - half;
        new PyramidWing(pen, body, left, -half, ticks).paint("Men, " + year, men);
        new PyramidWing(pen, body, right, half, ticks).paint("Women, " + year, women);
        ages(pen, body);
    }

    private void ages(Pen pen, Rectangle2D body) {
        double height = body.getHeight() / ages.size();
        int every = 1;
        while (every * height < 13) {
            every += every == 1 ? 4 : 5;
        }
        for (int i = 0; i < ages.size(); i++) {
            if (i % every == 0) {
                double baseline = body.getMaxY() - (i + 0.5) * height + 4;
                pen.writeAbout(
                        ages.get(i),
                        body.getCenterX(),
                        baseline,
                        Lettering.AXIS,
                        pen.look().muted());
            }
        }
    }
}
