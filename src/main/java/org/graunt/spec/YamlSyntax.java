package org.graunt.spec;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what a YAML parser stumbled over. */
final class YamlSyntax {
    private YamlSyntax() {}

    /** Complains of a failure to parse, at the place where it can be mended. */
    static void complain(MarkedYamlEngineException failure, Complaints complaints) {
        String problem = String.valueOf(failure.getProblem());
        String context = String.valueOf(failure.getContext());
        if (problem.startsWith("mapping values are not allowed")) {
            complaints.at(
                    failure.getProblemMark(),
                    "A colon stands where no key can be",
                    "Begin every key on its own line, as far in as its neighbours; put text with a"
                            + " colon in quotes.");
        } else if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            complaints.at(
                    failure.getContextMark(),
                    "A quotation begins here and does not end",
                    "Close the quotation mark.");
        } else if (context.contains("flow") && problem.startsWith("expected ',' or ")) {
            bracket(failure, complaints);
        } else if (problem.contains("expected <block end>")) {
            complaints.at(
                    failure.getProblemMark(),
                    "The line does not fit the list or map begun" + begun(failure),
                    "Give lines of one list or map the same indentation.");
        } else if (problem.contains("could not find expected ':'")) {
            complaints.at(
                    failure.getContextMark(),
                    "A key has no colon",
                    "Write key: value, with a space.");
        } else if (problem.contains("cannot start any token")) {
            complaints.at(
                    failure.getProblemMark(),
                    "A value cannot begin with this character",
                    "Put the value in quotes.");
        } else {
            complaints.at(failure.getProblemMark(), "This is not YAML: " + problem, "");
        }
    }

    private static void bracket(MarkedYamlEngineException failure, Complaints complaints) {
        String closing = failure.getProblem().contains("]") ? "]" : "}";
        complaints.at(
                failure.getProblemMark(),
                "A comma or %s is missing in the bracket opened%s"
                        .formatted(closing, begun(failure)),
                "Close it with %s.".formatted(closing));
    }

    private static String begun(MarkedYamlEngineException failure) {
        Optional<Mark> mark = failure.getContextMark();
        return mark.map(place -> " on line " + Complaints.line(place)).orElse("");
    }
}
