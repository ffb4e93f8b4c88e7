package org.graunt.schools;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An area for which school places are planned.
 *
 * @param code its code in every table
 * @param name its name for people
 * @param phase primary, secondary or what its table says
 * @param first the lowest year group on its roll
 * @param last the highest
 * @param shares by area of the frame: of the pupils living there, the share who attend here
 */
public record PlanningArea(
        String code, String name, String phase, int first, int last, List<Double> shares) {

    /** Checks the order of the year groups. */
    public PlanningArea {
        shares = List.copyOf(shares);
        if (first < 0 || last > YearGroups.LAST || last < first) {
            throw new IllegalArgumentException(
                    "Planning area %s cannot have the year groups %d to %d"
                            .formatted(code, first, last));
        }
    }

    /** How many year groups it has. */
    public int groups() {
        return last - first + 1;
    }

    /** The position of the area from whose pupils it takes the largest share: where it lies. */
    public int home() {
        return IntStream.range(0, shares.size())
                .reduce(0, (best, area) -> shares.get(area) > shares.get(best) ? area : best);
    }

    /** What makes the pupils of one of its year groups out of those before them. */
    public RatioKind kind(int group) {
        if (group == first) {
            return group == YearGroups.RECEPTION ? RatioKind.INTAKE : RatioKind.TRANSFER;
        }
        return switch (group) {
            case YearGroups.STAYING_ON -> RatioKind.STAYING_ON;
            case YearGroups.LAST -> RatioKind.SURVIVAL;
            default -> RatioKind.PROGRESSION;
        };
    }
}
