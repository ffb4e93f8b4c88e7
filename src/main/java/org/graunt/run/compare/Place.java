package org.graunt.run.compare;

import java.util.List;

/**
 * An area, or several taken together.
 *
 * @param code its code; empty where several are taken together that have none
 * @param name its name; empty where it is not known
 * @param areas the codes of the areas that it is the sum of
 */
public record Place(String code, String name, List<String> areas) {

    /** Copies the list. */
    public Place {
        areas = List.copyOf(areas);
    }

    /** One row of a table. */
    static Place of(String code, String name) {
        return new Place(code, name, List.of(code));
    }

    /** Name and code for people. */
    public String label() {
        if (code.isEmpty() || name.isEmpty() || name.equals(code)) {
            return name.isEmpty() ? code : name;
        }
        return "%s (%s)".formatted(name, code);
    }
}
