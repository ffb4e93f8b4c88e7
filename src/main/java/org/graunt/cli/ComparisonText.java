package org.graunt.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graunt.run.compare.Causes;
import org.graunt.run.compare.Comparison;
import org.graunt.run.compare.Comparison.FactDifference;
import org.graunt.run.compare.MemberComparison;
import org.graunt.run.compare.MemberComparison.Parts;
import org.graunt.run.compare.MemberComparison.Persons;
import org.graunt.run.compare.Place;

/** Prints a comparison for a terminal of 100 columns. */
final class ComparisonText {
    private static final int WIDTH = 100;
    private static final int LABEL = 36;
    private static final int AREAS = 5;
    private static final int YEARS_ON = 10;
    private static final int SHORTEST_SHOWN = 10;
    private static final List<Integer> PERSONS = List.of(6, 15, 15, 15, 10);
    private static final List<Integer> PARTS = List.of(9, 10, 9, 10, 15, 11);

    private final PrintWriter out;
    private final Comparison comparison;
    private final Causes causes;

    ComparisonText(PrintWriter out, Comparison comparison) {
        this.out = out;
        this.comparison = comparison;
        this.causes = Causes.of(comparison);
    }

    /** Prints all of it. */
    void print() {
        out.println("A: " + comparison.a().folder());
        out.println("B: " + comparison.b().folder());
        if (!comparison.differences().isEmpty()) {
            out.println();
            out.println("What they were made of differs:");
            comparison.differences().forEach(this::print);
        }
        out.println();
        if (comparison.isSame()) {
            printSame();
            return;
        }
        comparison.members().forEach(this::print);
        printAlone("A", comparison.onlyInA());
        printAlone("B", comparison.onlyInB());
    }

    private void printSame() {
        String ids =
                comparison.members().stream()
                        .map(MemberComparison::id)
                        .collect(Collectors.joining(", "));
        out.println(
                comparison.differences().isEmpty()
                        ? "Both were made of the same and are the same: " + ids
                        : "Every figure that both have is the same: " + ids);
    }

    private void printAlone(String which, List<String> ids) {
        if (!ids.isEmpty()) {
            out.println("Only in %s: %s".formatted(which, String.join(", ", ids)));
        }
    }

    private void print(FactDifference difference) {
        String a = difference.a().isEmpty() ? "not given" : difference.a();
        String b = difference.b().isEmpty() ? "not given" : difference.b();
        String line = "  %s: A %s, B %s".formatted(difference.what(), a, b);
        if (line.length() <= WIDTH) {
            out.println(line);
            return;
        }
        out.println("  %s:".formatted(difference.what()));
        printFolded("    A ", a);
        printFolded("    B ", b);
    }

    /** A long text, broken between words. */
    private void printFolded(String start, String text) {
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() + 1 > WIDTH && line.length() > start.length()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(start.length()));
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    private void print(MemberComparison member) {
        if (member.isEmpty() || member.isSame()) {
            out.println(
                    "%s: %s"
                            .formatted(
                                    member.id(),
                                    member.isEmpty()
                                            ? "no area and year is in both"
                                            : "every figure that both have is the same"));
            out.println();
            return;
        }
        row(member.id(), PERSONS, "year", "A", "B", "difference", "per cent");
        String label = member.whole().label();
        for (int year : years(member)) {
            row("  " + label, year, member.persons(member.whole(), year));
            label = "";
        }
        int last = member.years().getLast();
        List<Place> boroughs = member.mostDifferent(AREAS);
        boroughs.forEach(place -> row("  " + place.label(), last, member.persons(place, last)));
        out.println();
        printParts(member, boroughs);
        printCauses(member);
        out.println();
    }

    /** What a scenario's own changes make of the difference, where its run has shared it out. */
    private void printCauses(MemberComparison member) {
        List<Causes.Part> parts = causes.of(member.id(), member.whole().code());
        if (!parts.isEmpty()) {
            out.println(
                    "  Why, by what the scenario changes, in %d: %s"
                            .formatted(
                                    parts.getFirst().year(),
                                    parts.stream()
                                            .map(
                                                    part ->
                                                            "%s %s"
                                                                    .formatted(
                                                                            part.factor()
                                                                                    .replace(
                                                                                            '-',
                                                                                            ' '),
                                                                            signed(part.persons())))
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** The first year in both, about ten years on, and the last. */
    private static List<Integer> years(MemberComparison member) {
        List<Integer> all = member.years();
        int wanted = all.getFirst() + YEARS_ON;
        Integer middle =
                all.stream()
                        .min(Comparator.comparingInt(year -> Math.abs(year - wanted)))
                        .orElseThrow();
        return Stream.of(all.getFirst(), middle, all.getLast()).distinct().toList();
    }

    private void printParts(MemberComparison member, List<Place> boroughs) {
        int first = member.years().getFirst();
        int last = member.years().getLast();
        out.println(
                "  What makes the difference in %d, summed over %d to %d:"
                        .formatted(last, first, last));
        row("", PARTS, "start", "births", "deaths", "domestic", "international", "adjustment");
        Stream.concat(Stream.of(member.whole()), boroughs.stream())
                .forEach(place -> row("  " + place.label(), member.parts(place)));
    }

    private void row(String label, int year, Persons persons) {
        String perCent =
                Math.abs(persons.perCent()) < 0.005
                        ? "0.00"
                        : String.format(Locale.UK, "%+.2f", persons.perCent());
        row(
                label,
                PERSONS,
                String.valueOf(year),
                String.format(Locale.UK, "%,d", Math.round(persons.a())),
                String.format(Locale.UK, "%,d", Math.round(persons.b())),
                signed(persons.difference()),
                Double.isNaN(persons.perCent()) ? "-" : perCent);
    }

    private void row(String label, Parts parts) {
        row(
                label,
                PARTS,
                signed(parts.start()),
                signed(parts.births()),
                signed(parts.deaths()),
                signed(parts.domestic()),
                signed(parts.international()),
                signed(parts.adjustment()));
    }

    private static String signed(double persons) {
        long whole = Math.round(persons);
        return whole == 0 ? "0" : String.format(Locale.UK, "%+,d", whole);
    }

    private void row(String label, List<Integer> widths, String... words) {
        StringBuilder line = new StringBuilder(shortened(label));
        line.append(" ".repeat(LABEL - line.length()));
        for (int i = 0; i < words.length; i++) {
            line.append(" ".repeat(Math.max(1, widths.get(i) - words[i].length())));
            line.append(words[i]);
        }
        out.println(line.toString().stripTrailing());
    }

    /** A label that leaves room for the numbers; a code at its end stays. */
    private static String shortened(String label) {
        if (label.length() <= LABEL) {
            return label;
        }
        int code = label.lastIndexOf(" (");
        boolean fits = code >= 0 && label.length() - code <= LABEL - SHORTEST_SHOWN;
        String end = fits ? label.substring(code) : "";
        return label.substring(0, LABEL - end.length() - 3) + "..." + end;
    }
}
