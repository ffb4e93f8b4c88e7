package org.graunt.ensemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much each member counts: numbers from 0 that sum to 1. */
public final class Weights {
    private final Map<String, Double> byMember;

    private Weights(Map<String, Double> byMember) {
        this.byMember = Collections.unmodifiableMap(byMember);
    }

    /**
     * Weights in these proportions.
     *
     * @param proportions by member, in the order that is kept; none negative, one above 0
     */
    public static Weights of(Map<String, Double> proportions) {
        double sum = 0;
        for (Map.Entry<String, Double> each : proportions.entrySet()) {
            if (!(each.getValue() >= 0) || Double.isInfinite(each.getValue())) {
                throw new IllegalArgumentException(
                        "The weight of %s cannot be %s".formatted(each.getKey(), each.getValue()));
            }
            sum += each.getValue();
        }
        if (!(sum > 0 && Double.isFinite(sum))) {
            throw new IllegalArgumentException(
                    "Some member needs a weight above 0, not " + proportions);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Map.Entry<String, Double> each : proportions.entrySet()) {
            weights.put(each.getKey(), each.getValue() / sum);
        }
        return new Weights(weights);
    }

    /** Every member counts alike. */
    public static Weights equal(Collection<String> members) {
        Map<String, Double> proportions = new LinkedHashMap<>();
        members.forEach(member -> proportions.put(member, 1.0));
        return of(proportions);
    }

    /**
     * Every family counts alike, and within a family every member: three variants of one model are
     * one opinion, not three.
     *
     * @param families the family of each member
     */
    public static Weights equalByFamily(Map<String, String> families) {
        List<String> all = new ArrayList<>(families.values());
        Map<String, Double> proportions = new LinkedHashMap<>();
        families.forEach(
                (member, family) ->
                        proportions.put(member, 1.0 / Collections.frequency(all, family)));
        return of(proportions);
    }

    /** The weight of a member; 0 where it has none. */
    public double of(String member) {
        return byMember.getOrDefault(member, 0.0);
    }

    /** The members in order, those of weight 0 too. */
    public Set<String> members() {
        return byMember.keySet();
    }

    /** The weights in order. */
    public Map<String, Double> asMap() {
        return byMember;
    }

    /**
     * The weights where only some members are left, as after the last year of one: in the same
     * proportions, summing to 1 again.
     *
     * @param present who is left
     * @return empty where none of them has a weight
     */
    public Optional<Weights> among(Collection<String> present) {
        Map<String, Double> left = new LinkedHashMap<>(byMember);
        left.keySet().retainAll(Set.copyOf(present));
        boolean any = left.values().stream().anyMatch(weight -> weight > 0);
        return any ? Optional.of(of(left)) : Optional.empty();
    }

    /**
     * Weights drawn towards others: {@code (1 - amount) * these + amount * others}. Weights learnt
     * from few outcomes are shrunk towards equal ones, since they would else follow chance.
     *
     * @param others such as equal weights; a member that only they have is let in
     * @param amount from 0, these, to 1, the others
     */
    public Weights shrunk(Weights others, double amount) {
        if (!(amount >= 0 && amount <= 1)) {
            throw new IllegalArgumentException(
                    "Weights are shrunk by an amount from 0 to 1, not " + amount);
        }
        Set<String> members = new LinkedHashSet<>(members());
        members.addAll(others.members());
        Map<String, Double> mixed = new LinkedHashMap<>();
        for (String member : members) {
            mixed.put(member, (1 - amount) * of(member) + amount * others.of(member));
        }
        return of(mixed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && byMember.equals(weights.byMember);
    }

    @Override
    public int hashCode() {
        return byMember.hashCode();
    }

    @Override
    public String toString() {
        return byMember.toString();
    }
}
