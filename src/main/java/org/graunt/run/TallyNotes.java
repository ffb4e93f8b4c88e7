package org.graunt.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Tallies;
import org.graunt.model.Tallies.Amount;
import org.graunt.model.Tallies.Cell;
import org.graunt.model.Tallies.Kind;
import org.graunt.note.Note;

/** Tells what one member had to cap, floor or move: one note for each kind, area and year. */
final class TallyNotes {
    private final AgeGroups ages;
    private final int draws;

    private TallyNotes(AgeGroups ages, int draws) {
        this.ages = ages;
        this.draws = draws;
    }

    /**
     * The notes, in the order of kind, area and year.
     *
     * @param draws how many numbered draws were run
     */
    static List<Note> of(Tallies tallies, AgeGroups ages, int draws) {
        TallyNotes writer = new TallyNotes(ages, draws);
        Map<Place, List<Map.Entry<Cell, Amount>>> places = new LinkedHashMap<>();
        for (Map.Entry<Cell, Amount> entry : tallies.amounts().entrySet()) {
            Cell cell = entry.getKey();
            Place place = new Place(cell.kind(), cell.area(), cell.year());
            places.computeIfAbsent(place, any -> new ArrayList<>()).add(entry);
        }
        return places.entrySet().stream()
                .map(entry -> writer.note(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Place(Kind kind, String area, int year) {}

    private Note note(Place place, List<Map.Entry<Cell, Amount>> cells) {
        boolean central = cells.stream().anyMatch(cell -> cell.getValue().central() != 0);
        String where = "%s, %d".formatted(place.area(), place.year());
        String ages = place.kind().ofCells() ? ages(cells) + "; " : "";
        String what = "%s: %s%s".formatted(what(place.kind()), ages, amounts(place.kind(), cells));
        return central
                ? Note.warning(where, what, advice(place.kind()))
                : Note.info(where, what, "");
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case OUTFLOW_CAPPED -> "More wanted to leave than may";
            case FLOORED -> "Fewer than nobody would have been left";
            case DEATHS_CAPPED -> "More would have died than lived";
            case TARGET_UNMET -> "A target could not be met";
            case COMMUNAL_CAPPED -> "More would live in communal establishments than there are";
            case HOMES_UNMET -> "Homes and people could not be brought together";
            case JOBS_UNMET -> "Jobs and the people to do them could not be brought together";
        };
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case OUTFLOW_CAPPED -> "Look at the out-migration of these ages.";
            case FLOORED -> "Look at the net migration of these ages.";
            case DEATHS_CAPPED -> "Look at the mortality of these ages.";
            case TARGET_UNMET -> "Look at the target and at what it scales.";
            case COMMUNAL_CAPPED -> "Look at table communal for these bands of ages.";
            case HOMES_UNMET -> "Look at the homes of these years and at who moves there.";
            case JOBS_UNMET -> "Look at the jobs of these years and at who moves there.";
        };
    }

    private String amounts(Kind kind, List<Map.Entry<Cell, Amount>> cells) {
        String unit = kind == Kind.JOBS_UNMET ? "jobs" : "persons";
        double central = cells.stream().mapToDouble(cell -> cell.getValue().central()).sum();
        int touched = cells.stream().mapToInt(cell -> cell.getValue().draws()).max().orElse(0);
        double largest =
                cells.stream().mapToDouble(cell -> cell.getValue().largest()).max().orElse(0);
        String inCentral = String.format(Locale.ROOT, "%.3f %s in the central path", central, unit);
        if (touched == 0) {
            return inCentral;
        }
        return inCentral
                + String.format(
                        Locale.ROOT,
                        ", %s in up to %d of the %d draws (at most %.3f %s)",
                        kind.ofCells() ? "an age" : "and",
                        touched,
                        draws,
                        largest,
                        unit);
    }

    /** The ages touched, sex by sex, neighbours joined: {@code F 20-24, 30; M 90+}. */
    private String ages(List<Map.Entry<Cell, Amount>> cells) {
        StringJoiner both = new StringJoiner("; ");
        for (Sex sex : Sex.values()) {
            List<Integer> groups =
                    cells.stream()
                            .map(Map.Entry::getKey)
                            .filter(cell -> cell.sex() == Sex.AXIS.position(sex))
                            .map(cell -> ages.position(cell.age()))
                            .toList();
            if (!groups.isEmpty()) {
                both.add(sex.code() + " " + joined(groups));
            }
        }
        return both.toString();
    }

    private String joined(List<Integer> groups) {
        StringJoiner runs = new StringJoiner(", ");
        int from = 0;
        for (int i = 1; i <= groups.size(); i++) {
            if (i == groups.size() || groups.get(i) != groups.get(i - 1) + 1) {
                runs.add(span(groups.get(from), groups.get(i - 1)));
                from = i;
            }
        }
        return runs.toString();
    }

    private String span(int first, int last) {
        int lowest = ages.lowest(first);
        if (last == ages.open()) {
            return lowest + "+";
        }
        int highest = ages.lowest(last) + ages.width() - 1;
        return lowest == highest ? String.valueOf(lowest) : lowest + "-" + highest;
    }
}
