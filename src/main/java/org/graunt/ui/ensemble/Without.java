package org.graunt.ui.ensemble;

import java.util.Map;
import java.util.Optional;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.PooledFan;
import org.graunt.ui.chart.FigureText;

/**
 * What the fan of the last year would be without a model.
 *
 * @param member left out; blank where there is nothing to say
 * @param sentence what that does
 */
record Without(String member, String sentence) {
    private static final double[] BAND = {0.1, 0.9};
    private static final double NOTICED = 0.02;

    static Without of(Asked asked) {
        int year = asked.testimony().years().getLast();
        Optional<Panel> panel = asked.testimony().panel(year, asked.weights());
        if (panel.isEmpty()) {
            return new Without(
                    "", "There are no draws, so there is no fan to leave a model out of.");
        }
        PooledFan whole = PooledFan.of(panel.get(), asked.pool(), BAND);
        Map<String, PooledFan> fans = PooledFan.withoutEach(panel.get(), asked.pool(), BAND);
        if (fans.isEmpty()) {
            return new Without("", "One model speaks alone; without it nothing is left.");
        }
        String most = strongest(whole, fans);
        PooledFan chosen = fans.get(asked.without());
        String left = chosen == null ? most : asked.without();
        PooledFan fan = chosen == null ? fans.getOrDefault(most, whole) : chosen;
        return new Without(left, sentence(year, whole, fan, left.equals(most)));
    }

    private static String strongest(PooledFan whole, Map<String, PooledFan> fans) {
        String most = "";
        double largest = -1;
        for (Map.Entry<String, PooledFan> each : fans.entrySet()) {
            double moved =
                    Math.abs(each.getValue().mean() - whole.mean())
                            + Math.abs(width(each.getValue()) - width(whole));
            if (moved > largest) {
                largest = moved;
                most = each.getKey();
            }
        }
        return most;
    }

    private static String sentence(int year, PooledFan whole, PooledFan fan, boolean most) {
        double moved = fan.mean() - whole.mean();
        double wider = width(fan) / width(whole) - 1;
        String shift =
                Math.abs(moved) < 1
                        ? "%d stays where it is".formatted(year)
                        : "the mean of %d moves %s by %s"
                                .formatted(
                                        year,
                                        moved > 0 ? "up" : "down",
                                        FigureText.words(Math.abs(moved)));
        String spread =
                Math.abs(wider) < NOTICED
                        ? "the fan stays as wide"
                        : "the fan is %.0f %% %s"
                                .formatted(Math.abs(wider) * 100, wider > 0 ? "wider" : "narrower");
        String rank = most ? " No other model matters as much here." : "";
        return "Without it %s and %s.%s".formatted(shift, spread, rank);
    }

    private static double width(PooledFan fan) {
        return fan.quantiles().getLast() - fan.quantiles().getFirst();
    }
}
