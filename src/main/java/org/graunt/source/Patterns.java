package org.graunt.source;

import org.graunt.source.Layout.KeyColumn;

/** Names of columns that many publishers use, normalised. */
final class Patterns {
    static final String CODES =
            "gsscode|ladcode\\d*|lad\\d*cd|lacode(?:20\\d\\dboundaries)?|areacode|code|geographycode|oslaua|newlacode|"
                    + "lad\\d*code|localauthoritycode|areacodes?|wardcode|gsscodeward";
    static final String NAMES =
            "areaname|borough|geographyname|gssname|laname\\d*|localauthority|area|name";
    static final String SEXES = "sex|gender|gendername|sexname";
    static final String AGES = "age|agegroup|ages|agename|agecode";
    static final String NOMIS_AGES = "cage|cagename";
    static final String YEARS =
            "year|date|datename|projectedyearname|projectedyear|time|timeperiod|yearcode";
    static final String VALUES = "value|obsvalue|popn|persons|people|population|count|number";
    static final String WIDE_YEAR = "(?:y|x)?(?<year>(?:19|20)\\d\\d)";
    static final String WIDE_AGE =
            "(?:aged?)?(?<age>\\d{1,3}(?:\\+|andover|andabove|plus)?|allages|total)";

    private Patterns() {}

    static KeyColumn code() {
        return KeyColumn.of(Role.AREA, CODES);
    }

    static KeyColumn areaName() {
        return KeyColumn.of(Role.AREA, NAMES);
    }

    static KeyColumn sex() {
        return KeyColumn.of(Role.SEX, SEXES);
    }

    static KeyColumn age() {
        return KeyColumn.of(Role.AGE, AGES);
    }

    static KeyColumn nomisAge() {
        return KeyColumn.of(Role.NOMIS_AGE, NOMIS_AGES);
    }

    static KeyColumn year() {
        return KeyColumn.of(Role.YEAR, YEARS);
    }
}
