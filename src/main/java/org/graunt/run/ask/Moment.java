package org.graunt.run.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date between two mid-years. Populations stand at mid-years, the end of 30 June; a month is its
 * beginning, so that {@code 2026-09} is two months after mid-year 2026, and a day is its end, so
 * that {@code 2026-08-31} is the same moment and {@code 2026-06-30} is mid-year 2026.
 *
 * @param words how people say it, with its preposition: {@code at mid-year 2026}
 * @param midYear the last mid-year before it, or at it
 * @param share of the year to the next mid-year that has passed, from 0 to less than 1
 * @param septemberOf the year of the September that it lies in or, on 31 August, stands before; 0
 *     for any other date
 */
public record Moment(String words, int midYear, double share, int septemberOf) {
    /** The word for the September that comes next. */
    public static final String NEXT_SEPTEMBER = "next-september";

    private static final Pattern FORM =
            Pattern.compile("([12]\\d{3})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final double MONTHS = 12;

    /** Mid-year of a year. */
    public static Moment midYearOf(int year) {
        return new Moment("at mid-year " + year, year, 0, 0);
    }

    /**
     * The moment that a text names: {@code 2026}, which is mid-year, {@code 2026-09}, {@code
     * 2026-09-15} or {@code next-september}, the first September that begins after today.
     *
     * @return empty where it names none
     */
    public static Optional<Moment> parse(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals(NEXT_SEPTEMBER)) {
            int year = today.getYear() + (today.getMonthValue() >= 9 ? 1 : 0);
            return Optional.of(month(YearMonth.of(year, Month.SEPTEMBER)));
        }
        Matcher match = FORM.matcher(plain);
        return match.matches() ? parse(match) : Optional.empty();
    }

    private static Optional<Moment> parse(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return Optional.of(midYearOf(year));
        }
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(2)));
            return Optional.of(
                    match.group(3) == null
                            ? month(month)
                            : day(month.atDay(Integer.parseInt(match.group(3)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Moment month(YearMonth month) {
        return at("at the beginning of " + words(month), month, 0);
    }

    private static Moment day(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        double passed = (double) day.getDayOfMonth() / month.lengthOfMonth();
        String words = "on %d %s".formatted(day.getDayOfMonth(), words(month));
        return at(words, month, passed);
    }

    /** A moment when a share of a month has passed. */
    private static Moment at(String words, YearMonth month, double passed) {
        double months = month.getMonthValue() - Month.JULY.getValue() + passed;
        int earlier = months < 0 ? 1 : 0;
        boolean lastOfAugust = month.getMonth() == Month.AUGUST && passed == 1;
        boolean september = month.getMonth() == Month.SEPTEMBER || lastOfAugust;
        return new Moment(
                words,
                month.getYear() - earlier,
                (months + earlier * MONTHS) / MONTHS,
                september ? month.getYear() : 0);
    }

    private static String words(YearMonth month) {
        String name = month.getMonth().toString();
        return "%s%s %d"
                .formatted(
                        name.charAt(0),
                        name.substring(1).toLowerCase(Locale.ROOT),
                        month.getYear());
    }

    /** True at a mid-year. */
    public boolean isMidYear() {
        return share == 0;
    }

    /** The moment in years: a mid-year is a whole number. */
    double time() {
        return midYear + share;
    }
}
