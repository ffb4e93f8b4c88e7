package org.graunt.run;

import java.util.List;
import org.graunt.model.DrawSet;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Note;

/**
 * Everything that is settled before any work begins.
 *
 * @param project what was asked for, the command line's words already in it
 * @param source the project file
 * @param inputs the tables held
 * @param lastYear the last year projected
 * @param draws the draws that will be run
 * @param members every member, in order
 * @param notes what reading and planning had to say, without the reasons of refused members
 */
public record Plan(
        Project project,
        Source source,
        Inputs inputs,
        int lastYear,
        DrawSet draws,
        List<PlannedMember> members,
        List<Note> notes) {

    /** Copies the lists. */
    public Plan {
        members = List.copyOf(members);
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
        return new Plan(project, source, inputs, lastYear, draws, members, all);
    }

    /** The members that can run. */
    public List<PlannedMember.Ready> ready() {
        return members.stream()
                .filter(PlannedMember.Ready.class::isInstance)
                .map(PlannedMember.Ready.class::cast)
                .toList();
    }

    /** The members that cannot run. */
    public List<PlannedMember.Refused> refused() {
        return members.stream()
                .filter(PlannedMember.Refused.class::isInstance)
                .map(PlannedMember.Refused.class::cast)
                .toList();
    }
}
