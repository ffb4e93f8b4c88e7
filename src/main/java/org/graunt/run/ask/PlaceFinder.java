package org.graunt.run.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;
import org.graunt.run.ask.Question.Place;

/** Finds the area that somebody means: by its code, its name or the first words of its name. */
final class PlaceFinder {
    private static final int SHOWN = 8;

    private final List<Place> places = new ArrayList<>();

    PlaceFinder(Geography geography) {
        Area region = geography.region();
        if (region != null) {
            places.add(
                    new Place(region, IntStream.range(0, geography.boroughs()).boxed().toList()));
        }
        for (int i = 0; i < geography.areas().size(); i++) {
            places.add(new Place(geography.areas().get(i), List.of(i)));
        }
    }

    /** The place, in whatever case it was written; or what it may have been. */
    Outcome<Place> find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        for (List<Place> found :
                List.of(
                        where(place -> lower(place.area().code()).equals(plain)),
                        where(place -> lower(place.area().name()).equals(plain)),
                        where(place -> lower(place.area().name()).startsWith(plain + " ")))) {
            if (found.size() == 1) {
                return Outcome.of(found.getFirst());
            }
            if (!found.isEmpty()) {
                return Outcome.failed(
                        Note.error(
                                "--area",
                                "%s may be any of %d areas".formatted(text, found.size()),
                                "Give a code: %s.".formatted(list(found))));
            }
        }
        return Outcome.failed(
                Note.error("--area", "There is no area %s".formatted(text), advice(text)));
    }

    private List<Place> where(Predicate<Place> test) {
        return places.stream().filter(test).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private String advice(String text) {
        List<String> known =
                places.stream()
                        .flatMap(place -> Stream.of(place.area().name(), place.area().code()))
                        .distinct()
                        .toList();
        return Words.nearest(text, known)
                .map("Did you mean %s?"::formatted)
                .orElse("There are %s.".formatted(list(places)));
    }

    private static String list(List<Place> some) {
        String shown = String.join(", ", some.stream().limit(SHOWN).map(Place::words).toList());
        return some.size() > SHOWN ? "%s and %d more".formatted(shown, some.size() - SHOWN) : shown;
    }
}
