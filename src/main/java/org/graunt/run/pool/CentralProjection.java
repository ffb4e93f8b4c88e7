package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;
import org.graunt.table.TidyCsv;

/**
 * The weighted mean of the members' central paths, cell by cell: it adds up over ages, sexes and
 * areas, which no quantile does, and is neither the mean nor the median of the pooled draws.
 */
final class CentralProjection {
    private CentralProjection() {}

    static void write(Path file, Frame frame, List<PooledMember> members, Weights weights)
            throws IOException {
        SortedMap<Integer, Cube> years = new TreeMap<>();
        members.stream()
                .flatMap(member -> member.central().keySet().stream())
                .distinct()
                .forEach(
                        year ->
                                mean(members, weights, year)
                                        .ifPresent(mean -> years.put(year, mean)));
        TidyCsv.write(
                file,
                List.of("gss_code", "sex", "age", "year", "value"),
                csv -> rows(frame, years, csv));
    }

    /** Members that do not reach the year have no say in it; empty where nobody has one. */
    private static Optional<Cube> mean(List<PooledMember> members, Weights weights, int year) {
        Map<String, Cube> present = new LinkedHashMap<>();
        for (PooledMember member : members) {
            Cube population = member.central().get(year);
            if (population != null) {
                present.put(member.id(), population);
            }
        }
        return weights.among(present.keySet())
                .map(
                        among ->
                                present.entrySet().stream()
                                        .map(each -> each.getValue().times(among.of(each.getKey())))
                                        .reduce(Cube::plus)
                                        .orElseThrow());
    }

    private static void rows(Frame frame, SortedMap<Integer, Cube> years, TidyCsv csv) {
        List<Area> areas = frame.geography().areas();
        for (int area = 0; area < areas.size(); area++) {
            for (Sex sex : Sex.values()) {
                for (int age = 0; age < frame.ages().count(); age++) {
                    int position = Sex.AXIS.position(sex);
                    int lowest = frame.ages().lowest(age);
                    for (var year : years.entrySet()) {
                        csv.text(areas.get(area).code()).text(sex.code());
                        csv.whole(lowest).whole(year.getKey());
                        csv.persons(year.getValue().at(position, age, area)).end();
                    }
                }
            }
        }
    }
}
