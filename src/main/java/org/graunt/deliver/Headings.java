package org.graunt.deliver;

import java.util.Locale;
import org.graunt.chart.Heading;
import org.graunt.model.InputTable;
import org.graunt.run.Plan;

/**
 * The words around the charts of a project, with what must not be overlooked at their foot.
 *
 * @param footnote whose figures they are
 */
record Headings(String footnote) {
    private static final String SYNTHETIC = "SYNTHETIC";
    private static final double MILLION = 1e6;

    static Headings of(Plan plan) {
        boolean synthetic =
                plan.inputs().tables().values().stream()
                        .map(InputTable::source)
                        .flatMap(source -> source.provenance().stream())
                        .anyMatch(line -> line.contains(SYNTHETIC));
        return new Headings(
                plan.project().name() + (synthetic ? ". SYNTHETIC figures, no real ones." : ""));
    }

    /** A title, and a sentence that reads the picture. */
    Heading of(String title, String sentence) {
        return new Heading(title, sentence, footnote);
    }

    /** A number as people write it. */
    static String count(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number)).replace('-', '\u2212');
    }

    /** A large number as people say it: {@code 10.31 million}. */
    static String about(double number) {
        return Math.abs(number) < MILLION
                ? count(number)
                : String.format(Locale.UK, "%.2f million", number / MILLION).replace('-', '\u2212');
    }

    /** A share in whole per cent. */
    static String percent(double share) {
        return "%d %%".formatted(Math.round(share * 100));
    }
}
