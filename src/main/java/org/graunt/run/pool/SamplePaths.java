package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;
import org.graunt.model.Paths;
import org.graunt.model.Quantity;
import org.graunt.table.TidyCsv;

/**
 * The file {@code paths.csv}: some whole paths of the pool, all ages and both sexes, of the region
 * or else the largest area. Each member has as many of them as its weight, its first draws.
 */
public final class SamplePaths {
    /** Its name. */
    public static final String NAME = "paths.csv";

    private static final int PATHS = 200;

    private SamplePaths() {}

    /** Writes the paths of those members that have draws and are no points. */
    public static void write(Path file, Frame frame, List<PooledMember> members, Weights weights)
            throws IOException {
        Place place = place(frame, members.getFirst());
        Map<String, Integer> shares = shares(members, weights);
        TidyCsv.write(
                file,
                List.of("gss_code", "member", "draw", "year", "value"),
                csv -> {
                    for (PooledMember member : members) {
                        Paths paths = member.draws();
                        int share = shares.getOrDefault(member.id(), 0);
                        if (paths != null && share > 0) {
                            rows(csv, place, member.id(), paths, Math.min(share, paths.draws()));
                        }
                    }
                });
    }

    /** The region; where there is none, the largest area of the base year. */
    static Place place(Frame frame, PooledMember any) {
        List<Place> places = Place.all(frame.geography());
        Area region = frame.geography().region();
        if (region != null) {
            return places.getLast();
        }
        double[] people =
                any.central()
                        .firstEntry()
                        .getValue()
                        .sumOver("sex", "age")
                        .ordered("area")
                        .toArray();
        return places.stream()
                .max(Comparator.comparingDouble(each -> people[each.areas().getFirst()]))
                .orElseThrow();
    }

    /** Largest remainders, so that the shares add up. */
    private static Map<String, Integer> shares(List<PooledMember> members, Weights weights) {
        List<PooledMember> drawn =
                members.stream().filter(each -> each.draws() != null && !each.point()).toList();
        double all = drawn.stream().mapToDouble(each -> weights.of(each.id())).sum();
        Map<String, Integer> shares = new LinkedHashMap<>();
        Map<String, Double> remainders = new LinkedHashMap<>();
        for (PooledMember member : drawn) {
            double wanted = all > 0 ? PATHS * weights.of(member.id()) / all : 0;
            shares.put(member.id(), (int) wanted);
            remainders.put(member.id(), wanted - (int) wanted);
        }
        long left = PATHS - shares.values().stream().mapToLong(Integer::longValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(all > 0 ? left : 0)
                .forEach(each -> shares.merge(each.getKey(), 1, Integer::sum));
        return shares;
    }

    private static void rows(TidyCsv csv, Place place, String member, Paths paths, int share) {
        AgeBand everybody = AgeBand.standard(paths.frame().ages()).getFirst();
        int quantity = paths.quantities().indexOf(new Quantity.Persons(everybody));
        List<double[]> years = new ArrayList<>();
        for (int year = 0; year < paths.years().size(); year++) {
            double[] sums = new double[paths.draws()];
            for (int area : place.areas()) {
                for (int sex = 0; sex < 2; sex++) {
                    paths.addTo(sums, year, area, sex, quantity);
                }
            }
            years.add(sums);
        }
        for (int draw = 0; draw < share; draw++) {
            for (int year = 0; year < years.size(); year++) {
                csv.text(place.code()).text(member).whole(draw + 1L);
                csv.whole(paths.years().get(year)).persons(years.get(year)[draw]).end();
            }
        }
    }
}
