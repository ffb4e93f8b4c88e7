package org.graunt.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that a model must have.
 *
 * @param table the name of the table, as in its file
 * @param alternatives tables any of which will do instead
 * @param why what the model does with it, for the message where it is missing
 */
public record Need(String table, List<String> alternatives, String why) {

    /** Copies the list. */
    public Need {
        alternatives = List.copyOf(alternatives);
    }

    /** A table that nothing can stand in for. */
    public Need(String table, String why) {
        this(table, List.of(), why);
    }

    /** True where the table, or one that will do instead, is held. */
    public boolean metBy(Inputs inputs) {
        return tables().anyMatch(inputs::has);
    }

    /** The tables in words: {@code survivorship, or death-probability, or mortality-rate}. */
    public String words() {
        return String.join(", or ", tables().toList());
    }

    private Stream<String> tables() {
        return Stream.concat(Stream.of(table), alternatives.stream());
    }
}
