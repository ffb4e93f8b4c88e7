package org.graunt.run.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.model.Frame;
import org.graunt.model.Paths;
import org.graunt.model.Quantity;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.PlannedScenario;
import org.graunt.run.store.StoredPaths;

/** Members as the last run left them: their central paths in tables, their draws in stores. */
final class StoredMembers {
    private final Plan plan;
    private final PlannedScenario scenario;
    private final Path folder;
    private final Request request;

    StoredMembers(Plan plan, PlannedScenario scenario, Path folder, Request request) {
        this.plan = plan;
        this.scenario = scenario;
        this.folder = folder;
        this.request = request;
    }

    /**
     * Every member that finished; empty where not all that is asked for was kept, or it is damaged.
     */
    Optional<List<Heard>> hear() {
        List<Heard> heard = new ArrayList<>();
        try {
            for (PlannedMember.Ready member : scenario.ready()) {
                String id = member.spec().id();
                Path tables = folder.resolve("members").resolve(id);
                if (Files.isDirectory(tables)) {
                    Optional<Heard> one = hear(id, tables.resolve("population.csv"));
                    if (one.isEmpty()) {
                        return Optional.empty();
                    }
                    heard.add(one.get());
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard);
    }

    private Optional<Heard> hear(String id, Path population) throws IOException {
        int draws = plan.draws().count();
        Map<Cell, double[]> persons = new HashMap<>();
        if (draws > 0) {
            Path store = folder.resolve("draws").resolve(id + ".f32");
            if (!Files.isRegularFile(store) || !addDraws(store, persons)) {
                return Optional.empty();
            }
        } else {
            request.cells().forEach(cell -> persons.put(cell, new double[1]));
        }
        return CentralFile.add(population, plan.inputs().frame(), request, persons)
                ? Optional.of(new Heard(id, persons))
                : Optional.empty();
    }

    /** The draws of every cell up to the member's last year; false where a band was not kept. */
    private boolean addDraws(Path store, Map<Cell, double[]> persons) throws IOException {
        Frame frame = plan.inputs().frame();
        Outcome<StoredPaths> opened = StoredPaths.open(store, frame);
        if (!opened.succeeded()) {
            return false;
        }
        try (StoredPaths paths = opened.value()) {
            for (Cell cell : request.cells()) {
                List<Integer> parts = parts(cell.ages(), paths);
                int year = paths.years().indexOf(cell.year());
                if (parts.isEmpty() || paths.draws() != plan.draws().count()) {
                    return false;
                }
                if (year >= 0) {
                    persons.put(cell, withRoomForCentral(sums(paths, year, parts)));
                }
            }
        }
        return true;
    }

    /** The kept bands that make up one; none where they do not. */
    static List<Integer> parts(AgeBand wanted, Paths paths) {
        List<Integer> parts = new ArrayList<>();
        int from = wanted.from();
        boolean whole = false;
        while (!whole) {
            int longest = -1;
            int reached = -1;
            for (int i = 0; i < paths.quantities().size(); i++) {
                if (paths.quantities().get(i) instanceof Quantity.Persons(AgeBand band)
                        && band.from() == from
                        && band.to() <= wanted.to()
                        && band.to() > reached) {
                    longest = i;
                    reached = band.to();
                }
            }
            if (longest < 0) {
                return List.of();
            }
            parts.add(longest);
            whole = reached == wanted.to();
            from = reached + 1;
        }
        return parts;
    }

    private double[] sums(StoredPaths paths, int year, List<Integer> parts) {
        double[] sums = new double[paths.draws()];
        for (int area : request.question().place().positions()) {
            for (int sex : Listener.positions(request.question().sexes())) {
                for (int part : parts) {
                    paths.addTo(sums, year, area, sex, part);
                }
            }
        }
        return sums;
    }

    private static double[] withRoomForCentral(double[] draws) {
        double[] all = new double[draws.length + 1];
        System.arraycopy(draws, 0, all, 1, draws.length);
        return all;
    }
}
