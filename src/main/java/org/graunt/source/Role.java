package org.graunt.source;

/** What a column of somebody's file tells of a row; each role reads its words in its own way. */
enum Role {
    /** The area that a row is about, by code or by name. */
    AREA("gss_code"),
    /** Where people move from. */
    ORIGIN("origin"),
    /** Where they move to. */
    DESTINATION("destination"),
    /** Female or male. */
    SEX("sex"),
    /** A single age, or the lower end of a group. */
    AGE("age"),
    /** Ages as Nomis numbers them: 101 is age 0. */
    NOMIS_AGE("age"),
    /** A mid-year, or the year that ends there. */
    YEAR("year"),
    /** A day. */
    DATE("date"),
    /** A school year, by the September in which it begins. */
    SCHOOL_YEAR("year"),
    /** A year group, R or 1 to 13. */
    YEAR_GROUP("year_group"),
    /** A band of ages. */
    BAND("ages"),
    /** What somebody is to a household. */
    RELATIONSHIP("relationship"),
    /** How many bedrooms, or which kind of home. */
    BEDROOMS("bedrooms"),
    /** Which kind of home. */
    KIND("kind"),
    /** A doctors' practice. */
    PRACTICE("practice"),
    /** A small area in which patients live. */
    SMALL_AREA("small_area"),
    /** A school. */
    SCHOOL("school"),
    /** A school's phase. */
    PHASE("phase"),
    /** Whether pupils are at state schools. */
    SECTOR("sector"),
    /** A planning area of schools. */
    PLANNING_AREA("planning_area"),
    /** Which variant of a projection. */
    VARIANT("variant");

    private final String column;

    Role(String column) {
        this.column = column;
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
        return switch (this) {
            case SEX -> Decode.sex(words);
            case AGE -> Decode.age(words);
            case NOMIS_AGE -> Decode.nomisAge(words);
            case YEAR -> Decode.year(words);
            case DATE -> Decode.date(words);
            case SCHOOL_YEAR -> Decode.schoolYear(words);
            case YEAR_GROUP -> Decode.yearGroup(words);
            case BAND -> Decode.band(words);
            case KIND -> Decode.kindOfHome(words);
            case PHASE -> Decode.phase(words);
            case SECTOR -> Decode.sector(words);
            case AREA,
                    ORIGIN,
                    DESTINATION,
                    RELATIONSHIP,
                    BEDROOMS,
                    PRACTICE,
                    SMALL_AREA,
                    SCHOOL,
                    PLANNING_AREA,
                    VARIANT ->
                    Decode.text(words);
        };
    }
}
