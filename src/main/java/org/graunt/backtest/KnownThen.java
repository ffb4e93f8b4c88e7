package org.graunt.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;

/**
 * The tables of a project as far as they were known in an earlier year.
 *
 * <p>Whatever has years is cut after the origin, whether it is about the past or the future: nobody
 * can tell from a table of homes to come, or of rates to come, when its figures were first known,
 * and a model that has seen what it is to forecast proves nothing. A table that holds no year up to
 * the origin is left out. Two kinds are not cut: a table without years says nothing of when it was
 * known, and is taken as it is; a published projection is about the future, and counts as known
 * from the first year that it holds.
 */
public final class KnownThen {
    private static final String PUBLISHED = "published/";
    private static final String YEAR = "year";

    /** What becomes of a table. */
    public enum Rule {
        /** Years after the origin are taken away. */
        CUT,
        /** It has no years, and stays whole. */
        UNDATED,
        /** A projection of others: whole from its first year on, and not held before. */
        PUBLISHED;

        /** The word in the manifest. */
        public String word() {
            return switch (this) {
                case CUT -> "cut after the origin";
                case UNDATED -> "without years, taken whole";
                case PUBLISHED -> "a projection, known from its first year on";
            };
        }
    }

    private KnownThen() {}

    /** What becomes of a table at any origin. */
    public static Rule rule(InputTable table) {
        if (!table.values().hasAxis(YEAR)) {
            return Rule.UNDATED;
        }
        return table.name().startsWith(PUBLISHED) ? Rule.PUBLISHED : Rule.CUT;
    }

    /**
     * The inputs of a project that begins in an earlier year.
     *
     * @param origin the last year known, of which the population must be held
     */
    public static Inputs in(int origin, Inputs inputs) {
        List<InputTable> known = new ArrayList<>();
        for (InputTable table : inputs.tables().values()) {
            known(table, origin).ifPresent(known::add);
        }
        return Inputs.of(inputs.frame(), origin, known);
    }

    private static Optional<InputTable> known(InputTable table, int origin) {
        return switch (rule(table)) {
            case UNDATED -> Optional.of(table);
            case PUBLISHED ->
                    Optional.of(table)
                            .filter(held -> years(held).stream().anyMatch(y -> y <= origin));
            case CUT -> cut(table, origin);
        };
    }

    private static Optional<InputTable> cut(InputTable table, int origin) {
        List<Integer> years = years(table).stream().filter(year -> year <= origin).toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Cube values = table.values();
        return years.size() == values.axis(YEAR).size()
                ? Optional.of(table)
                : Optional.of(table.with(values.select(Axis.of(YEAR, years))));
    }

    private static List<Integer> years(InputTable table) {
        return table.values().axis(YEAR).labels().stream().map(Integer.class::cast).toList();
    }
}
