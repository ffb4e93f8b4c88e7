package org.graunt.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graunt.model.BaseSpread;
import org.graunt.model.DrawSet;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

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
 * @param again the same over other tables
 */
public record Plan(
        Project project,
        Source source,
        int lastYear,
        Drawing drawing,
        PlannedScenario baseline,
        List<PlannedScenario> scenarios,
        List<Note> notes,
        Again again) {

    /** A plan whose tables are final. */
    public Plan(
            Project project,
            Source source,
            int lastYear,
            Drawing drawing,
            PlannedScenario baseline,
            List<PlannedScenario> scenarios,
            List<Note> notes) {
        this(
                project,
                source,
                lastYear,
                drawing,
                baseline,
                scenarios,
                notes,
                (inputs, spread) -> {
                    throw new IllegalStateException("This plan cannot be made anew");
                });
    }

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

    /** Makes a plan once more. */
    @FunctionalInterface
    public interface Again {
        /**
         * The same project over other tables.
         *
         * @param spread what is not known of the people of the base year
         */
        Outcome<Plan> over(Inputs inputs, BaseSpread spread);
    }

    /** This plan with everything that was said on the way to it. */
    Plan with(List<Note> all) {
        return new Plan(project, source, lastYear, drawing, baseline, scenarios, all, again);
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
