package org.graunt.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.ensemble.Factor;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.OfDriver;
import org.graunt.model.ScenarioChange.OfSetting;
import org.graunt.model.ScenarioChange.OfTable;
import org.graunt.model.Setting;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.employment.EmploymentLed;
import org.graunt.model.housing.HousingLed;

/** What a change of a scenario is about. */
final class FactorOfChange {
    private static final Map<Factor, List<String>> TABLES =
            Map.of(
                    Factor.BASE, List.of("population"),
                    Factor.FERTILITY,
                            List.of(
                                    "births",
                                    "births-by-mother",
                                    "fertility",
                                    "fertility-trend",
                                    "sex-ratio"),
                    Factor.MORTALITY,
                            List.of(
                                    "deaths",
                                    "survivorship",
                                    "death-probability",
                                    "mortality-rate",
                                    "mortality-trend"),
                    Factor.DOMESTIC_MIGRATION,
                            List.of("internal-flows", "internal-in", "internal-out"),
                    Factor.INTERNATIONAL_MIGRATION,
                            List.of("international-in", "international-out"),
                    Factor.MIGRATION, List.of("net-migration"),
                    Factor.HOMES,
                            List.of(
                                    "dwellings",
                                    "households",
                                    "housing-trajectory",
                                    "household-rates",
                                    "household-size",
                                    "communal"),
                    Factor.JOBS,
                            List.of(
                                    "jobs",
                                    "gva",
                                    "productivity",
                                    "unemployment",
                                    "double-jobbing",
                                    "activity-rates",
                                    "commuting",
                                    "pension-age"),
                    Factor.ADJUSTMENT, List.of("adjustment"));

    private static final Map<String, Factor> OF_TABLE = byTable();

    private FactorOfChange() {}

    private static Map<String, Factor> byTable() {
        Map<String, Factor> factors = new HashMap<>();
        TABLES.forEach((factor, names) -> names.forEach(name -> factors.put(name, factor)));
        return Map.copyOf(factors);
    }

    /** What a change is about; {@link Factor#OTHER} where it is about several things at once. */
    static Factor of(ScenarioChange change) {
        return switch (change.subject()) {
            case OfTable(String name) -> OF_TABLE.getOrDefault(name, Factor.OTHER);
            case OfDriver(Driver driver) -> of(driver);
            case OfSetting setting -> ofSetting(setting.key());
        };
    }

    private static Factor of(Driver driver) {
        return switch (driver) {
            case FERTILITY -> Factor.FERTILITY;
            case SURVIVAL_POWER -> Factor.MORTALITY;
            case DOMESTIC_VOLUME, DOMESTIC_OUT, DOMESTIC_IN -> Factor.DOMESTIC_MIGRATION;
            case INTERNATIONAL_IN, INTERNATIONAL_OUT -> Factor.INTERNATIONAL_MIGRATION;
            case HOUSING_DELIVERY, HOUSEHOLD_FORMATION -> Factor.HOMES;
            case JOBS_GROWTH -> Factor.JOBS;
            case NET_MIGRATION,
                    NET_MIGRATION_0_14,
                    NET_MIGRATION_15_24,
                    NET_MIGRATION_25_34,
                    NET_MIGRATION_35_64,
                    NET_MIGRATION_65_PLUS ->
                    Factor.MIGRATION;
        };
    }

    /** Settings say by their names what they are about; those that say nothing move several. */
    private static Factor ofSetting(String key) {
        if (!isOf(CohortComponent.ENGINE, key) && isOf(HousingLed.ENGINE, key)) {
            return Factor.HOMES;
        }
        if (!isOf(CohortComponent.ENGINE, key) && isOf(EmploymentLed.ENGINE, key)) {
            return Factor.JOBS;
        }
        return switch (key) {
            case "target-tfr", "target-year", "mean-age-shift", "males-per-female" ->
                    Factor.FERTILITY;
            case "later-window", "later-from", "later-change" -> Factor.MIGRATION;
            default -> byFirstWord(key);
        };
    }

    private static Factor byFirstWord(String key) {
        return switch (key.replaceFirst("-.*", "")) {
            case "fertility" -> Factor.FERTILITY;
            case "mortality" -> Factor.MORTALITY;
            case "domestic", "internal" -> Factor.DOMESTIC_MIGRATION;
            case "international" -> Factor.INTERNATIONAL_MIGRATION;
            case "migration", "residual" -> Factor.MIGRATION;
            default -> Factor.OTHER;
        };
    }

    private static boolean isOf(Engine engine, String key) {
        return engine.settings().stream().map(Setting::key).anyMatch(key::equals);
    }
}
