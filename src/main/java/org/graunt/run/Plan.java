package org.graunt.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graunt.model.DrawSet;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Note;

/**
 * Everything that is settled before any work begins.
 *
 * @param project what was asked for, the command line's words already in it
 * @param source the project file
 * @param lastYear the last year projected
 * @param drawing the draws that will be run, and where they come from
 * @param baseline the members over the tables as they are
 * @param scenarios the same with changes, in order
 * @param notes what reading and planning had to say, without the reasons of refused members
 */
public record Plan(
        Project project,
        Source source,
        int lastYear,
        Drawing drawing,
        PlannedScenario baseline,
        List<PlannedScenario> scenarios,
        List<Note> notes) {

    /** Copies the lists. */
    public Plan {
        scenarios = List.copyOf(scenarios);
        notes = List.copyOf(notes);
    }

    /**
     * The project file.
     *
     * @param file its name, without folders
     * @param sha256 the digest of its bytes, in hexadecimal
     */
    public record Source(String file, String sha256) {}

    /** This plan with everything that was said on the way to it. */
    Plan with(List<Note> all) {
        return new Plan(project, source, lastYear, drawing, baseline, scenarios, all);
    }

    /** The baseline first, then every scenario. */
    List<PlannedScenario> all() {
        return Stream.concat(Stream.of(baseline), scenarios.stream()).toList();
    }

    /** The scenario of a name; empty where there is none. */
    public Optional<PlannedScenario> scenario(String name) {
        return scenarios.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The draws that will be run. */
    public DrawSet draws() {
        return drawing.set();
    }

    /** The tables held. */
    public Inputs inputs() {
        return baseline.inputs();
    }

    /** Every member of the baseline, in order. */
    public List<PlannedMember> members() {
        return baseline.members();
    }

    /** The members of the baseline that can run. */
    public List<PlannedMember.Ready> ready() {
        return baseline.ready();
    }

    /** The members of the baseline that cannot run. */
    public List<PlannedMember.Refused> refused() {
        return baseline.refused();
    }
}
