package org.graunt.chart;

import java.util.List;
import java.util.stream.Collectors;

/** The courses of members: how they enter a panel, its labels and its description. */
final class MemberLines {
    private MemberLines() {}

    /** Adds every course to a panel, each in its member's style. */
    static void add(Panel panel, Members members, List<MemberSeries> courses) {
        for (MemberSeries course : courses) {
            String id = course.member();
            panel.member(course.series(), members.style(id), members.position(id));
        }
    }

    /** The labels at their ends; a course that ends before the others says so. */
    static List<EndLabel> labels(
            Look look, Members members, List<MemberSeries> courses, int lastYear) {
        return courses.stream()
                .map(
                        course -> {
                            Series series = course.series();
                            String until =
                                    series.lastYear() < lastYear
                                            ? " (to %d)".formatted(series.lastYear())
                                            : "";
                            Member member = members.all().get(members.position(course.member()));
                            return EndLabel.of(
                                    new Member(member.id(), member.name() + until),
                                    members.style(member.id()),
                                    look,
                                    series.last(),
                                    Numbers.count(series.last()));
                        })
                .toList();
    }

    /**
     * A sentence with the last number of every course, led by a space; empty where there is none.
     */
    static String sentence(Members members, List<MemberSeries> courses) {
        return courses.isEmpty()
                ? ""
                : courses.stream()
                        .map(
                                course ->
                                        "%s %s in %d"
                                                .formatted(
                                                        members.name(course.member()),
                                                        Numbers.count(course.series().last()),
                                                        course.series().lastYear()))
                        .collect(Collectors.joining(", ", " By model: ", "."));
    }
}
