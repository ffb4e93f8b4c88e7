package org.graunt.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.source.AreaCodes.Placed;
import org.graunt.source.HeaderMatch.ValueAt;

/** Puts numbers, whose labels are decoded, in their place in a harvest. */
final class CellPlacer {
    private final AreaCodes areas;
    private final Harvest harvest;
    private final Refusal refusal;

    CellPlacer(AreaCodes areas, Harvest harvest, Refusal refusal) {
        this.areas = areas;
        this.harvest = harvest;
        this.refusal = refusal;
    }

    /** Told what cannot be placed. */
    @FunctionalInterface
    interface Refusal {
        /** A number of a row is refused, for what is given and the reason. */
        void of(SheetRow row, ValueAt at, String given, String reason);
    }

    /**
     * A number on its way.
     *
     * @param row it stands in
     * @param at its column
     * @param target what becomes of it
     * @param number itself
     */
    record Coming(SheetRow row, ValueAt at, Target target, NumberCell number) {}

    /**
     * Where a number goes: for each role its labels with their shares.
     *
     * @param labels by role
     * @param total true where it is a total
     * @param moved true where an area was changed
     */
    private record Way(List<Map<String, Double>> labels, boolean total, boolean moved) {}

    /** Places a number. */
    void place(Coming coming, List<Decoded> meanings) {
        Optional<Way> way = way(coming, meanings);
        if (way.isEmpty()) {
            return;
        }
        if (isMoveToItself(coming.target(), way.get().labels())) {
            harvest.leaveOut("moves inside one area");
            return;
        }
        spread(way.get(), List.of(), 1, coming);
    }

    private Optional<Way> way(Coming coming, List<Decoded> meanings) {
        List<Map<String, Double>> labels = new ArrayList<>();
        boolean total = false;
        boolean moved = false;
        for (int i = 0; i < meanings.size(); i++) {
            switch (meanings.get(i)) {
                case Decoded.All all -> {
                    total = true;
                    labels.add(Map.of(Harvest.ALL, 1.0));
                }
                case Decoded.Aside aside -> {
                    harvest.leaveOut(aside.why());
                    return Optional.empty();
                }
                case Decoded.Unknown unknown -> {
                    refusal.of(coming.row(), coming.at(), "", "wanted is " + unknown.wanted());
                    return Optional.empty();
                }
                case Decoded.Label label -> {
                    Role role = coming.target().roles().get(i);
                    Placed placed =
                            role.isPlace()
                                    ? areas.of(label.text())
                                    : new Placed.Into(Map.of(label.text(), 1.0), false);
                    if (placed instanceof Placed.Aside aside && aside.sum().isPresent()) {
                        harvest.leaveOut(aside.why());
                        total = true;
                        labels.add(Map.of(aside.sum().get() + Harvest.ALL, 1.0));
                        continue;
                    }
                    if (!(placed instanceof Placed.Into into)) {
                        tell(coming, label.text(), placed);
                        return Optional.empty();
                    }
                    moved |= into.moved();
                    labels.add(into.shares());
                }
            }
        }
        return Optional.of(new Way(labels, total, moved));
    }

    private void tell(Coming coming, String words, Placed placed) {
        if (placed instanceof Placed.Aside aside) {
            harvest.leaveOut(aside.why());
        } else {
            refusal.of(
                    coming.row(),
                    coming.at(),
                    words,
                    "no code is known for this area; give a table of names and codes with --places");
        }
    }

    private static boolean isMoveToItself(Target target, List<Map<String, Double>> labels) {
        int from = target.roles().indexOf(Role.ORIGIN);
        int to = target.roles().indexOf(Role.DESTINATION);
        return from >= 0 && to >= 0 && labels.get(from).equals(labels.get(to));
    }

    /** An area that was split has a part in several. */
    private void spread(Way way, List<String> labels, double share, Coming coming) {
        if (labels.size() == way.labels().size()) {
            add(way, labels, share, coming);
            return;
        }
        way.labels()
                .get(labels.size())
                .forEach(
                        (label, weight) -> {
                            List<String> longer = new ArrayList<>(labels);
                            longer.add(label);
                            spread(way, longer, share * weight, coming);
                        });
    }

    private void add(Way way, List<String> labels, double share, Coming coming) {
        Target target = coming.target();
        if (coming.number() instanceof NumberCell.Given given) {
            if (way.total()) {
                harvest.totals(target.measure()).add(labels, given.value() * share);
            } else if (!harvest.add(target, labels, given.value(), share, way.moved())) {
                String held = coming.row().text(coming.at().column());
                refusal.of(
                        coming.row(),
                        coming.at(),
                        held,
                        "the same place has another number already");
            }
        } else if (coming.number() instanceof NumberCell.Missing missing && !way.total()) {
            harvest.miss(target, labels, missing.mark());
        }
    }
}
