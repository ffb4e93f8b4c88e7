package org.graunt.scenario;

import java.util.List;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;

/**
 * The ages of a table, as bands, beside those of a change. A number by band belongs to all of the
 * band's ages, so a change may not reach a part of them.
 *
 * @param bands the ages of each label of the axis, in its order
 * @param wanted the ages of the change
 */
record ReachedAges(List<AgeBand> bands, AgeBand wanted) {
    private static final int LISTED = 30;

    /**
     * The ages of an axis {@code age} (each label the lowest age of a group) or {@code ages} (bands
     * as written).
     *
     * @param ages those of the population, which say where the open age begins
     */
    static ReachedAges of(Axis<?> axis, AgeGroups ages, AgeBand wanted) {
        List<AgeBand> bands =
                axis.name().equals("ages")
                        ? axis.labels().stream().map(ReachedAges::written).toList()
                        : IntStream.range(0, axis.size())
                                .mapToObj(position -> group(axis, position, ages))
                                .toList();
        return new ReachedAges(bands, wanted);
    }

    private static AgeBand written(Object label) {
        return AgeBand.parse(label.toString())
                .orElseThrow(() -> new IllegalArgumentException("No band of ages: " + label));
    }

    private static AgeBand group(Axis<?> axis, int position, AgeGroups ages) {
        int lowest = (Integer) axis.label(position);
        boolean last = position == axis.size() - 1;
        if (last && lowest >= ages.openAge()) {
            return new AgeBand(lowest + "+", lowest, AgeBand.OPEN);
        }
        int next = last ? lowest + lastWidth(axis, ages) : (Integer) axis.label(position + 1);
        String label = next == lowest + 1 ? "" + lowest : lowest + "-" + (next - 1);
        return new AgeBand(label, lowest, next - 1);
    }

    /** The last group is as wide as the one before it. */
    private static int lastWidth(Axis<?> axis, AgeGroups ages) {
        int last = axis.size() - 1;
        return last == 0
                ? ages.width()
                : (Integer) axis.label(last) - (Integer) axis.label(last - 1);
    }

    /** True where a label lies within the change's ages. */
    boolean reached(int position) {
        AgeBand band = bands.get(position);
        return wanted.from() <= band.from() && band.to() <= wanted.to();
    }

    /** The bands that the change's ages cut through. */
    List<String> cut() {
        return IntStream.range(0, bands.size())
                .filter(position -> bands.get(position).overlaps(wanted) && !reached(position))
                .mapToObj(position -> bands.get(position).label())
                .toList();
    }

    /** Every band, for messages; of many the first and last. */
    String held() {
        List<String> labels = bands.stream().map(AgeBand::label).toList();
        if (labels.size() <= LISTED) {
            return String.join(", ", labels);
        }
        String first = String.join(", ", labels.subList(0, 2));
        return first
                + ", ..., "
                + String.join(", ", labels.subList(labels.size() - 2, labels.size()));
    }
}
