package org.graunt.schools;

import java.util.List;
import java.util.stream.IntStream;

/** Year groups by number: 0 is Reception, then Years 1 to 13. */
public final class YearGroups {
    /** The first year of school: children aged 4 on 31 August. */
    public static final int RECEPTION = 0;

    /** The first year of the sixth form. */
    public static final int STAYING_ON = 12;

    /** The last year. */
    public static final int LAST = 13;

    /** How many there are. */
    public static final int COUNT = 14;

    /** Their labels in order, as tables write them. */
    public static final List<String> LABELS =
            IntStream.range(0, COUNT).mapToObj(YearGroups::label).toList();

    private YearGroups() {}

    /** How tables write one: R, then 1 to 13. */
    public static String label(int group) {
        return group == RECEPTION ? "R" : Integer.toString(group);
    }

    /** How people call one: Reception, Year 7. */
    public static String words(int group) {
        return group == RECEPTION ? "Reception" : "Year " + group;
    }

    /** The age on 31 August of those who enter it in September. */
    public static int age(int group) {
        return 4 + group;
    }
}
