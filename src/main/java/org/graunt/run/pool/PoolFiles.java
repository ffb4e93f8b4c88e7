package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.demography.AgeBand;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;

/**
 * The files of the pool that are made of draws: its fan, where members part, and what each does to
 * it. Every draw of every member is fetched once for all of them.
 */
final class PoolFiles {
    private final Voices voices;
    private final Weights weights;
    private final AgeBand allAges;
    private final FanFile fans;
    private final DisagreementFile disagreement;
    private final InfluenceFile influence;
    private final boolean drawn;

    private PoolFiles(Frame frame, List<PooledMember> members, Weights weights, Pool pool) {
        this.voices = new Voices(frame, members);
        this.weights = weights;
        this.allAges = AgeBand.standard(frame.ages()).getFirst();
        this.fans = new FanFile(pool);
        this.disagreement = new DisagreementFile(members.stream().map(PooledMember::id).toList());
        this.influence = new InfluenceFile(pool);
        this.drawn = members.stream().anyMatch(member -> member.draws() != null);
    }

    /** Writes {@code disagreement.csv}, {@code influence.csv}, and where there are draws a fan. */
    static void write(
            Path folder,
            Frame frame,
            List<PooledMember> members,
            Weights weights,
            Pool pool,
            int threads)
            throws IOException {
        PoolFiles files = new PoolFiles(frame, members, weights, pool);
        PlaceRows.write(files.sheets(folder), frame.geography(), threads, files::rows);
    }

    private List<PlaceRows.Sheet> sheets(Path folder) {
        List<PlaceRows.Sheet> sheets = new ArrayList<>();
        sheets.add(new PlaceRows.Sheet(folder.resolve("disagreement.csv"), disagreement.columns()));
        sheets.add(new PlaceRows.Sheet(folder.resolve("influence.csv"), InfluenceFile.columns()));
        if (drawn) {
            sheets.add(new PlaceRows.Sheet(folder.resolve("fan.csv"), FanFile.columns()));
        }
        return sheets;
    }

    private List<List<PlaceRows.Row>> rows(Place place) {
        FanFile.BySexes fan = new FanFile.BySexes();
        List<PlaceRows.Row> parts = new ArrayList<>();
        List<PlaceRows.Row> effects = new ArrayList<>();
        voices.forEach(
                place,
                (band, year, said) -> {
                    said.forEach(
                            (sexes, forecasts) -> {
                                Panel panel = Panel.of(forecasts, weights);
                                if (drawn) {
                                    fans.row(place, sexes, band, year, panel)
                                            .ifPresent(row -> fan.add(sexes, row));
                                }
                            });
                    List<Forecast> persons = persons(said);
                    Panel panel = Panel.of(persons, weights);
                    disagreement.row(place, band, year, persons, panel).ifPresent(parts::add);
                    if (band.equals(allAges)) {
                        effects.addAll(influence.rows(place, year, panel));
                    }
                });
        return List.of(parts, effects, fan.inOrder());
    }

    private static List<Forecast> persons(Map<Sexes, List<Forecast>> said) {
        return said.getOrDefault(Sexes.P, List.of());
    }
}
