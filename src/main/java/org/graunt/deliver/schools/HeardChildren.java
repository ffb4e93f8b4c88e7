package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.graunt.model.DrawSet;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Failures;
import org.graunt.run.PlannedMember;
import org.graunt.run.Watcher;
import org.graunt.schools.Children;
import org.graunt.schools.SchoolTables;

/** Hears the children of every member: from the last run where it kept them, else anew. */
final class HeardChildren {
    private final SchoolTables tables;
    private final Inputs inputs;
    private final DrawSet draws;
    private final int lastYear;
    private final Watcher watcher;
    private final EstimatedChildren estimates;
    private final SharedFits shared = new SharedFits();
    private final List<Note> notes = new ArrayList<>();

    HeardChildren(
            SchoolTables tables, Inputs inputs, DrawSet draws, int lastYear, Watcher watcher) {
        this.tables = tables;
        this.inputs = inputs;
        this.draws = draws;
        this.lastYear = lastYear;
        this.watcher = watcher;
        this.estimates = EstimatedChildren.of(inputs);
    }

    /** Those that were estimated. */
    EstimatedChildren estimates() {
        return estimates;
    }

    /** What could not be heard, and why. */
    List<Note> notes() {
        return notes;
    }

    /**
     * Every member that finished in a run.
     *
     * @param section the folder of the run, or of one of its scenarios
     */
    Map<String, Children> stored(Path section, List<PlannedMember.Ready> members)
            throws IOException {
        Map<String, Children> all = new LinkedHashMap<>();
        for (PlannedMember.Ready member : members) {
            String id = member.spec().id();
            if (Files.isDirectory(section.resolve("members").resolve(id))) {
                Optional<Map<ChildCell, double[]>> read =
                        StoredChildren.read(
                                section,
                                id,
                                inputs.frame(),
                                draws.count(),
                                asked(member.horizon().lastYear()));
                if (read.isPresent()) {
                    all.put(id, children(read.get()));
                } else {
                    played(member).ifPresent(children -> all.put(id, children));
                }
            }
        }
        return all;
    }

    /** Every member, projected as far as is asked; one that fails is told and left out. */
    Map<String, Children> played(List<PlannedMember.Ready> members) {
        Map<String, Children> all = new LinkedHashMap<>();
        for (PlannedMember.Ready member : members) {
            boolean lacks = member.model().needs().stream().anyMatch(need -> !need.metBy(inputs));
            if (!lacks) {
                played(member).ifPresent(children -> all.put(member.spec().id(), children));
            }
        }
        return all;
    }

    private Set<ChildCell> asked(int memberEnds) {
        return ChildCell.asked(tables, inputs.baseYear(), Math.min(lastYear, memberEnds));
    }

    private Children children(Map<ChildCell, double[]> persons) {
        int last =
                persons.keySet().stream().mapToInt(ChildCell::year).max().orElse(inputs.baseYear());
        return new MemberChildren(estimates, draws.count(), last, persons);
    }

    private Optional<Children> played(PlannedMember.Ready member) {
        String id = member.spec().id();
        try {
            Outcome<Projector> fit = member.model().prepare(inputs, shared);
            if (fit.succeeded()) {
                return Optional.of(play(member, fit.value()));
            }
            fit.notes().forEach(note -> tell(id, note));
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            tell(id, Failures.note(failure));
        }
        return Optional.empty();
    }

    private Children play(PlannedMember.Ready member, Projector projector) {
        int step = member.horizon().step();
        int steps =
                Math.max(
                        1,
                        Math.ceilDiv(
                                Math.min(lastYear, projector.lastYear()) - inputs.baseYear(),
                                step));
        Horizon horizon = new Horizon(inputs.baseYear(), inputs.baseYear() + steps * step, step);
        return children(
                PlayedChildren.of(
                        projector, draws, horizon, asked(horizon.lastYear()), watcher::cancelled));
    }

    private void tell(String id, Note note) {
        Severity severity = note.isError() ? Severity.WARNING : note.severity();
        notes.add(new Note(severity, id + ", " + note.where(), note.what(), note.advice()));
    }
}
