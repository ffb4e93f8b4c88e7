package org.graunt.deliver;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.graunt.chart.Member;
import org.graunt.chart.Members;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;

/**
 * The members of a project as charts know them, those that cannot run among them: a model has the
 * same colour in every chart of the project, whichever others ran.
 */
final class ProjectMembers {
    private ProjectMembers() {}

    static Members of(Plan plan) {
        return with(plan, List.of());
    }

    /** The members, and others after them. */
    static Members with(Plan plan, List<String> others) {
        Set<String> ids = new LinkedHashSet<>();
        plan.members().stream().map(PlannedMember::spec).forEach(spec -> ids.add(spec.id()));
        ids.addAll(others);
        return Members.of(ids.stream().map(id -> new Member(id, id)).toList());
    }
}
