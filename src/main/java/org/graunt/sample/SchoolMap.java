package org.graunt.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The planning areas of London, and to which of them the pupils of each borough go: most to their
 * own, some over the border to the three nearest boroughs, a few out of London.
 */
final class SchoolMap {
    private static final double PEOPLE_PER_PRIMARY_AREA = 68_000;
    private static final double PEOPLE_PER_SECONDARY_AREA = 230_000;
    private static final int SMALLEST_WITH_SECONDARY = 50_000;
    private static final double[] NEIGHBOURS = {0.5, 0.3, 0.2};
    private static final double[] PRIMARY = {0.93, 0.055};
    private static final double[] SECONDARY = {0.80, 0.165};
    private static final double GRAIN = 1e5;

    private final List<Place> boroughs;
    private final List<PlanningArea> areas = new ArrayList<>();
    private final double[][] shares;

    private SchoolMap(long seed, List<Place> boroughs) {
        this.boroughs = boroughs;
        for (int p = 0; p < boroughs.size(); p++) {
            addAreas(seed, p, true);
            addAreas(seed, p, false);
        }
        this.shares = new double[areas.size()][boroughs.size()];
    }

    static SchoolMap of(long seed, List<Place> boroughs) {
        SchoolMap map = new SchoolMap(seed, boroughs);
        for (int home = 0; home < boroughs.size(); home++) {
            map.share(home, true);
            map.share(home, false);
        }
        return map;
    }

    private void addAreas(long seed, int p, boolean primary) {
        Place place = boroughs.get(p);
        int count = primary ? primaryAreas(place) : secondaryAreas(place);
        for (int i = 1; i <= count; i++) {
            String phase = primary ? "primary" : "secondary";
            String code = "PA%02d-%s%d".formatted(p + 1, primary ? "P" : "S", i);
            String name = "%s %s %d (synthetic)".formatted(place.name(), phase, i);
            double weight = Dice.of(seed, phase, p, i).factor(0.2);
            areas.add(new PlanningArea(code, name, p, primary, weight));
        }
    }

    private static int primaryAreas(Place place) {
        int count = (int) Math.rint(place.people() / PEOPLE_PER_PRIMARY_AREA);
        return place.people() < SMALLEST_WITH_SECONDARY ? 1 : Math.clamp(count, 2, 6);
    }

    private static int secondaryAreas(Place place) {
        if (place.people() < SMALLEST_WITH_SECONDARY) {
            return 0;
        }
        return place.people() > PEOPLE_PER_SECONDARY_AREA ? 2 : 1;
    }

    private void share(int home, boolean primary) {
        double[] levels = primary ? PRIMARY : SECONDARY;
        List<Integer> neighbours = nearest(home, primary);
        boolean own = !inside(home, primary).isEmpty();
        double abroad = own ? levels[1] : levels[0] + levels[1];
        if (own) {
            give(home, home, primary, levels[0]);
        }
        for (int i = 0; i < NEIGHBOURS.length; i++) {
            give(home, neighbours.get(i), primary, abroad * NEIGHBOURS[i]);
        }
    }

    private List<Integer> nearest(int home, boolean primary) {
        Place here = boroughs.get(home);
        return IntStream.range(0, boroughs.size())
                .boxed()
                .filter(p -> p != home && !inside(p, primary).isEmpty())
                .sorted(
                        Comparator.comparingDouble((Integer p) -> here.distance(boroughs.get(p)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(NEIGHBOURS.length)
                .toList();
    }

    private List<Integer> inside(int borough, boolean primary) {
        return IntStream.range(0, areas.size())
                .filter(a -> areas.get(a).borough() == borough)
                .filter(a -> areas.get(a).primary() == primary)
                .boxed()
                .toList();
    }

    private void give(int home, int borough, boolean primary, double level) {
        List<Integer> inside = inside(borough, primary);
        double sum = inside.stream().mapToDouble(a -> areas.get(a).weight()).sum();
        for (int area : inside) {
            double share = level * areas.get(area).weight() / sum;
            shares[area][home] += Math.floor(share * GRAIN) / GRAIN;
        }
    }

    /** The planning areas. */
    List<PlanningArea> areas() {
        return areas;
    }

    /** How many boroughs there are. */
    int boroughs() {
        return boroughs.size();
    }

    /** The share of the pupils living in a borough who go to a planning area. */
    double share(int area, int borough) {
        return shares[area][borough];
    }
}
