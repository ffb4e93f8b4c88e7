package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.List;
import org.graunt.model.ModelSpec;
import org.graunt.model.Setting;
import org.graunt.model.cohort.Conventions;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** The keys of the engine {@code housing-led}, and what does not hold together among them. */
final class HousingSettings {
    static final Setting<String> HOUSEHOLD_SIZE =
            choice(
                    "household-size",
                    List.of("mix", "path", "max-until-cap"),
                    "Persons per household: a mean of what household rates and the trend make it, a"
                            + " path from table household-size, or the larger of trend and path (or"
                            + " rates) until cap-year and what it is then ever after.");
    static final Setting<Double> MIX =
            decimal(
                    "mix",
                    1,
                    0.5,
                    "share",
                    "How much of the trend's household size goes into the mean: 0 leaves it to the"
                            + " household rates, with 1 homes have no effect.");
    static final Setting<Integer> CAP_YEAR =
            new Setting<>(
                    "cap-year",
                    new Setting.Whole(1800, 2200),
                    null,
                    "year",
                    "The last year in which max-until-cap lets household size change.");
    static final Setting<String> HOUSEHOLDS_PER_DWELLING =
            choice(
                    "households-per-dwelling",
                    List.of("held", "trend"),
                    "Whether the households of a dwelling (empty and second homes, sharing) stay"
                            + " as they are in the base year, or go on with their regression line.");
    static final Setting<Integer> PER_DWELLING_WINDOW =
            whole(
                    "households-per-dwelling-window",
                    2,
                    10,
                    "How many past years that regression is taken over.");
    static final Setting<Integer> PER_DWELLING_UNTIL =
            whole(
                    "households-per-dwelling-until",
                    0,
                    10,
                    "How many years after the base year the line goes on; then it is held.");
    static final Setting<Integer> TRAJECTORY_WINDOW =
            whole(
                    "trajectory-window",
                    1,
                    5,
                    "How many past years of dwellings the net additions are means of where table"
                            + " housing-trajectory gives none.");
    static final Setting<Integer> COMMUNAL_SHARE_FROM_AGE =
            new Setting<>(
                    "communal-share-from-age",
                    new Setting.Whole(0, 130),
                    75,
                    "years of age",
                    "Bands from this age hold their share in communal establishments, younger ones"
                            + " their number.");
    static final Setting<Double> STUDENT_ROOMS =
            perDwelling("student-rooms-per-dwelling", 2.5, "Student rooms");
    static final Setting<Double> OLDER_UNITS =
            perDwelling("older-units-per-dwelling", 1, "Units for older people");
    static final Setting<Double> OTHER_UNITS =
            perDwelling("other-units-per-dwelling", 1.8, "Other units that are not self-contained");
    static final Setting<Double> VACANCY =
            decimal(
                    "vacancy",
                    1,
                    null,
                    "share",
                    "Share of dwellings that stand empty, for the dwellings needed; where neither"
                            + " this nor second-homes is given, households per dwelling of the base"
                            + " year tell them.");
    static final Setting<Double> SECOND_HOMES =
            decimal(
                    "second-homes",
                    1,
                    null,
                    "share",
                    "Share of dwellings that are second homes, for the dwellings needed.");
    static final Setting<String> CONTROL_TO_REGION =
            choice(
                    "control-to-region",
                    List.of("none", "trend"),
                    "Whether the boroughs together are scaled, by sex and age, to what they have in"
                            + " the trend.");

    private HousingSettings() {}

    /** Every key, those of the trend first. */
    static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(CohortComponent.ENGINE.settings());
        all.addAll(
                List.of(
                        HOUSEHOLD_SIZE,
                        MIX,
                        CAP_YEAR,
                        HOUSEHOLDS_PER_DWELLING,
                        PER_DWELLING_WINDOW,
                        PER_DWELLING_UNTIL,
                        TRAJECTORY_WINDOW,
                        COMMUNAL_SHARE_FROM_AGE,
                        STUDENT_ROOMS,
                        OLDER_UNITS,
                        OTHER_UNITS,
                        VACANCY,
                        SECOND_HOMES,
                        CONTROL_TO_REGION));
        return List.copyOf(all);
    }

    /** What does not hold together in a specification, beside what the trend has to say. */
    static List<Note> problems(ModelSpec spec) {
        List<Note> problems = new ArrayList<>(vacancyProblems(spec));
        if (spec.get(HOUSEHOLD_SIZE).equals("max-until-cap") && spec.find(CAP_YEAR) == null) {
            problems.add(
                    Note.error(
                            "model " + spec.id(),
                            "household-size: max-until-cap is given without cap-year",
                            "Add cap-year (%s)".formatted(CAP_YEAR.meaning())));
        }
        return problems;
    }

    /** Empty and second homes that would leave none to live in. */
    static List<Note> vacancyProblems(ModelSpec spec) {
        double empty = orNought(spec.find(VACANCY));
        double second = orNought(spec.find(SECOND_HOMES));
        if (empty + second < 1) {
            return List.of();
        }
        return List.of(
                Note.error(
                        "model " + spec.id(),
                        "vacancy %s and second-homes %s leave no dwelling to live in"
                                .formatted(empty, second),
                        "They are shares of all dwellings (0.03 is 3 %) and together below 1."));
    }

    /** Conventions that cannot be followed, since people are resettled after each step. */
    static List<Note> conventionProblems(ModelSpec spec, Conventions conventions) {
        return switch (conventions.births()) {
            case MEAN_START_FINAL, MEAN_ADJUSTED_START_FINAL ->
                    List.of(
                            Note.error(
                                    "model " + spec.id(),
                                    "Births by the mean of women at the start and at the end do"
                                            + " not go with homes: people move to them after the"
                                            + " births are counted",
                                    "Use births: aged-on, start or mean-before-end-migration."));
            case AGED_ON, START, MEAN_BEFORE_END_MIGRATION -> List.of();
        };
    }

    static double orNought(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static Setting<Integer> whole(String key, int least, int byDefault, String meaning) {
        return new Setting<>(key, new Setting.Whole(least, 100), byDefault, "years", meaning);
    }

    private static Setting<Double> decimal(
            String key, double most, @Nullable Double byDefault, String unit, String meaning) {
        return new Setting<>(key, new Setting.Decimal(0, most), byDefault, unit, meaning);
    }

    private static Setting<Double> perDwelling(String key, double byDefault, String what) {
        String meaning = what + " in table housing-trajectory that house as many as one dwelling.";
        return new Setting<>(
                key, new Setting.Decimal(0.1, 100), byDefault, "units per dwelling", meaning);
    }

    /** A choice whose first word is the default. */
    private static Setting<String> choice(String key, List<String> words, String meaning) {
        return new Setting<>(key, new Setting.Choice(words), words.getFirst(), "", meaning);
    }
}
