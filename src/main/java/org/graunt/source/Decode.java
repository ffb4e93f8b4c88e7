package org.graunt.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of publishers: sexes, ages, years and what else they code in their own ways. */
final class Decode {
    private static final Pattern TOTAL = Pattern.compile("all.*|total|t|persons|people|both.*");
    private static final Pattern OPEN =
            Pattern.compile("(?:aged?)?(\\d{1,3})(?:\\+|&|plus|(?:and)?(?:over|older)|andabove)");
    private static final Pattern SINGLE = Pattern.compile("(?:aged?|year)?(\\d{1,3})(?:years?)?");
    private static final Pattern RANGE =
            Pattern.compile("(?:aged?)?(\\d{1,3})[-_\u2013/](\\d{1,3})(?:years?)?");
    private static final Pattern YEAR = Pattern.compile("(?:mid-?)?((?:19|20)\\d\\d)(?:\\.0)?");
    private static final Pattern DAY_OF_YEAR =
            Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d).*");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(\\d{1,2})-?([a-z]{3})[a-z]*-?((?:19|20)\\d\\d)");
    private static final Pattern SLASHED_DAY =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("((?:19|20)\\d\\d)[-/]?(?:20)?(\\d\\d)");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Map<String, String> SEXES =
            Map.ofEntries(
                    Map.entry("1", "M"),
                    Map.entry("m", "M"),
                    Map.entry("male", "M"),
                    Map.entry("males", "M"),
                    Map.entry("men", "M"),
                    Map.entry("boy", "M"),
                    Map.entry("boys", "M"),
                    Map.entry("2", "F"),
                    Map.entry("f", "F"),
                    Map.entry("female", "F"),
                    Map.entry("females", "F"),
                    Map.entry("women", "F"),
                    Map.entry("girl", "F"),
                    Map.entry("girls", "F"));
    private static final int LONGEST = 500;
    private static final int NOMIS_BEFORE_FIRST = 101;
    private static final int NOMIS_LAST = 191;
    private static final int NOMIS_ALL = 200;
    private static final int LAST_YEAR_GROUP = 13;

    private Decode() {}

    private static String plain(String words) {
        String first = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return first.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", "");
    }

    private static Decoded label(Object text) {
        return new Decoded.Label(String.valueOf(text));
    }

    static Decoded text(String words) {
        return label(words.strip());
    }

    static Decoded sex(String words) {
        String plain = plain(words);
        String sex = SEXES.get(plain);
        if (sex != null) {
            return label(sex);
        }
        return plain.equals("0") || TOTAL.matcher(plain).matches()
                ? Decoded.All.TOGETHER
                : new Decoded.Unknown("1 or 2, M or F, or a word such as males");
    }

    static Decoded age(String words) {
        String plain = plain(words);
        for (Pattern pattern : List.of(SINGLE, OPEN, RANGE)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return label(Integer.parseInt(matcher.group(1)));
            }
        }
        if (TOTAL.matcher(plain).matches()) {
            return Decoded.All.TOGETHER;
        }
        return plain.matches("birth|under1|lessthan1|0year")
                ? label(0)
                : new Decoded.Unknown("an age such as 4, 90+, Age 0 - 4 or All ages");
    }

    static Decoded nomisAge(String words) {
        String plain = plain(words);
        if (!plain.matches("\\d{1,3}")) {
            return age(words);
        }
        int code = Integer.parseInt(plain);
        if (code == NOMIS_ALL) {
            return Decoded.All.TOGETHER;
        }
        return code >= NOMIS_BEFORE_FIRST && code <= NOMIS_LAST
                ? label(code - NOMIS_BEFORE_FIRST)
                : new Decoded.Aside("ages in groups of Nomis beside single years");
    }

    static Decoded band(String words) {
        String plain = plain(words);
        Matcher open = OPEN.matcher(plain);
        if (open.matches()) {
            return label(Integer.parseInt(open.group(1)) + "+");
        }
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            return label(
                    "%d-%d"
                            .formatted(
                                    Integer.parseInt(range.group(1)),
                                    Integer.parseInt(range.group(2))));
        }
        return TOTAL.matcher(plain).matches()
                ? Decoded.All.TOGETHER
                : new Decoded.Unknown("a band of ages such as 0_4 or 85&");
    }

    static Decoded year(String words) {
        String plain = plain(words);
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return label(year.group(1));
        }
        Decoded day = date(words);
        return day instanceof Decoded.Label label
                ? label(nearestMidYear(LocalDate.parse(label.text())))
                : new Decoded.Unknown("a year such as 2020");
    }

    /** The year whose 30 June lies nearest to a day. */
    static int nearestMidYear(LocalDate day) {
        return day.getYear();
    }

    static Decoded date(String words) {
        String plain = plain(words);
        Matcher day = DAY_OF_YEAR.matcher(plain);
        if (day.matches()) {
            return date(day.group(1), Integer.parseInt(day.group(2)), day.group(3));
        }
        Matcher named = NAMED_DAY.matcher(plain);
        if (named.matches()) {
            return date(named.group(3), MONTHS.indexOf(named.group(2)) + 1, named.group(1));
        }
        Matcher slashed = SLASHED_DAY.matcher(plain);
        if (slashed.matches()) {
            return date(slashed.group(3), Integer.parseInt(slashed.group(2)), slashed.group(1));
        }
        return new Decoded.Unknown("a day such as 2022-05-01 or 01May2022");
    }

    private static Decoded date(String year, int month, String day) {
        int number = Integer.parseInt(day);
        boolean real =
                month >= 1
                        && month <= MONTHS.size()
                        && number >= 1
                        && YearMonth.of(Integer.parseInt(year), month).isValidDay(number);
        return real
                ? label("%s-%02d-%02d".formatted(year, month, number))
                : new Decoded.Unknown("a day of the calendar");
    }

    static Decoded schoolYear(String words) {
        Matcher matcher = SCHOOL_YEAR.matcher(plain(words));
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            if ((first + 1) % 100 == Integer.parseInt(matcher.group(2))) {
                return label(first);
            }
        }
        return new Decoded.Unknown("a school year such as 201516 or 2015/16");
    }

    static Decoded yearGroup(String words) {
        String plain = plain(words).replaceAll("^(year|y|nc)", "");
        if (plain.matches("reception|r|0")) {
            return label("R");
        }
        if (plain.matches("\\d{1,2}") && Integer.parseInt(plain) <= LAST_YEAR_GROUP) {
            return label(Integer.parseInt(plain));
        }
        if (TOTAL.matcher(plain).matches()) {
            return Decoded.All.TOGETHER;
        }
        return plain.matches("x|n1|n2|e1|e2|nursery.*|\\d{2}|notfollowing.*|early.*")
                ? new Decoded.Aside("pupils outside the year groups R to 13")
                : new Decoded.Unknown("a year group such as Reception or Year 7");
    }

    /** Kinds of homes as the housing-led model tells them apart. */
    static Decoded kindOfHome(String words) {
        String plain = plain(words).replace("-", "");
        if (plain.startsWith("selfcontained")) {
            return label("self-contained");
        }
        if (plain.contains("student")) {
            return label("student");
        }
        if (plain.matches(".*(older|extracare|sheltered|carehome).*")) {
            return label("older");
        }
        return plain.startsWith("nonself") ? label("other") : label(words.strip());
    }

    static Decoded phase(String words) {
        String plain = plain(words);
        if (plain.matches("pri|ps|primary.*")) {
            return label("primary");
        }
        if (plain.matches("sec|ss|secondary.*")) {
            return label("secondary");
        }
        return new Decoded.Unknown("PRI or SEC");
    }

    static Decoded sector(String words) {
        String plain = plain(words);
        if (plain.matches(
                "state-?funded(primary|secondary|special|apschool).*|.*alternative.*|pru.*")) {
            return label("state");
        }
        if (plain.contains("independent")) {
            return label("independent");
        }
        return TOTAL.matcher(plain).matches()
                ? Decoded.All.TOGETHER
                : new Decoded.Aside("schools of other kinds: " + words.strip());
    }
}
