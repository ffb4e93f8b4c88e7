package org.graunt.source;

import static org.graunt.source.Layout.ValueColumn;
import static org.graunt.source.Patterns.age;
import static org.graunt.source.Patterns.areaName;
import static org.graunt.source.Patterns.code;
import static org.graunt.source.Patterns.nomisAge;
import static org.graunt.source.Patterns.sex;
import static org.graunt.source.Patterns.year;
import static org.graunt.source.Role.AGE;
import static org.graunt.source.Role.AREA;
import static org.graunt.source.Role.DATE;
import static org.graunt.source.Role.DESTINATION;
import static org.graunt.source.Role.ORIGIN;
import static org.graunt.source.Role.SEX;
import static org.graunt.source.Role.VARIANT;
import static org.graunt.source.Role.YEAR;

import java.util.List;
import java.util.stream.Stream;
import org.graunt.source.Layout.Filter;
import org.graunt.source.Layout.KeyColumn;
import org.graunt.source.Target.Gather;

/** Estimates of people, their births and moves, and official projections. */
final class PeopleImporters {
    private static final Filter POPULATION =
            Filter.of("component", "population", "other components than the population");

    private PeopleImporters() {}

    static List<Importer> all() {
        return List.of(estimates(), projections(), migration(), births());
    }

    private static Importer estimates() {
        return Importer.of(
                        "estimates",
                        "ONS mid-year estimates and components of change; Nomis; tidy tables",
                        Stream.of(estimatesByAge(), longTables("population"))
                                .flatMap(List::stream)
                                .toList(),
                        Target.count("population", "population", AREA, SEX, AGE, YEAR),
                        Target.count("births", "births", AREA, YEAR, SEX)
                                .free(SEX)
                                .gathered(Gather.SUM),
                        Target.count("deaths", "deaths", AREA, SEX, AGE, YEAR),
                        Target.count("internalin", "internal-in", AREA, SEX, AGE, YEAR),
                        Target.count("internalout", "internal-out", AREA, SEX, AGE, YEAR),
                        Target.count("internationalin", "international-in", AREA, SEX, AGE, YEAR),
                        Target.count("internationalout", "international-out", AREA, SEX, AGE, YEAR),
                        Target.count("adjustment", "adjustment", AREA, SEX, AGE, YEAR)
                                .gathered(Gather.SUM),
                        Target.count("otherchange", "adjustment", AREA, SEX, AGE, YEAR),
                        summary("population all"),
                        summary("deaths all"),
                        summary("natchange"),
                        summary("internalnet"),
                        summary("internationalnet"),
                        summary("otherchange all"))
                .taking(Importer.DISTRICTS_AND_WARDS)
                .finishedBy(Estimates::finish);
    }

    private static Target summary(String measure) {
        return Target.count(measure, "", AREA, YEAR);
    }

    private static List<Layout> estimatesByAge() {
        String year = "(?<year>(?:19|20)\\d\\d)";
        return List.of(
                Layout.of(
                        "MYEB1, MYEB2: area, sex and age; population_2020, births_2020, ...",
                        List.of(code(), sex(), age()),
                        ValueColumn.of("population", "population" + year),
                        ValueColumn.of(
                                "$1",
                                "(births|deaths|internalin|internalout|internationalin|internationalout|otherchange)"
                                        + year),
                        ValueColumn.of(
                                "adjustment", "(?:specialchange|unattrib|otheradjust)" + year)),
                Layout.of(
                        "MYEB3: area; population_2020, births_2020, natchange_2020, ...",
                        List.of(code()),
                        ValueColumn.of("births", "births" + year),
                        ValueColumn.of("deaths all", "deaths" + year),
                        ValueColumn.of("population all", "population" + year),
                        ValueColumn.of("otherchange all", "otherchange" + year),
                        ValueColumn.of("$1", "(natchange|internalnet|internationalnet)" + year)),
                Layout.of(
                        "MYE2: area; All ages, 0, 1, ..., 90 (sex and year in a column, the sheet or the title)",
                        List.of(code(), sex().orNone(), year().orNone()),
                        ValueColumn.of("population", Patterns.WIDE_AGE)));
    }

    /** Tables of one number a row, by code or by name, with ages plain or as Nomis numbers them. */
    private static List<Layout> longTables(String measure) {
        ValueColumn value = ValueColumn.of(measure, Patterns.VALUES);
        return List.of(
                Layout.of(
                                "tidy: code, sex, age, year, value",
                                List.of(code(), sex(), age(), year()),
                                value)
                        .only(POPULATION),
                Layout.of(
                        "Nomis: GEOGRAPHY_CODE, GENDER, C_AGE, DATE, OBS_VALUE",
                        List.of(code(), sex(), nomisAge(), year()),
                        value),
                Layout.of("Nomis without a date", List.of(code(), sex(), nomisAge()), value),
                Layout.of(
                        "tidy by name: name, sex, age, year, value",
                        List.of(areaName(), sex(), age(), year()),
                        value));
    }

    private static Importer projections() {
        List<Layout> wide =
                List.of(
                        Layout.of(
                                        "SNPP, GLA: area, sex and age; a column for each year",
                                        List.of(
                                                code(),
                                                sex(),
                                                age(),
                                                KeyColumn.of(VARIANT, "variant").orNone()),
                                        ValueColumn.of("projection", Patterns.WIDE_YEAR))
                                .only(POPULATION));
        return Importer.of(
                "projections",
                "Projections of the ONS or the GLA, wide or long, into published/NAME",
                Stream.of(wide, longTables("projection")).flatMap(List::stream).toList(),
                Target.count("projection", "published/ID", AREA, SEX, AGE, YEAR, VARIANT)
                        .free(VARIANT));
    }

    private static Importer migration() {
        KeyColumn from = KeyColumn.of(ORIGIN, "outla|gssout|ogeographycode|origin|origincode");
        KeyColumn to =
                KeyColumn.of(DESTINATION, "inla|gssin|dgeographycode|destination|destinationcode");
        return Importer.of(
                "migration",
                "ONS moves between areas: long, ages across, or a square matrix",
                List.of(
                        Layout.of(
                                "long: OutLA, InLA, Age, Sex, Moves",
                                List.of(from, to, age().orNone(), sex().orNone(), year().orNone()),
                                ValueColumn.of("moves", "moves|value|migrations|obsvalue|flow")),
                        Layout.of(
                                "wide: outla, inla, sex, Age_0, ..., Age_90",
                                List.of(from, to, sex(), year().orNone()),
                                ValueColumn.of("moves", "age(?<age>\\d+\\+?)")),
                        Layout.of(
                                "square: origins down, destinations across",
                                List.of(
                                        KeyColumn.of(
                                                ORIGIN, "code|origin|outla|origincode|gsscode")),
                                ValueColumn.of("moves", "(?<destination>[ewns]\\d{8})"))),
                Target.count("moves", "internal-flows", ORIGIN, DESTINATION, SEX, AGE, YEAR)
                        .free(SEX, AGE));
    }

    private static Importer births() {
        KeyColumn mother =
                KeyColumn.of(AGE, "age|ageofmother|mothersage|motherage|agegroup").orNone();
        ValueColumn value = ValueColumn.of("births", "births|annualbirths|value|obsvalue");
        ValueColumn byDay = ValueColumn.of("births by day", "births|annualbirths|value|obsvalue");
        Filter actual = Filter.of("type", "actual|predicted", "births that were interpolated");
        return Importer.of(
                        "births",
                        "Births by area, by sex or by age of mother, of years or years ending on a day",
                        List.of(
                                Layout.of(
                                                "gss_code, year_ending_date, sex, annual_births",
                                                List.of(
                                                        code(),
                                                        sex().orNone(),
                                                        KeyColumn.of(DATE, "yearendingdate|date")),
                                                byDay)
                                        .only(actual),
                                Layout.of(
                                        "gss_code, year, sex, age of mother, births",
                                        List.of(
                                                code(),
                                                sex().orNone(),
                                                mother,
                                                KeyColumn.of(YEAR, "year|datename")),
                                        value),
                                Layout.of(
                                        "area; a column for each year",
                                        List.of(code(), sex().orNone(), mother),
                                        ValueColumn.of("births", Patterns.WIDE_YEAR))),
                        Target.count("births", "births", AREA, YEAR, SEX, AGE).free(SEX, AGE),
                        Target.count("births by day", "", AREA, DATE, SEX).free(SEX),
                        Target.count("births by mother", "births-by-mother", AREA, AGE, YEAR)
                                .gathered(Gather.SUM))
                .finishedBy(Births::finish);
    }
}
