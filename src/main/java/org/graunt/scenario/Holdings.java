package org.graunt.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;

/** Says what a table holds, and where one of its cells lies, for messages. */
final class Holdings {
    private static final int LISTED = 12;
    private static final MathContext SHOWN = new MathContext(6);

    private Holdings() {}

    /** What the table tells apart: {@code 33 areas; sex F, M; years 2011 to 2030}. */
    static String words(Cube cube) {
        return cube.axes().stream().map(Holdings::words).collect(Collectors.joining("; "));
    }

    private static String words(Axis<?> axis) {
        List<String> labels = axis.labels().stream().map(Holdings::word).toList();
        boolean isRange = axis.name().equals("year") || axis.name().equals("age");
        if (isRange) {
            return "%ss %s to %s".formatted(axis.name(), labels.getFirst(), labels.getLast());
        }
        return labels.size() > LISTED
                ? "%d of %s".formatted(labels.size(), axis.name())
                : "%s %s".formatted(axis.name(), String.join(", ", labels));
    }

    /** The labels of a cell: {@code area E09000001, sex F, age 4, year 2020}. */
    static String cell(Cube cube, int index) {
        List<String> words = new ArrayList<>();
        int rest = index;
        for (Axis<?> axis : cube.axes().reversed()) {
            words.addFirst(axis.name() + " " + word(axis.label(rest % axis.size())));
            rest /= axis.size();
        }
        return String.join(", ", words);
    }

    /** A number with six digits that matter. */
    static String number(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString()
                : "no finite number";
    }

    private static String word(Object label) {
        return label instanceof Sex sex ? sex.code() : label.toString();
    }
}
