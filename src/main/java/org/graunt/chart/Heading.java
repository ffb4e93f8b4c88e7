package org.graunt.chart;

/**
 * The words around a picture.
 *
 * @param title a question or a statement, never a mere label
 * @param subtitle one sentence that reads the picture; may be empty
 * @param footnote the source, and what must not be overlooked, such as that figures are synthetic;
 *     may be empty, and is always drawn where it is not
 */
public record Heading(String title, String subtitle, String footnote) {
    /** Refuses a blank title. */
    public Heading {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title, a question or a statement");
        }
    }

    /** A heading with a title alone. */
    public static Heading of(String title) {
        return new Heading(title, "", "");
    }
}
