package org.graunt.workspace.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Project;
import org.graunt.model.Quantity;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.RunFolder;
import org.graunt.run.RunSummary;
import org.graunt.run.pool.Place;
import org.graunt.run.pool.Pooling;
import org.graunt.run.pool.PoolingChoice;
import org.graunt.run.store.StoredPaths;
import org.graunt.table.AtomicFile;
import org.graunt.table.ResultTable;
import org.graunt.workspace.Selection;

/**
 * The results of a finished run, open to be looked at. Its draws stay mapped until it is closed.
 */
public final class Results implements AutoCloseable {
    private final Path folder;
    private final RunSummary summary;
    private final Map<String, StoredPaths> stores;
    private final CentralTables central;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Results(Path folder, RunSummary summary, Map<String, StoredPaths> stores) {
        this.folder = folder;
        this.summary = summary;
        this.stores = stores;
        this.central = new CentralTables(folder, summary.geography());
    }

    /** Opens a folder that a run left; or says why nothing is to be seen there. */
    public static Outcome<Results> open(Path folder) {
        return RunSummary.read(folder).then(summary -> stores(folder, summary));
    }

    private static Outcome<Results> stores(Path folder, RunSummary summary) {
        Map<String, StoredPaths> stores = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        for (RunSummary.Member member : summary.members()) {
            Path file = folder.resolve("draws").resolve(member.id() + ".f32");
            if (Files.isRegularFile(file)) {
                try {
                    Outcome<StoredPaths> store = StoredPaths.look(file, summary.geography());
                    if (store.succeeded()) {
                        stores.put(member.id(), store.value());
                    }
                    store.notes().forEach(note -> notes.add(asWarning(note)));
                } catch (IOException problem) {
                    notes.add(asWarning(AtomicFile.note(file, problem)));
                }
            }
        }
        return Outcome.of(new Results(folder, summary, stores), notes);
    }

    private static Note asWarning(Note note) {
        return Note.warning(note.where(), note.what(), note.advice());
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /** What the run was. */
    public RunSummary summary() {
        return summary;
    }

    /** The ids of the members, in order. */
    public List<String> members() {
        return summary.members().stream().map(RunSummary.Member::id).toList();
    }

    /** What people call a member. */
    public String title(String id) {
        return summary.members().stream()
                .filter(member -> member.id().equals(id))
                .map(RunSummary.Member::title)
                .findFirst()
                .orElse(id);
    }

    /** The region first, where there is one; then every area by name. */
    public List<Area> places() {
        return places(summary.geography());
    }

    /** The same of a geography that nothing has been run for yet. */
    public static List<Area> places(Geography geography) {
        List<Area> places =
                new ArrayList<>(
                        geography.areas().stream()
                                .sorted((a, b) -> a.name().compareTo(b.name()))
                                .toList());
        Area region = geography.region();
        if (region != null) {
            places.addFirst(region);
        }
        return places;
    }

    /** What people call a place. */
    public String nameOf(String code) {
        return places().stream()
                .filter(place -> place.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }

    /** Everybody in the region, or in the first area. */
    public Selection everybody() {
        return Selection.everybodyIn(places().getFirst().code());
    }

    /** The bands of ages that can be asked for: those of every store, everybody first. */
    public List<String> ages() {
        return stores.values().stream()
                .findFirst()
                .map(
                        store ->
                                store.quantities().stream()
                                        .filter(Quantity.Persons.class::isInstance)
                                        .map(Quantity.Persons.class::cast)
                                        .map(Quantity.Persons::band)
                                        .map(AgeBand::label)
                                        .toList())
                .orElse(List.of(Selection.ALL_AGES));
    }

    /** What the run had to say. */
    public List<Note> notes() {
        Outcome<ResultTable> table =
                ResultTable.read(
                        folder.resolve("notes.csv"),
                        List.of("severity", "where", "what", "advice"),
                        List.of());
        return table.succeeded()
                ? table.value().rows().stream().map(row -> note(row.texts())).toList()
                : List.of();
    }

    private static Note note(List<String> said) {
        Severity severity =
                Arrays.stream(Severity.values())
                        .filter(each -> each.name().equals(said.getFirst()))
                        .findFirst()
                        .orElse(Severity.INFO);
        return new Note(severity, said.get(1), said.get(2), said.get(3));
    }

    /** True where draws were kept, so that weights can be tried. */
    public boolean hasDraws() {
        return !stores.isEmpty();
    }

    /** What the members say of a selection: read now, and kept by whoever asked. */
    public Testimony testimony(Selection selection) {
        Place place =
                Place.all(summary.geography()).stream()
                        .filter(each -> each.code().equals(selection.area()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "There is no area " + selection.area()));
        return new Hearing(selection, place, central, stores).of(members());
    }

    /** Where the members part: read now, and kept by whoever asked. */
    public Partings partings() {
        return Partings.read(folder, members());
    }

    /**
     * How a project pools these members; weights by past errors are those that a backtest left in
     * this folder.
     */
    public Outcome<Pooling> pooling(Project project) {
        Map<String, String> families = new LinkedHashMap<>();
        summary.members().forEach(member -> families.put(member.id(), member.family()));
        return PoolingChoice.of(project, families, RunFolder.learntWeights(folder));
    }

    /** True where a backtest has left weights to be had. */
    public boolean hasLearntWeights() {
        return Files.isRegularFile(RunFolder.learntWeights(folder));
    }

    /** True until they are let go: a run that writes into the same folder needs that. */
    public boolean isOpen() {
        return open.get();
    }

    /** Lets go of the draws. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            stores.values().forEach(StoredPaths::close);
        }
    }
}
