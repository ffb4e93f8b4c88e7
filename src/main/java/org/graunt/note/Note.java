package org.graunt.note;

/**
 * One remark to a person: where, what was found, and what to do about it.
 *
 * @param severity how much it matters
 * @param where the place: a file and line, a key of a specification, an area, age and year
 * @param what what was found there, with the values
 * @param advice what to do; may be empty where there is nothing to do
 */
public record Note(Severity severity, String where, String what, String advice) {

    /** Something wrong. */
    public static Note error(String where, String what, String advice) {
        return new Note(Severity.ERROR, where, what, advice);
    }

    /** Something suspicious. */
    public static Note warning(String where, String what, String advice) {
        return new Note(Severity.WARNING, where, what, advice);
    }

    /** Something worth knowing. */
    public static Note info(String where, String what, String advice) {
        return new Note(Severity.INFO, where, what, advice);
    }

    /** True where what depends on it cannot be done. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a terminal: {@code where: what. advice}. */
    public String line() {
        String sentence = what.matches("(?s).*[.!?:;]") ? what : what + ".";
        return "%s: %s %s".formatted(where, sentence, advice).strip();
    }
}
