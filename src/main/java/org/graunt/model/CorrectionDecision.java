package org.graunt.model;

import java.util.Locale;
import org.graunt.demography.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about the correction of an area's estimates.
 *
 * @param area the code of an area; {@link #EVERYWHERE} for all of them
 * @param ages the ages it is about
 * @param verdict what is to be done
 * @param limit the most that the band may be corrected by, as a share of its official estimate; of
 *     use with {@link Verdict#LIMIT} alone
 * @param reason why; may be empty
 * @param by who decided; may be empty
 * @param when the day, as written; may be empty
 */
public record CorrectionDecision(
        String area,
        AgeBand ages,
        Verdict verdict,
        @Nullable Double limit,
        String reason,
        String by,
        String when) {

    /** In place of a code: every area. */
    public static final String EVERYWHERE = "all";

    /** What may be decided. */
    public enum Verdict {
        /** The correction as it is: looked at, and found right. */
        ACCEPT,
        /** Not more than so much. */
        LIMIT,
        /** The official estimates as they are. */
        REFUSE;

        /** The word in a project file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that a limit is there where one is needed. */
    public CorrectionDecision {
        if ((verdict == Verdict.LIMIT) != (limit != null)) {
            throw new IllegalArgumentException(
                    "A limit belongs to the verdict limit and to no other; given %s with %s"
                            .formatted(verdict, limit));
        }
    }

    /** True where it is about this area. */
    public boolean concerns(String code) {
        return area.equals(EVERYWHERE) || area.equals(code);
    }
}
