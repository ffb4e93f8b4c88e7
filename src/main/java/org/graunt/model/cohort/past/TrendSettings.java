package org.graunt.model.cohort.past;

import java.util.List;
import org.graunt.model.Setting;
import org.graunt.model.cohort.Kernels;

/** The keys of the engine {@code cohort-component}, in the order of its steps. */
final class TrendSettings {
    static final Setting<Integer> WINDOW =
            whole("window", 10, "years", "How many past years the rates are means of.");
    static final Setting<Integer> FERTILITY_WINDOW =
            optionalWhole("fertility-window", "The same for the level of fertility.");
    static final Setting<Integer> MORTALITY_WINDOW =
            optionalWhole("mortality-window", "The same for the level of mortality.");
    static final Setting<Integer> DOMESTIC_WINDOW =
            optionalWhole("domestic-window", "The same for domestic migration.");
    static final Setting<Integer> INTERNATIONAL_WINDOW =
            optionalWhole("international-window", "The same for international migration.");
    static final Setting<Integer> LATER_WINDOW =
            optionalWhole(
                    "later-window",
                    "A second window whose rates hold in the long run; none where not given.");
    static final Setting<Integer> LATER_FROM =
            new Setting<>(
                    "later-from",
                    new Setting.Whole(1800, 2200),
                    null,
                    "year",
                    "The first year that has the rates of the later window alone.");
    static final Setting<String> LATER_CHANGE =
            choice(
                    "later-change",
                    List.of("interpolated", "stepped"),
                    "How rates move from one window to the other.");

    static final Setting<Double> MALES_PER_FEMALE =
            new Setting<>(
                    "males-per-female",
                    new Setting.Decimal(0.5, 2),
                    1.05,
                    "males per female",
                    "Sex ratio at birth.");

    static final Setting<String> FERTILITY_SHAPE =
            choice(
                    "fertility-shape",
                    List.of("auto", "births-by-mother", "fertility", "standard"),
                    "Where the shape by age comes from: a table held, or the shipped standard."
                            + " auto takes the first there is.");
    static final Setting<String> FERTILITY_SMOOTHING =
            choice(
                    "fertility-smoothing",
                    List.of("none", "hadwiger", "schmertmann"),
                    "A curve fitted to the shape of each area; the raw shape where the fit fails.");
    static final Setting<String> FERTILITY_LEVEL =
            choice(
                    "fertility-level",
                    List.of("mean", "regression"),
                    "Whether the level is the mean over the window or its regression line at the"
                            + " base year.");
    static final Setting<String> FERTILITY_TRAJECTORY =
            choice(
                    "fertility-trajectory",
                    List.of("constant", "table", "target", "mean"),
                    "What becomes of fertility: constant, by the ratios of table fertility-trend,"
                            + " towards target-tfr, or back to each area's mean over the window.");
    static final Setting<Integer> RETURN_YEARS =
            new Setting<>(
                    "return-years",
                    new Setting.Whole(1, 100),
                    10,
                    "years",
                    "How long fertility is on its way back to the mean over the window.");
    static final Setting<Double> TARGET_TFR =
            new Setting<>(
                    "target-tfr",
                    new Setting.Decimal(0, 12),
                    null,
                    "children per woman",
                    "Total fertility that every area reaches by target-year, shapes kept.");
    static final Setting<Integer> TARGET_YEAR =
            new Setting<>(
                    "target-year",
                    new Setting.Whole(1800, 2200),
                    null,
                    "year",
                    "When target-tfr is reached; it holds from then on.");
    static final Setting<Double> FERTILITY_CHANGE =
            new Setting<>(
                    "fertility-change",
                    new Setting.Decimal(-0.2, 0.2),
                    0.0,
                    "per year",
                    "Proportional change of fertility each year after the first.");
    static final Setting<Double> MEAN_AGE_SHIFT =
            new Setting<>(
                    "mean-age-shift",
                    new Setting.Decimal(-0.5, 0.5),
                    0.0,
                    "years per year",
                    "How fast the mean age at childbearing rises.");

    static final Setting<String> MORTALITY_LEVEL =
            choice(
                    "mortality-level",
                    List.of("auto", "own", "local", "standard"),
                    "own: each area's own rates by age; local: its level on a national curve;"
                            + " standard: the curve. auto is local where deaths are held.");
    static final Setting<String> MORTALITY_EXPOSURE =
            choice(
                    "mortality-exposure",
                    List.of("convention", "aged-on", "start"),
                    "What own rates are deaths per person of, where not the convention's own.");
    static final Setting<String> MORTALITY_TRAJECTORY =
            choice(
                    "mortality-trajectory",
                    List.of("standard", "constant", "table", "lee-carter"),
                    "What becomes of mortality: as the national curve, constant, by the ratios of"
                            + " table mortality-trend, or by a Lee-Carter fit to the deaths held.");

    static final Setting<String> INTERNAL_OUT =
            choice(
                    "internal-out",
                    List.of("rate", "flow"),
                    "Out-migration to other areas where only in and out are held.");
    static final Setting<String> INTERNATIONAL_OUT =
            choice(
                    "international-out",
                    List.of("rate", "flow"),
                    "Out-migration across the border: a rate of those there, or a number.");
    static final Setting<String> MIGRATION_SMOOTHING =
            choice(
                    "migration-smoothing",
                    List.of("none", "rogers-castro"),
                    "A Rogers-Castro schedule fitted to each profile of gross migration by age; the"
                            + " raw profile where the fit fails.");

    private TrendSettings() {}

    /** Every key. */
    static List<Setting<?>> all() {
        return List.of(
                WINDOW,
                FERTILITY_WINDOW,
                MORTALITY_WINDOW,
                DOMESTIC_WINDOW,
                INTERNATIONAL_WINDOW,
                LATER_WINDOW,
                LATER_FROM,
                LATER_CHANGE,
                MALES_PER_FEMALE,
                FERTILITY_SHAPE,
                FERTILITY_SMOOTHING,
                FERTILITY_LEVEL,
                FERTILITY_TRAJECTORY,
                RETURN_YEARS,
                TARGET_TFR,
                TARGET_YEAR,
                FERTILITY_CHANGE,
                MEAN_AGE_SHIFT,
                MORTALITY_LEVEL,
                MORTALITY_EXPOSURE,
                MORTALITY_TRAJECTORY,
                INTERNAL_OUT,
                INTERNATIONAL_OUT,
                MIGRATION_SMOOTHING,
                Kernels.SETTING);
    }

    private static Setting<Integer> whole(String key, int byDefault, String unit, String meaning) {
        return new Setting<>(key, new Setting.Whole(1, 100), byDefault, unit, meaning);
    }

    private static Setting<Integer> optionalWhole(String key, String meaning) {
        return new Setting<>(key, new Setting.Whole(1, 100), null, "years", meaning);
    }

    /** A choice whose first word is the default. */
    private static Setting<String> choice(String key, List<String> words, String meaning) {
        return new Setting<>(key, new Setting.Choice(words), words.getFirst(), "", meaning);
    }
}
