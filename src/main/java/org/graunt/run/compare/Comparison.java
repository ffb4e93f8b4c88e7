package org.graunt.run.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two results, A and B, side by side. Every difference is B less A.
 *
 * @param a the first
 * @param b the second
 * @param differences what the two were made of, where that differs
 * @param members the members that are in both, each with its figures
 * @param onlyInA the members that A alone has
 * @param onlyInB the members that B alone has
 */
public record Comparison(
        Results a,
        Results b,
        List<FactDifference> differences,
        List<MemberComparison> members,
        List<String> onlyInA,
        List<String> onlyInB) {

    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        members = List.copyOf(members);
        onlyInA = List.copyOf(onlyInA);
        onlyInB = List.copyOf(onlyInB);
    }

    /**
     * Something that the two were made of, and that differs.
     *
     * @param what what it is
     * @param a what A has; empty where A has none
     * @param b what B has; empty where B has none
     */
    public record FactDifference(String what, String a, String b) {}

    /** Sets two results side by side. */
    public static Comparison of(Results a, Results b) {
        List<MemberComparison> members = new ArrayList<>();
        for (String id : a.members().keySet()) {
            if (b.members().containsKey(id)) {
                members.add(MemberComparison.of(id, a, b));
            }
        }
        return new Comparison(a, b, differences(a, b), members, without(a, b), without(b, a));
    }

    private static List<String> without(Results one, Results other) {
        return one.members().keySet().stream()
                .filter(id -> !other.members().containsKey(id))
                .toList();
    }

    /** Facts about models are told of those in both alone; the others are missing as a whole. */
    private static List<FactDifference> differences(Results a, Results b) {
        List<String> alone = new ArrayList<>(without(a, b));
        alone.addAll(without(b, a));
        return names(a, b).stream()
                .filter(name -> alone.stream().noneMatch(id -> isOf(id, name)))
                .map(name -> new FactDifference(name, fact(a, name), fact(b, name)))
                .filter(difference -> !Objects.equals(difference.a, difference.b))
                .toList();
    }

    /** The names of facts as A has them in order; one of B alone behind that before it in B. */
    private static List<String> names(Results a, Results b) {
        List<String> names = new ArrayList<>(a.facts().keySet());
        int place = 0;
        for (String name : b.facts().keySet()) {
            int held = names.indexOf(name);
            if (held < 0) {
                names.add(place, name);
                place++;
            } else {
                place = held + 1;
            }
        }
        return names;
    }

    private static boolean isOf(String id, String name) {
        return name.startsWith(ManifestFacts.modelPrefix(id));
    }

    private static String fact(Results results, String name) {
        Map<String, String> facts = results.facts();
        return facts.getOrDefault(name, "");
    }

    /** True where every figure that both have is the same, and both have the same members. */
    public boolean isSame() {
        return onlyInA.isEmpty()
                && onlyInB.isEmpty()
                && members.stream().allMatch(member -> member.isSame() && !member.isEmpty());
    }
}
