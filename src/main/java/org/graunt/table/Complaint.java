package org.graunt.table;

/** A kind of problem in a file; its listing is cut short on its own. */
enum Complaint {
    FILE("problems with the file"),
    HEADER("problems in the header"),
    ENCODING("lines that are not UTF-8"),
    FIELDS("rows with too many or too few fields"),
    QUOTES("fields with a line break inside quotes"),
    CODE("rows with a code that cannot be"),
    SEX("rows whose sex is not F or M"),
    PERSONS("rows of both sexes together"),
    AGE("rows with an age that cannot be"),
    YEAR("rows with a year that cannot be"),
    NUMBER("rows with a number that cannot be read"),
    BOUNDS("rows with a number out of its range"),
    MISSING("rows without a number"),
    DUPLICATE("rows that repeat a key"),
    GAP("gaps"),
    AREA("codes of unknown areas"),
    DRAW("problems with the draws");

    private final String plural;

    Complaint(String plural) {
        this.plural = plural;
    }

    /** Several of them, in words. */
    String plural() {
        return plural;
    }
}
