package org.graunt.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Weights;

/**
 * Sets pupils against places: every year group of every planning area with its fan and the
 * probability that it is too full, and need and spare of planning areas, boroughs and the region.
 */
public final class Pressure {
    private static final String REGION = "";

    private final SchoolTables tables;
    private final Voices voices;
    private final int firstYear;
    private final int years;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private final List<OfMember> members = new ArrayList<>();
    private final Map<String, Tally> region = new TreeMap<>();
    private final Map<Borough, Tally> boroughs = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Transfers transfers;

    private record Borough(int home, String phase) {}

    /**
     * The pupils of a planning area, or of the region, as one member alone sees them.
     *
     * @param member its id
     * @param code the planning area; empty for the region
     * @param phase primary, secondary
     * @param year the September
     * @param pupils with the member's own fan
     */
    public record OfMember(String member, String code, String phase, int year, Spread pupils) {}

    private Pressure(
            SchoolTables tables, Map<String, Children> members, Voices voices, int lastYear) {
        this.tables = tables;
        this.voices = voices;
        this.transfers = new Transfers(tables, members, voices);
        this.firstYear = tables.lastRoll() + 1;
        this.years = lastYear - tables.lastRoll();
        for (int i = 0; i < tables.areas().size(); i++) {
            positions.put(tables.areas().get(i).code(), i);
        }
    }

    /**
     * Projects every planning area and sets it against its places.
     *
     * @param lastYear the last September wanted
     */
    public static Pressure of(
            SchoolTables tables,
            Ratios ratios,
            Map<String, Children> members,
            Voices voices,
            long seed,
            int lastYear) {
        Pressure pressure = new Pressure(tables, members, voices, lastYear);
        Projection.play(tables, ratios, members, seed, lastYear, pressure::take);
        pressure.finish();
        return pressure;
    }

    private void take(Map<String, AreaPupils> pupils) {
        PlanningArea planning = pupils.values().iterator().next().area();
        int area = positions.getOrDefault(planning.code(), -1);
        for (int group = planning.first(); group <= planning.last(); group++) {
            for (int year = firstYear; year < firstYear + years; year++) {
                cells.add(cell(area, group, year, pupils));
            }
        }
        transfers.take(area, pupils);
        Tally tally = new Tally(firstYear, years);
        tally.take(tables, area, pupils);
        balances.addAll(
                tally.balances(
                        voices, Balance.Scope.PLANNING_AREA, planning.code(), planning.phase()));
        addMembers(tally, pupils.keySet(), planning.code(), planning.phase());
        region.computeIfAbsent(planning.phase(), any -> new Tally(firstYear, years)).take(tally);
        boroughs.computeIfAbsent(
                        new Borough(planning.home(), planning.phase()),
                        any -> new Tally(firstYear, years))
                .take(tally);
    }

    private Cell cell(int area, int group, int year, Map<String, AreaPupils> pupils) {
        Map<String, AreaPupils> present = new LinkedHashMap<>(pupils);
        present.values().removeIf(member -> year > member.lastYear());
        List<Forecast> said = voices.said(present, member -> member.get(group, year));
        double places = tables.places(area, group, year);
        return new Cell(
                tables.areas().get(area),
                group,
                year,
                Spread.of(voices, said),
                places,
                voices.above(said, places),
                voices.above(said, places / (1 + Cell.MARGIN)));
    }

    private void addMembers(Tally tally, Iterable<String> ids, String code, String phase) {
        for (String id : ids) {
            List<Spread> spreads = tally.ofMember(voices, id);
            for (int i = 0; i < spreads.size(); i++) {
                members.add(new OfMember(id, code, phase, firstYear + i, spreads.get(i)));
            }
        }
    }

    private void finish() {
        boroughs.forEach(
                (borough, tally) ->
                        balances.addAll(
                                tally.balances(
                                        voices,
                                        Balance.Scope.BOROUGH,
                                        tables.homes().get(borough.home()).code(),
                                        borough.phase())));
        Weights weights = voices.weights();
        region.forEach(
                (phase, tally) -> {
                    balances.addAll(tally.balances(voices, Balance.Scope.REGION, REGION, phase));
                    addMembers(tally, weights.members(), REGION, phase);
                });
    }

    /** Every year group of every planning area, September by September. */
    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** Who comes from where when pupils change schools, before ratios. */
    public List<Transfers.Transfer> transfers() {
        return transfers.all();
    }

    /** Need and spare of every planning area, borough and the region; its code is left empty. */
    public List<Balance> balances() {
        return List.copyOf(balances);
    }

    /** What each member says alone. */
    public List<OfMember> members() {
        return List.copyOf(members);
    }
}
