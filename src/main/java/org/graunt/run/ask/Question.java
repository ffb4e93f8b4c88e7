package org.graunt.run.ask;

import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.jspecify.annotations.Nullable;

/**
 * How many people of these ages live here at that moment?
 *
 * @param place where
 * @param sexes women, men or both
 * @param ages of whole age groups
 * @param moment when
 * @param above the number that there may be more than; null where that is not asked
 */
public record Question(
        Place place, List<Sex> sexes, AgeBand ages, Moment moment, @Nullable Double above) {

    /** Copies the list. */
    public Question {
        sexes = List.copyOf(sexes);
    }

    /**
     * An area, or the region.
     *
     * @param area what it is called
     * @param positions of the projected areas that add up to it
     */
    public record Place(Area area, List<Integer> positions) {

        /** Copies the list. */
        public Place {
            positions = List.copyOf(positions);
        }

        /** Its name and code. */
        public String words() {
            return area.name().equals(area.code())
                    ? area.code()
                    : "%s (%s)".formatted(area.name(), area.code());
        }
    }

    /** Whose number is asked for: {@code Women aged 4 in Camden (E09000007)}. */
    public String words() {
        String who =
                sexes.size() == 2
                        ? "Persons"
                        : sexes.getFirst() == Sex.FEMALE ? "Women and girls" : "Men and boys";
        String aged = ages.label().equals("all") ? " of all ages" : " aged " + ages.label();
        return who + aged + " in " + place.words();
    }
}
