package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Setting;
import org.graunt.model.cohort.past.CohortComponent;

/** The keys of the engine {@code employment-led}: those of the trend, and its own. */
final class EmploymentSettings {
    static final Setting<String> JOBS =
            choice(
                    "jobs",
                    List.of("auto", "path", "economy"),
                    "Where jobs come from: path is table jobs with its years to come; economy lets"
                            + " the last jobs held grow as tables gva and productivity say. auto is"
                            + " the path where jobs are held beyond the base year, else the economy"
                            + " where that is held.");
    static final Setting<String> JOBS_AFTER =
            choice(
                    "jobs-after",
                    List.of("growth", "level"),
                    "What becomes of jobs after the last year held: they go on growing by their"
                            + " mean growth, or stay.");
    static final Setting<Integer> JOBS_WINDOW =
            new Setting<>(
                    "jobs-window",
                    new Setting.Whole(1, 100),
                    10,
                    "years",
                    "How many of the last years held that mean growth is taken from.");
    static final Setting<Double> UNEMPLOYMENT =
            new Setting<>(
                    "unemployment",
                    new Setting.Decimal(0, 0.99),
                    0.05,
                    "share of the labour force",
                    "Unemployment where table unemployment holds none.");
    static final Setting<Double> DOUBLE_JOBBING =
            new Setting<>(
                    "double-jobbing",
                    new Setting.Decimal(0, 0.99),
                    0.03,
                    "share of jobs",
                    "Jobs that are somebody's second, where table double-jobbing holds none.");
    static final Setting<String> COMMUTING =
            choice(
                    "commuting",
                    List.of("auto", "shares", "ratio"),
                    "Whom jobs call: shares, the residents of all the areas that table commuting"
                            + " says workers live in; ratio, those of the area of the jobs alone."
                            + " auto is shares where the table is held.");
    static final Setting<Double> COMMUTING_FACTOR =
            new Setting<>(
                    "commuting-factor",
                    new Setting.Decimal(0.01, 100),
                    1.0,
                    "factor",
                    "By how much more residents an area's jobs call from commuting-year on than in"
                            + " the base year; 1.1 is a commuting ratio a tenth higher.");
    static final Setting<Integer> COMMUTING_YEAR =
            year(
                    "commuting-year",
                    "When commuting-factor is reached, in a straight line from the base year.");
    static final Setting<Double> OLDER_CHANGE =
            new Setting<>(
                    "older-activity-change",
                    new Setting.Decimal(-0.1, 0.1),
                    0.0,
                    "share points per year",
                    "How much activity rates of older people rise each year, never above those of"
                            + " the band below.");
    static final Setting<Integer> OLDER_FROM =
            new Setting<>(
                    "older-activity-from",
                    new Setting.Whole(0, 130),
                    60,
                    "years of age",
                    "The lowest age of the bands that older-activity-change acts on.");
    static final Setting<Integer> OLDER_UNTIL =
            year("older-activity-until", "The last year of that change; none where not given.");

    private EmploymentSettings() {}

    /** Every key: the trend's first. */
    static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(CohortComponent.ENGINE.settings());
        all.addAll(
                List.of(
                        JOBS,
                        JOBS_AFTER,
                        JOBS_WINDOW,
                        UNEMPLOYMENT,
                        DOUBLE_JOBBING,
                        COMMUTING,
                        COMMUTING_FACTOR,
                        COMMUTING_YEAR,
                        OLDER_CHANGE,
                        OLDER_FROM,
                        OLDER_UNTIL));
        return all;
    }

    /** A choice whose first word is the default. */
    private static Setting<String> choice(String key, List<String> words, String meaning) {
        return new Setting<>(key, new Setting.Choice(words), words.getFirst(), "", meaning);
    }

    private static Setting<Integer> year(String key, String meaning) {
        return new Setting<>(key, new Setting.Whole(1800, 2200), null, "year", meaning);
    }
}
