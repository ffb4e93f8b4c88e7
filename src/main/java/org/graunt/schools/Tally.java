package org.graunt.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Weights;

/** Year groups of one phase added up for one scope, member by member. */
final class Tally {
    private final int firstYear;
    private final int years;
    private final double[] places;
    private final int[] leftOut;
    private final Map<String, Sums> members = new LinkedHashMap<>();
    private final Map<String, Integer> reach = new LinkedHashMap<>();

    Tally(int firstYear, int years) {
        this.firstYear = firstYear;
        this.years = years;
        this.places = new double[years];
        this.leftOut = new int[years];
    }

    /** Takes the year groups of a planning area. */
    void take(SchoolTables tables, int area, Map<String, AreaPupils> pupils) {
        PlanningArea planning = tables.areas().get(area);
        for (int year = 0; year < years; year++) {
            for (int group = planning.first(); group <= planning.last(); group++) {
                double held = tables.places(area, group, firstYear + year);
                if (Double.isNaN(held) || anyUnknown(pupils, group, firstYear + year)) {
                    leftOut[year]++;
                } else {
                    places[year] += held;
                    add(pupils, group, year, held);
                }
            }
        }
    }

    private static boolean anyUnknown(Map<String, AreaPupils> pupils, int group, int year) {
        return pupils.values().stream()
                .filter(member -> year <= member.lastYear())
                .anyMatch(member -> Double.isNaN(member.get(group, year)[0]));
    }

    private void add(Map<String, AreaPupils> pupils, int group, int year, double held) {
        pupils.forEach(
                (id, member) -> {
                    if (firstYear + year <= member.lastYear()) {
                        double[] numbers = member.get(group, firstYear + year);
                        members.computeIfAbsent(id, any -> new Sums(years, numbers.length - 1))
                                .add(year, numbers, held);
                        reach.merge(id, member.lastYear(), Math::max);
                    }
                });
    }

    /** Adds what another one holds. */
    void take(Tally other) {
        for (int year = 0; year < years; year++) {
            places[year] += other.places[year];
            leftOut[year] += other.leftOut[year];
        }
        other.members.forEach(
                (id, sums) -> {
                    members.computeIfAbsent(id, any -> new Sums(years, sums.pupils[0].length - 1))
                            .add(sums);
                    reach.merge(id, other.reach.getOrDefault(id, 0), Math::max);
                });
    }

    /** What the members say together, year by year. */
    List<Balance> balances(Voices voices, Balance.Scope scope, String code, String phase) {
        List<Balance> balances = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            int year = i;
            balances.add(
                    new Balance(
                            scope,
                            code,
                            phase,
                            firstYear + year,
                            places[year],
                            spread(voices, year, sums -> sums.pupils[year]),
                            spread(voices, year, sums -> sums.need[year]),
                            spread(voices, year, sums -> sums.spare[year]),
                            leftOut[year]));
        }
        return balances;
    }

    /** What one member says alone of the pupils, year by year. */
    List<Spread> ofMember(Voices voices, String id) {
        List<Spread> spreads = new ArrayList<>();
        Sums sums = members.get(id);
        for (int year = 0; sums != null && year < years; year++) {
            if (firstYear + year <= reach.getOrDefault(id, 0)) {
                int at = year;
                Voices alone =
                        new Voices(voices.pool(), Weights.equal(List.of(id)), voices.points());
                spreads.add(Spread.of(alone, alone.said(Map.of(id, sums), one -> one.pupils[at])));
            }
        }
        return spreads;
    }

    private Spread spread(Voices voices, int year, Function<Sums, double[]> figure) {
        Map<String, Sums> present = new LinkedHashMap<>(members);
        present.keySet().removeIf(id -> reach.getOrDefault(id, 0) < firstYear + year);
        List<Forecast> said = voices.said(present, figure);
        return Spread.of(voices, said);
    }
}
