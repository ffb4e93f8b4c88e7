package org.graunt.run.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.graunt.ensemble.Factor;
import org.graunt.table.TidyCsv;

/**
 * What members have in common, so that nobody takes their agreement for a confirmation: the base
 * population, and the rates of the first projected year, in which all start from the same people.
 *
 * @param groups for each factor the members that have it alike, by id, two or more in a group
 */
public record SharedInputs(Map<Factor, List<List<String>>> groups) {
    /** The file that tells it. */
    public static final String NAME = "shared.csv";

    private static final List<Factor> ASKED =
            List.of(
                    Factor.BASE,
                    Factor.FERTILITY,
                    Factor.MORTALITY,
                    Factor.DOMESTIC_MIGRATION,
                    Factor.INTERNATIONAL_MIGRATION);

    /** Copies the map. */
    public SharedInputs {
        groups = Map.copyOf(groups);
    }

    /** What members over the same areas and ages have in common. */
    public static SharedInputs of(List<ImpliedRates> members) {
        Map<Factor, List<List<String>>> groups = new EnumMap<>(Factor.class);
        ASKED.forEach(factor -> groups.put(factor, groups(members, factor)));
        return new SharedInputs(groups);
    }

    /** Having a factor alike runs through from member to member, so that groups do not overlap. */
    private static List<List<String>> groups(List<ImpliedRates> members, Factor factor) {
        List<List<ImpliedRates>> groups = new ArrayList<>();
        for (ImpliedRates member : members) {
            groups.stream()
                    .filter(group -> alike(group.getFirst(), member, factor))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                groups.add(new ArrayList<>());
                                return groups.getLast();
                            })
                    .add(member);
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(ImpliedRates::member).toList())
                .toList();
    }

    private static boolean alike(ImpliedRates one, ImpliedRates other, Factor factor) {
        if (differ(one, other, Factor.BASE)) {
            return false;
        }
        boolean known =
                switch (factor) {
                    case FERTILITY, MORTALITY ->
                            one.known().vitalEvents() && other.known().vitalEvents();
                    case DOMESTIC_MIGRATION, INTERNATIONAL_MIGRATION ->
                            one.known().kindsOfMigration() && other.known().kindsOfMigration();
                    default -> true;
                };
        return known && !differ(one, other, factor);
    }

    private static boolean differ(ImpliedRates one, ImpliedRates other, Factor factor) {
        for (int area = 0; area < one.frame().areas(); area++) {
            if (new Differences(one.firstStep(), other.firstStep(), area).in(factor)) {
                return true;
            }
        }
        return false;
    }

    /** Writes every pair of members, with what the two have in common. */
    public void write(Path file, List<String> members) throws IOException {
        TidyCsv.write(
                file,
                List.of("member", "other", "shared"),
                csv -> {
                    for (int i = 0; i < members.size(); i++) {
                        for (int j = i + 1; j < members.size(); j++) {
                            csv.text(members.get(i)).text(members.get(j));
                            csv.text(words(members.get(i), members.get(j))).end();
                        }
                    }
                });
    }

    private String words(String one, String other) {
        StringJoiner words = new StringJoiner(" ");
        for (Factor factor : ASKED) {
            if (groups(factor).stream().anyMatch(g -> g.contains(one) && g.contains(other))) {
                words.add(factor.word());
            }
        }
        return words.toString();
    }

    /** How often another member has a rate of this one. */
    long withSameRates(String member) {
        return ASKED.subList(1, ASKED.size()).stream()
                .flatMap(factor -> groups(factor).stream())
                .filter(group -> group.contains(member))
                .mapToLong(group -> group.size() - 1L)
                .sum();
    }

    private List<List<String>> groups(Factor factor) {
        return groups.getOrDefault(factor, List.of());
    }

    /**
     * Who agrees for want of another source, in a sentence; empty where members have nothing but
     * the base population in common.
     */
    public Optional<String> sentence() {
        Map<List<String>, StringJoiner> factors = new LinkedHashMap<>();
        for (Factor factor : ASKED.subList(1, ASKED.size())) {
            for (List<String> group : groups(factor)) {
                factors.computeIfAbsent(group, any -> new StringJoiner(", "))
                        .add(factor.word().replace('-', ' '));
            }
        }
        StringJoiner sentences = new StringJoiner("; ");
        factors.forEach(
                (group, shared) ->
                        sentences.add(
                                "%s have the same %s".formatted(String.join(", ", group), shared)));
        return factors.isEmpty() ? Optional.empty() : Optional.of(sentences.toString());
    }
}
