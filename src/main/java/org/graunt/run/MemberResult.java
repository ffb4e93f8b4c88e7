package org.graunt.run;

import java.time.Duration;

/**
 * What became of one member.
 *
 * @param id its name
 * @param label its name beside the same member of other scenarios
 * @param status how it ended
 * @param fitting how long the fit took
 * @param projecting how long the projection took
 * @param writing how long its tables took, the quantiles of its draws among them
 */
public record MemberResult(
        String id,
        String label,
        Status status,
        Duration fitting,
        Duration projecting,
        Duration writing) {

    /** How a member ended. */
    public enum Status {
        /** Whole, and written. */
        FINISHED,
        /** It was asked for, but lacks what it needs. */
        REFUSED,
        /** Nobody asked for it, and it lacks what it needs. */
        LEFT_OUT,
        /** It went wrong on the way. */
        FAILED,
        /** The run was cancelled before it was whole. */
        CANCELLED;

        /** The word in the manifest. */
        public String word() {
            return switch (this) {
                case FINISHED -> "finished";
                case REFUSED -> "refused";
                case LEFT_OUT -> "left out";
                case FAILED -> "failed";
                case CANCELLED -> "cancelled";
            };
        }
    }

    /** A member that did no work. */
    static MemberResult idle(String id, String label, Status status) {
        return new MemberResult(id, label, status, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
}
