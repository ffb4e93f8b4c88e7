package org.graunt.model.cohort;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.MigrationTiming;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The choices in which published cohort-component projections differ, and nothing else: with the
 * right ones an official projection is reproduced exactly.
 *
 * @param births whose number is multiplied by fertility
 * @param deaths whose number is multiplied by the chance of dying or of surviving
 * @param timing when migrants move
 * @param openAge which rate the open age group takes
 * @param limit what happens where more would leave than there are
 */
public record Conventions(
        Births births, Deaths deaths, Timing timing, OpenAge openAge, Limit limit) {

    /** The women exposed to the risk of bearing a child. */
    public enum Births {
        /** Women at the start, moved up one age. */
        AGED_ON,
        /** Women at the start, at their old age. */
        START,
        /** The mean of women at the start and women at the end, migrants and all. */
        MEAN_START_FINAL,
        /** As above, with the migrants who come at the start counted there. */
        MEAN_ADJUSTED_START_FINAL,
        /**
         * The mean of women at the start and survivors before the migrants of the end. Where an
         * area's migrants come evenly, the published routine counts both halves of them, and so
         * does this.
         */
        MEAN_BEFORE_END_MIGRATION
    }

    /** The people exposed to the risk of death. */
    public enum Deaths {
        /** The aged-on population and the births, by a probability. */
        AGED_ON,
        /** The cohort, by its survivorship ratio. */
        SURVIVORSHIP,
        /** The population at the start, at its old age, by a rate. */
        START
    }

    /** When migrants move, or that each area says so itself. */
    public enum Timing {
        END,
        EVEN,
        PER_AREA;

        /** The timing of an area; where an area does not say, the end. */
        public MigrationTiming of(Area area) {
            return switch (this) {
                case END -> MigrationTiming.END;
                case EVEN -> MigrationTiming.EVEN;
                case PER_AREA ->
                        area.migrationTiming() == null
                                ? MigrationTiming.END
                                : area.migrationTiming();
            };
        }
    }

    /** Which people the rate of the open age group applies to. */
    public enum OpenAge {
        /** The last two groups together: everybody who will be in the open group. */
        POOLED,
        /** Only those who were in the open group before. */
        OWN
    }

    /** What happens where more would leave a cell than there are. */
    public enum Limit {
        /** All that leaves is scaled to 0.8 of the people there. */
        SHARE,
        /** The cell is floored at 0.0005 and the difference booked to adjustment. */
        FLOOR
    }

    /** City Hall's: everything on the aged-on population. */
    public static final Conventions GLA =
            new Conventions(
                    Births.AGED_ON, Deaths.AGED_ON, Timing.END, OpenAge.POOLED, Limit.SHARE);

    /** The United Nations' since 2022, single years. */
    public static final Conventions UN_1X1 =
            new Conventions(
                    Births.MEAN_BEFORE_END_MIGRATION,
                    Deaths.SURVIVORSHIP,
                    Timing.END,
                    OpenAge.POOLED,
                    Limit.FLOOR);

    /** The United Nations' until 2019, five-year groups. */
    public static final Conventions UN_5X5 =
            new Conventions(
                    Births.MEAN_START_FINAL,
                    Deaths.SURVIVORSHIP,
                    Timing.PER_AREA,
                    OpenAge.POOLED,
                    Limit.FLOOR);

    /** Everything on the population at the start of the year. */
    public static final Conventions START_OF_YEAR =
            new Conventions(Births.START, Deaths.START, Timing.END, OpenAge.OWN, Limit.FLOOR);

    private static final Map<String, Conventions> PRESETS = new LinkedHashMap<>();

    static {
        PRESETS.put("gla", GLA);
        PRESETS.put("un-1x1", UN_1X1);
        PRESETS.put("un-5x5", UN_5X5);
        PRESETS.put("start-of-year", START_OF_YEAR);
    }

    /** Checks that the choices go together. */
    public Conventions {
        if (openAge == OpenAge.OWN && deaths != Deaths.START) {
            throw new IllegalArgumentException(
                    "open-age own needs deaths start: a probability or ratio by the age reached"
                            + " holds for everybody who reaches the open age");
        }
    }

    /**
     * True where a step books something at a cell that is not the one it is making: adjustments
     * where cells are floored, and migrants who move before anybody ages.
     */
    boolean turnsBack(Geography geography) {
        return limit == Limit.FLOOR
                || geography.areas().stream()
                        .anyMatch(area -> timing.of(area) == MigrationTiming.EVEN);
    }

    /** The words a specification may use, by key. */
    public static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("preset", List.copyOf(PRESETS.keySet()));
        words.put("births", wordsOf(Births.values()));
        words.put("deaths", wordsOf(Deaths.values()));
        words.put("migration", wordsOf(Timing.values()));
        words.put("open-age", wordsOf(OpenAge.values()));
        words.put("limit", wordsOf(Limit.values()));
        return words;
    }

    private static List<String> wordsOf(Enum<?>[] values) {
        return Arrays.stream(values).map(Conventions::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The conventions that a specification's words mean: those of its preset ({@code gla} where it
     * names none) with single choices in their place.
     *
     * @throws IllegalArgumentException where the choices do not go together
     */
    public static Conventions of(Map<String, String> words) {
        Conventions preset = PRESETS.get(words.getOrDefault("preset", "gla"));
        if (preset == null) {
            throw new IllegalArgumentException(
                    "There are no conventions %s; there are %s"
                            .formatted(words.get("preset"), PRESETS.keySet()));
        }
        return new Conventions(
                choice(Births.class, words.get("births"), preset.births),
                choice(Deaths.class, words.get("deaths"), preset.deaths),
                choice(Timing.class, words.get("migration"), preset.timing),
                choice(OpenAge.class, words.get("open-age"), preset.openAge),
                choice(Limit.class, words.get("limit"), preset.limit));
    }

    /** The conventions of a specification; or why they do not go together. */
    public static Outcome<Conventions> read(ModelSpec spec) {
        try {
            return Outcome.of(of(spec.conventions()));
        } catch (IllegalArgumentException e) {
            return Outcome.failed(
                    Note.error(
                            "model " + spec.id(),
                            "Its conventions do not go together: " + e.getMessage(),
                            "Choose a preset, or change one of the two."));
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String word, E otherwise) {
        return word == null
                ? otherwise
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
