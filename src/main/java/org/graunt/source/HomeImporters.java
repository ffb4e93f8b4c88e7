package org.graunt.source;

import static org.graunt.source.Patterns.areaName;
import static org.graunt.source.Patterns.code;
import static org.graunt.source.Patterns.sex;
import static org.graunt.source.Patterns.year;
import static org.graunt.source.Role.AREA;
import static org.graunt.source.Role.BAND;
import static org.graunt.source.Role.BEDROOMS;
import static org.graunt.source.Role.DATE;
import static org.graunt.source.Role.KIND;
import static org.graunt.source.Role.RELATIONSHIP;
import static org.graunt.source.Role.SEX;
import static org.graunt.source.Role.YEAR;

import java.util.List;
import org.graunt.source.Layout.KeyColumn;
import org.graunt.source.Layout.ValueColumn;
import org.graunt.source.Target.Gather;

/** Homes that are there and that are planned, and the households that people form. */
final class HomeImporters {
    private HomeImporters() {}

    static List<Importer> all() {
        return List.of(
                stock(
                        "dwellings",
                        "Dwellings by area and year, long or with years across",
                        "dwellings|dwellingstock"),
                stock(
                        "households",
                        "Households by area and year, long or with years across",
                        "households|totalhouseholds"),
                trajectory(),
                rates());
    }

    private static Importer stock(String kind, String title, String names) {
        ValueColumn value = ValueColumn.of(kind, names + "|value|obsvalue");
        ValueColumn wide = ValueColumn.of(kind, Patterns.WIDE_YEAR);
        return Importer.of(
                kind,
                title,
                List.of(
                        Layout.of("code, year, " + kind, List.of(code(), year()), value),
                        Layout.of("code; a column for each year", List.of(code()), wide),
                        Layout.of("name; a column for each year", List.of(areaName()), wide)),
                Target.count(kind, kind, AREA, YEAR));
    }

    private static Importer trajectory() {
        KeyColumn bedrooms = KeyColumn.of(BEDROOMS, "bedrooms|numberofbedrooms|beds").orNone();
        KeyColumn kind = KeyColumn.of(KIND, "kind|unittype").orNone();
        KeyColumn borough = KeyColumn.of(AREA, "gsscode|ladcode\\d*|boroughcode|areacode|code");
        KeyColumn ward = KeyColumn.of(AREA, "gsscodeward|wardcode");
        return Importer.of(
                        "trajectory",
                        "Homes planned: the trajectory template, or a list of completions",
                        List.of(
                                Layout.of(
                                        "gss_code, year, units",
                                        List.of(borough, year(), bedrooms, kind),
                                        ValueColumn.of(
                                                "homes", "units|value|netadditional|net|netunits")),
                                Layout.of(
                                        "gss_code; a column for each year, blocks by kind of home",
                                        List.of(borough, bedrooms, kind),
                                        ValueColumn.of("homes", Patterns.WIDE_YEAR)),
                                Layout.of(
                                        "gss_code_ward; a column for each year, blocks by kind of home",
                                        List.of(ward, bedrooms, kind),
                                        ValueColumn.of("homes", Patterns.WIDE_YEAR)),
                                Layout.of(
                                        "completions: code, completion date, proposed and existing units",
                                        List.of(
                                                KeyColumn.of(AREA, Patterns.CODES),
                                                KeyColumn.of(
                                                        DATE,
                                                        "completiondate|completeddate|datecompleted"),
                                                bedrooms),
                                        ValueColumn.of("built", "proposedunits|unitsproposed"),
                                        ValueColumn.of("lost", "existingunits|unitsexisting"))),
                        Target.count("homes", "housing-trajectory", AREA, YEAR, BEDROOMS, KIND)
                                .free(BEDROOMS, KIND)
                                .gathered(Gather.SUM),
                        Target.count("built", "", AREA, DATE, BEDROOMS)
                                .free(BEDROOMS)
                                .gathered(Gather.SUM),
                        Target.count("lost", "", AREA, DATE, BEDROOMS)
                                .free(BEDROOMS)
                                .gathered(Gather.SUM))
                .taking(Importer.DISTRICTS_AND_WARDS)
                .finishedBy(Completions::finish);
    }

    private static Importer rates() {
        KeyColumn relationship = KeyColumn.of(RELATIONSHIP, "relationship|rel").orNone();
        KeyColumn band = KeyColumn.of(BAND, "agegroup|age|ages|ageband");
        return Importer.of(
                "household-rates",
                "Household representative rates, household and communal population by five-year ages",
                List.of(
                        Layout.of(
                                "gss_code, sex, relationship, age group, year, rate or people",
                                List.of(code(), sex(), relationship, band, year().orNone()),
                                ValueColumn.of("rates", "hhreprrates?|hrr|householdrate|rate"),
                                ValueColumn.of(
                                        "household people",
                                        "dclghouseholdpopn|householdpopn|householdpopulation"),
                                ValueColumn.of(
                                        "communal people",
                                        "dclginstitutionalpopn|institutionalpopn|communalpopulation")),
                        Layout.of(
                                "gss_code, sex, relationship, age group; a column for each year of rates",
                                List.of(code(), sex(), relationship, band),
                                ValueColumn.of("rates", Patterns.WIDE_YEAR))),
                Target.count("rates", "household-rates", AREA, SEX, BAND, RELATIONSHIP, YEAR)
                        .free(RELATIONSHIP, YEAR)
                        .gathered(Gather.RATE),
                Target.count(
                                "household people",
                                "household-population",
                                AREA,
                                SEX,
                                BAND,
                                RELATIONSHIP,
                                YEAR)
                        .free(RELATIONSHIP, YEAR),
                Target.count("communal people", "communal", AREA, SEX, BAND, RELATIONSHIP, YEAR)
                        .free(RELATIONSHIP, YEAR));
    }
}
