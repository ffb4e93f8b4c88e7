package org.graunt.ui.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graunt.ui.chart.FigureText;
import org.jspecify.annotations.Nullable;

/**
 * A number of people that may be reached, and how a person writes it: {@code 10 million}, {@code
 * 9.5m}, {@code 400k}, {@code 412,000}.
 *
 * @param persons the number
 */
record Threshold(double persons) {
    /** So many may be asked for at once. */
    static final int MOST = 2;

    /** A number from here on is no short form of a larger one. */
    private static final double WHOLE = 10_000;

    private static final Pattern FORM =
            Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(m|million|k|thousand)?");

    /**
     * What a person wrote, parted by {@code or}; empty where it is not understood. A unit at the
     * end goes for all: {@code 10 or 12 million}.
     */
    static Optional<List<Threshold>> parse(String text) {
        List<Threshold> all = new ArrayList<>();
        @Nullable String unit = null;
        String plain = text.strip().toLowerCase(Locale.ROOT);
        for (String part : List.of(plain.split("\\s+or\\s+|\\s*;\\s*")).reversed()) {
            Matcher match = FORM.matcher(part.strip());
            if (!match.matches() || all.size() == MOST) {
                return Optional.empty();
            }
            unit = match.group(2) == null ? unit : match.group(2);
            double number = Double.parseDouble(match.group(1).replace(",", ""));
            all.addFirst(new Threshold(number < WHOLE ? number * unit(unit) : number));
        }
        return Optional.of(all);
    }

    private static double unit(@Nullable String word) {
        return word == null ? 1 : word.startsWith("m") ? 1e6 : 1e3;
    }

    /** The round number nearest to one. */
    static Threshold near(double persons) {
        double size = Math.pow(10, Math.floor(Math.log10(Math.max(10, persons))));
        double step = persons / size < 3 ? size / 10 : size / 2;
        double coarse = Math.rint(persons / size) * size;
        boolean close = Math.abs(coarse - persons) < 0.06 * persons;
        return new Threshold(close ? coarse : Math.rint(persons / step) * step);
    }

    /** As people write it. */
    String words() {
        if (persons >= 1e6) {
            String text = String.format(Locale.UK, "%.2f", persons / 1e6);
            return text.replaceFirst("\\.?0+$", "") + " million";
        }
        return FigureText.of(persons);
    }

    /** The same for the head of a column. */
    String brief() {
        return words().replace(" million", " m");
    }
}
