package org.graunt.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes the numbers along an axis the way its span wants them; reads none. */
final class SpanFormat extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final transient Span span;

    SpanFormat(Span span) {
        this.span = span;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(span.words().apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Numbers along an axis are only written");
    }
}
