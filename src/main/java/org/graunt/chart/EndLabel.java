package org.graunt.chart;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a line.
 *
 * @param name what the line is
 * @param figure its number there; may be empty
 * @param value the height at which the line ends
 * @param colour the line's, fitted to the ground already
 * @param style the member's dash and marker, where it is a member
 * @param sort what the label belongs to
 */
record EndLabel(
        String name,
        String figure,
        double value,
        Color colour,
        @Nullable MemberStyle style,
        Sort sort) {
    /** What a label belongs to. */
    enum Sort {
        /** A line among others. */
        LINE,
        /** A broken line among others. */
        DASHED,
        /** The line that matters most. */
        STRONG,
        /** A filled part of a stack. */
        BLOCK,
        /** A filled and striped part of a stack. */
        STRIPED;

        /** True where the label belongs to something filled. */
        boolean filled() {
            return this == BLOCK || this == STRIPED;
        }
    }

    boolean strong() {
        return sort == Sort.STRONG;
    }

    /** The label of a member. */
    static EndLabel of(Member member, MemberStyle style, Look look, double value, String figure) {
        return new EndLabel(
                member.name(), figure, value, look.line(style), style, Sort.LINE);
    }

    /** The label of the line that matters most. */
    static EndLabel strong(String name, Color colour, double value, String figure) {
        return new EndLabel(name, figure, value, colour, null, Sort.STRONG);
    }

    /** The label of a broken line. */
    static EndLabel dashed(String name, Color colour, double value, String figure) {
        return new EndLabel(name, figure, value, colour, null, Sort.DASHED);
    }

    /** The label of a filled part. */
    static EndLabel block(String name, Color colour, double value, String figure) {
        return new EndLabel(name, figure, value, colour, null, Sort.BLOCK);
    }

    /** The label of a filled and striped part. */
    static EndLabel striped(String name, Color colour, double value, String figure) {
        return new EndLabel(name, figure, value, colour, null, Sort.STRIPED);
    }
}
