package org.graunt.source;

import java.util.function.Function;

/** What a column of somebody's file tells of a row; each role reads its words in its own way. */
enum Role {
    /** The area that a row is about, by code or by name. */
    AREA("gss_code", Decode::text),
    /** Where people move from. */
    ORIGIN("origin", Decode::text),
    /** Where they move to. */
    DESTINATION("destination", Decode::text),
    /** Female or male. */
    SEX("sex", Decode::sex),
    /** A single age, or the lower end of a group. */
    AGE("age", Decode::age),
    /** Ages as Nomis numbers them: 101 is age 0. */
    NOMIS_AGE("age", Decode::nomisAge),
    /** A mid-year, or the year that ends there. */
    YEAR("year", Decode::year),
    /** A day. */
    DATE("date", Decode::date),
    /** A school year, by the September in which it begins. */
    SCHOOL_YEAR("year", Decode::schoolYear),
    /** A year group, R or 1 to 13. */
    YEAR_GROUP("year_group", Decode::yearGroup),
    /** A band of ages. */
    BAND("ages", Decode::band),
    /** What somebody is to a household. */
    RELATIONSHIP("relationship", Decode::text),
    /** How many bedrooms, or which kind of home. */
    BEDROOMS("bedrooms", Decode::text),
    /** Which kind of home. */
    KIND("kind", Decode::text),
    /** A doctors' practice. */
    PRACTICE("practice", Decode::text),
    /** A small area in which patients live. */
    SMALL_AREA("small_area", Decode::text),
    /** A school. */
    SCHOOL("school", Decode::text),
    /** A school's phase. */
    PHASE("phase", Decode::phase),
    /** Whether pupils are at state schools. */
    SECTOR("sector", Decode::sector),
    /** A planning area of schools. */
    PLANNING_AREA("planning_area", Decode::text),
    /** Which variant of a projection. */
    VARIANT("variant", Decode::text);

    private final String column;
    private final Function<String, Decoded> decode;

    Role(String column, Function<String, Decoded> decode) {
        this.column = column;
        this.decode = decode;
    }

    /** The column of our tables that it becomes. */
    String column() {
        return column;
    }

    /** True where it names an area, by code or name. */
    boolean isPlace() {
        return this == AREA || this == ORIGIN || this == DESTINATION;
    }

    /** What words of this role mean. */
    Decoded decode(String words) {
        return decode.apply(words);
    }
}
