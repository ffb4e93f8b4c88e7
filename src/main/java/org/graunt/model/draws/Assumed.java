package org.graunt.model.draws;

import static org.graunt.model.Driver.DOMESTIC_IN;
import static org.graunt.model.Driver.DOMESTIC_OUT;
import static org.graunt.model.Driver.FERTILITY;
import static org.graunt.model.Driver.HOUSEHOLD_FORMATION;
import static org.graunt.model.Driver.HOUSING_DELIVERY;
import static org.graunt.model.Driver.INTERNATIONAL_IN;
import static org.graunt.model.Driver.INTERNATIONAL_OUT;
import static org.graunt.model.Driver.JOBS_GROWTH;
import static org.graunt.model.Driver.NET_MIGRATION;
import static org.graunt.model.Driver.NET_MIGRATION_0_14;
import static org.graunt.model.Driver.NET_MIGRATION_15_24;
import static org.graunt.model.Driver.NET_MIGRATION_25_34;
import static org.graunt.model.Driver.NET_MIGRATION_35_64;
import static org.graunt.model.Driver.NET_MIGRATION_65_PLUS;
import static org.graunt.model.Driver.SURVIVAL_POWER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.graunt.model.Driver;

/**
 * What is assumed of each process where the past says too little: figures of our own, each with its
 * reason in {@code docs/methods.md}.
 */
final class Assumed {
    private static final Map<Driver, Values> VALUES = values();

    private Assumed() {}

    private record Values(double rho, double sigma, double common) {}

    private static Map<Driver, Values> values() {
        Map<Driver, Values> values = new EnumMap<>(Driver.class);
        values.put(FERTILITY, new Values(0.95, 0.06, 0.6));
        values.put(SURVIVAL_POWER, new Values(0.9, 0.02, 0.7));
        values.put(DOMESTIC_OUT, new Values(0.85, 0.04, 0.5));
        values.put(DOMESTIC_IN, new Values(0.85, 0.04, 0.3));
        values.put(INTERNATIONAL_IN, new Values(0.9, 0.12, 0.6));
        values.put(INTERNATIONAL_OUT, new Values(0.9, 0.1, 0.5));
        values.put(HOUSING_DELIVERY, new Values(0.6, 0.25, 0.3));
        values.put(JOBS_GROWTH, new Values(0.4, 0.015, 0.6));
        values.put(HOUSEHOLD_FORMATION, new Values(0.95, 0.006, 0.7));
        values.put(NET_MIGRATION, new Values(0.8, 0.005, 0.4));
        values.put(NET_MIGRATION_0_14, new Values(0.8, 0.004, 0.3));
        values.put(NET_MIGRATION_15_24, new Values(0.8, 0.012, 0.3));
        values.put(NET_MIGRATION_25_34, new Values(0.8, 0.01, 0.3));
        values.put(NET_MIGRATION_35_64, new Values(0.8, 0.004, 0.3));
        values.put(NET_MIGRATION_65_PLUS, new Values(0.8, 0.003, 0.3));
        return values;
    }

    /** The processes that there are, in the order of drivers. */
    static List<Driver> drivers() {
        return List.copyOf(VALUES.keySet());
    }

    /** The parameters assumed of a driver, and why they are. */
    static ProcessParameters of(Driver driver, String why) {
        Values values = VALUES.get(driver);
        if (values == null) {
            throw new IllegalArgumentException("%s is not drawn".formatted(driver));
        }
        return new ProcessParameters(
                driver,
                values.rho(),
                values.sigma(),
                values.common(),
                ProcessParameters.Source.ASSUMED,
                why);
    }
}
