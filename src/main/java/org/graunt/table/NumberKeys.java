package org.graunt.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;

/** Sexes, ages, years and numbers: their keys are worked out, not looked up. */
final class NumberKeys implements Keys {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = (1 << 20) - 1;
    private static final Set<String> BOTH_SEXES =
            Set.of("p", "person", "persons", "people", "t", "total", "all", "both", "0");
    private static final Set<String> OTHER_SEX_WORDS =
            Set.of(
                    "1", "2", "male", "female", "males", "females", "men", "women", "boys", "girls",
                    "boy", "girl");

    private final Column.Kind kind;
    private final int least;
    private final int most;

    private NumberKeys(Column.Kind kind, int least, int most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    static NumberKeys of(Column.Kind kind) {
        return switch (kind) {
            case SEX -> new NumberKeys(kind, 0, 1);
            case AGE -> new NumberKeys(kind, 0, AgeGroups.HIGHEST_OPEN_AGE);
            case YEAR -> new NumberKeys(kind, FIRST_YEAR, LAST_YEAR);
            case NUMBER -> new NumberKeys(kind, 0, MOST);
            case AREA, CODE, WORD, BAND, YEAR_GROUP, ABOUT, VALUE ->
                    throw new IllegalArgumentException("%s has no numbers".formatted(kind));
        };
    }

    @Override
    public int number(char[] text, int from, int to, long line) {
        if (kind == Column.Kind.SEX) {
            return sex(text, from, to);
        }
        int end = withoutZeroDecimals(text, from, to);
        if (from >= end || end - from > 7) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + (text[i] - '0');
        }
        return value < least || value > most ? -1 : value - least;
    }

    /** The position on {@link Sex#AXIS}. */
    private static int sex(char[] text, int from, int to) {
        if (to - from != 1) {
            return -1;
        }
        return switch (text[from]) {
            case 'F', 'f' -> 0;
            case 'M', 'm' -> 1;
            default -> -1;
        };
    }

    /** Some programs write every whole number with ".0"; it is whole all the same. */
    private static int withoutZeroDecimals(char[] text, int from, int to) {
        int end = to;
        while (end > from && text[end - 1] == '0') {
            end--;
        }
        return end < to && end > from + 1 && text[end - 1] == '.' ? end - 1 : to;
    }

    @Override
    public Refusal refusal(String text) {
        return switch (kind) {
            case SEX -> sexRefusal(text);
            case AGE -> ageRefusal(text);
            case YEAR ->
                    new Refusal(
                            Complaint.YEAR,
                            "Year '%s' is not a whole number from %d to %d"
                                    .formatted(text, FIRST_YEAR, LAST_YEAR),
                            "Write the mid-year: 2020 for the twelve months to 30 June 2020.");
            default ->
                    new Refusal(
                            Complaint.NUMBER,
                            "'%s' is not a whole number from %d to %d".formatted(text, least, most),
                            "Number the rows 1, 2, 3 and so on.");
        };
    }

    private static Refusal sexRefusal(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        String what = "Sex is '%s', not F or M".formatted(text);
        if (BOTH_SEXES.contains(word)) {
            return new Refusal(
                    Complaint.PERSONS,
                    what,
                    "Persons rows beside sexes would count people three times: delete them.");
        }
        if (OTHER_SEX_WORDS.contains(word)) {
            return new Refusal(
                    Complaint.SEX,
                    what,
                    "Recode to F and M. Mostly 1 is male and 2 female, but both ways occur:"
                            + " check for about 105 boys to 100 girls at birth.");
        }
        return new Refusal(Complaint.SEX, what, "Write F for women and girls, M for men and boys.");
    }

    private static Refusal ageRefusal(String text) {
        String what =
                "Age '%s' is not a whole number from 0 to %d"
                        .formatted(text, AgeGroups.HIGHEST_OPEN_AGE);
        if (text.matches("(?i)(all.*|total.*|persons)")) {
            return new Refusal(
                    Complaint.AGE,
                    what,
                    "Totals beside ages would count people twice: delete them.");
        }
        if (text.matches("\\d+\\s*(\\+|&|-|_| and over| to ).*")) {
            return new Refusal(
                    Complaint.AGE, what, "Name a group by its lowest age: 90 for 90 and over.");
        }
        return new Refusal(
                Complaint.AGE, what, "Give age last birthday; pool higher ages into the open one.");
    }

    @Override
    public int bits() {
        return 32 - Integer.numberOfLeadingZeros(most - least);
    }

    @Override
    public Object label(int number) {
        return kind == Column.Kind.SEX ? Sex.AXIS.label(number) : Integer.valueOf(number + least);
    }

    @Override
    public List<Integer> sorted(List<Integer> numbers) {
        return kind == Column.Kind.SEX ? List.of(0, 1) : numbers.stream().sorted().toList();
    }
}
