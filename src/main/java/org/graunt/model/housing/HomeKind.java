package org.graunt.model.housing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graunt.model.ModelSpec;

/** Kinds of homes, by how many of them house as many people as one dwelling. */
enum HomeKind {
    SELF_CONTAINED,
    STUDENT,
    OLDER,
    OTHER;

    /** The words a table may use, the proper one first: the one list of synonyms. */
    private List<String> words() {
        return switch (this) {
            case SELF_CONTAINED -> List.of("self-contained", "self contained", "dwelling");
            case STUDENT -> List.of("student", "student-room", "student-rooms");
            case OLDER -> List.of("older", "older-people", "older-persons");
            case OTHER -> List.of("other", "non-self-contained", "hmo");
        };
    }

    /** The kind that a table calls so. */
    static Optional<HomeKind> named(String word) {
        String small = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.words().contains(small)).findFirst();
    }

    /** The proper words of all kinds. */
    static List<String> properWords() {
        return Arrays.stream(values()).map(kind -> kind.words().getFirst()).toList();
    }

    /** How many of them count as one dwelling. */
    double unitsPerDwelling(ModelSpec spec) {
        return switch (this) {
            case SELF_CONTAINED -> 1;
            case STUDENT -> spec.get(HousingSettings.STUDENT_ROOMS);
            case OLDER -> spec.get(HousingSettings.OLDER_UNITS);
            case OTHER -> spec.get(HousingSettings.OTHER_UNITS);
        };
    }
}
