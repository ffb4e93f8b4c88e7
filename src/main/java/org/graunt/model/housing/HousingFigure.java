package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.graunt.model.OwnTable;

/** What this model alone knows of an area and year; the counts of its own table, in order. */
enum HousingFigure {
    DWELLINGS,
    /** That the dwellings hold. */
    HOUSEHOLDS,
    /** Persons in households, after people were resettled. */
    HOUSEHOLD_POPULATION,
    COMMUNAL_POPULATION,
    /** Persons that the homes and their size call for in the households. */
    HOUSEHOLD_POPULATION_WANTED,
    /** The same with the communal population. */
    PEOPLE_WANTED,
    /** Persons whom the trend would have here beyond those who are. */
    PEOPLE_NOT_HOUSED,
    /** Persons wanted beyond those who are, below 0 where too many stayed. */
    PEOPLE_UNMET,
    NET_MIGRATION_TREND,
    NET_MIGRATION,
    /** Persons who came from no area of the project. */
    ELSEWHERE,
    /** For the households that the people form by the household rates. */
    DWELLINGS_NEEDED;

    /** The name of its series. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table {@code housing.csv}. */
    static OwnTable table() {
        List<OwnTable.Column> columns =
                new ArrayList<>(
                        Arrays.stream(values())
                                .map(figure -> new OwnTable.Count(figure.word()))
                                .toList());
        columns.add(ratio("size_wanted", HOUSEHOLD_POPULATION_WANTED, HOUSEHOLDS));
        columns.add(ratio("size_achieved", HOUSEHOLD_POPULATION, HOUSEHOLDS));
        columns.add(ratio("households_per_dwelling", HOUSEHOLDS, DWELLINGS));
        return new OwnTable("housing", columns);
    }

    private static OwnTable.Ratio ratio(String name, HousingFigure of, HousingFigure over) {
        return new OwnTable.Ratio(name, of.word(), over.word());
    }
}
