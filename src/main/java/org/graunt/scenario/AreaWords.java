package org.graunt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;

/** Finds the areas that people mean by a code, a name, or the code of a group. */
final class AreaWords {
    private final Geography geography;

    AreaWords(Geography geography) {
        this.geography = geography;
    }

    /**
     * The codes of the areas meant. The region is its boroughs, and the parent of areas is those
     * areas.
     *
     * @param where the place for messages
     * @return the codes, or an error for each word that means nothing or too much
     */
    Outcome<Set<String>> codes(List<String> words, String where) {
        Set<String> codes = new TreeSet<>();
        List<Note> errors = new ArrayList<>();
        for (String word : words) {
            List<Area> meant = meant(word);
            boolean ambiguous = meant.size() > 1 && meant.stream().allMatch(named(word));
            if (meant.isEmpty()) {
                errors.add(unknown(word, where));
            } else if (ambiguous) {
                errors.add(ambiguous(word, meant, where));
            }
            meant.forEach(area -> codes.add(area.code()));
        }
        return errors.isEmpty() ? Outcome.of(codes) : Outcome.failed(errors);
    }

    /** By code first, then as region, as parent, and at last by name. */
    private List<Area> meant(String word) {
        return Stream.<Predicate<Area>>of(
                        area -> area.code().equals(word),
                        area -> isRegion(word) && area.kind() == Area.Kind.BOROUGH,
                        area -> word.equals(area.parent()),
                        named(word))
                .map(test -> geography.areas().stream().filter(test).toList())
                .filter(areas -> !areas.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Predicate<Area> named(String word) {
        return area -> area.name().equalsIgnoreCase(word.strip());
    }

    private boolean isRegion(String word) {
        Area region = geography.region();
        return region != null
                && (region.code().equals(word) || region.name().equalsIgnoreCase(word.strip()));
    }

    private Note unknown(String word, String where) {
        Set<String> known = new TreeSet<>();
        geography.areas().forEach(area -> known.addAll(List.of(area.code(), area.name())));
        String advice =
                Words.nearest(word, known)
                        .map("Did you mean %s?"::formatted)
                        .orElse("Write the code or name of an area, its parent or the region.");
        return Note.error(where, "There is no area " + word, advice);
    }

    private static Note ambiguous(String word, List<Area> meant, String where) {
        return Note.error(
                where,
                "%d areas are named %s".formatted(meant.size(), word),
                Words.oneOf(meant.stream().map(Area::code).toList()));
    }
}
