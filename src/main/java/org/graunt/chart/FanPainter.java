package org.graunt.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Puts a fan into a panel: the narrower a band, the deeper. */
final class FanPainter {
    private FanPainter() {}

    /** Adds the bands to a panel. */
    static void bands(Panel panel, Fan fan, Look look) {
        for (int i = 0; i < fan.bands().size(); i++) {
            Fan.Band band = fan.bands().get(i);
            panel.band(band.low(), band.high(), colour(look, i, fan.bands().size()));
        }
    }

    /** What the bands mean, the narrowest first. */
    static List<KeyItem> key(Fan fan, Look look) {
        List<KeyItem> key = new ArrayList<>();
        for (int i = fan.bands().size() - 1; i >= 0; i--) {
            String words = "%d %% of draws".formatted(fan.bands().get(i).percent());
            key.add(KeyItem.block(words, colour(look, i, fan.bands().size())));
        }
        return key;
    }

    /** The colour of a band, from the widest. */
    private static Color colour(Look look, int rank, int count) {
        return look.tint(look.pool(), 0.12 + 0.26 * rank / Math.max(1, count - 1));
    }
}
