package org.graunt.demography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A band of ages, as tables write it: {@code 16-19}, {@code 85+}, or a single age.
 *
 * @param label as written; {@code all} for everybody
 * @param from its lowest age
 * @param to its highest age; {@link #OPEN} where it has no end
 */
public record AgeBand(String label, int from, int to) implements Comparable<AgeBand> {
    /** The highest age of a band without an end. */
    public static final int OPEN = Integer.MAX_VALUE;

    private static final Pattern FORM =
            Pattern.compile("(0|[1-9]\\d{0,2})(?:-([1-9]\\d{0,2})|(\\+))?");

    private static final List<AgeBand> STANDARD =
            List.of(
                    new AgeBand("all", 0, OPEN),
                    new AgeBand("0-3", 0, 3),
                    new AgeBand("4-10", 4, 10),
                    new AgeBand("11-15", 11, 15),
                    new AgeBand("16-17", 16, 17),
                    new AgeBand("18-24", 18, 24),
                    new AgeBand("25-34", 25, 34),
                    new AgeBand("35-49", 35, 49),
                    new AgeBand("50-64", 50, 64),
                    new AgeBand("65-74", 65, 74),
                    new AgeBand("75-84", 75, 84),
                    new AgeBand("85+", 85, OPEN));

    /** The band that a text names, such as {@code 16-19}; empty where it names none. */
    public static Optional<AgeBand> parse(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(match.group(1));
        String end = match.group(2);
        int to = match.group(3) != null ? OPEN : from;
        AgeBand band = new AgeBand(text, from, end == null ? to : Integer.parseInt(end));
        return band.to < band.from ? Optional.empty() : Optional.of(band);
    }

    /** The standard bands of results that whole groups of these ages can form. */
    public static List<AgeBand> standard(AgeGroups ages) {
        return STANDARD.stream().filter(band -> band.fits(ages)).toList();
    }

    /** One age group as a band: {@code 4}, {@code 5-9}, {@code 90+}. */
    public static AgeBand ofGroup(AgeGroups ages, int group) {
        int lowest = ages.lowest(group);
        if (group == ages.open()) {
            return new AgeBand(lowest + "+", lowest, OPEN);
        }
        int highest = lowest + ages.width() - 1;
        String label = lowest == highest ? String.valueOf(lowest) : lowest + "-" + highest;
        return new AgeBand(label, lowest, highest);
    }

    /** True where whole groups of these ages form it. */
    public boolean fits(AgeGroups ages) {
        Stream<Integer> edges = to == OPEN ? Stream.of(from) : Stream.of(from, to + 1);
        return edges.allMatch(edge -> edge % ages.width() == 0 && edge <= ages.openAge());
    }

    /** True where some age is in both. */
    public boolean overlaps(AgeBand other) {
        return from <= other.to && other.from <= to;
    }

    /** The position of its first group. */
    public int firstGroup(AgeGroups ages) {
        return ages.position(from);
    }

    /** The position after its last group. */
    public int endGroup(AgeGroups ages) {
        return to == OPEN ? ages.count() : ages.position(to + 1);
    }

    /** By lowest age, then by highest. */
    @Override
    public int compareTo(AgeBand other) {
        return from != other.from
                ? Integer.compare(from, other.from)
                : Integer.compare(to, other.to);
    }
}
