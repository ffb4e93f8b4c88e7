package org.graunt.sample;

import java.util.List;

/**
 * What really happened in the synthetic country, in whole persons whose books close in every cell.
 *
 * @param places the boroughs, then the rest of the country
 * @param people at mid-year
 * @param births by sex of the child
 * @param birthsByMother by age of mother
 * @param deaths by the age that would have been reached at mid-year
 * @param moves inside the country
 * @param internalIn moves in from elsewhere in the country
 * @param internalOut moves out to elsewhere in the country
 * @param immigrants moves in from abroad
 * @param emigrants moves out to abroad
 */
record Truth(
        List<Place> places,
        Counts people,
        Counts births,
        Counts birthsByMother,
        Counts deaths,
        Moves moves,
        Counts internalIn,
        Counts internalOut,
        Counts immigrants,
        Counts emigrants) {

    /** The boroughs of London, which come first. */
    List<Place> boroughs() {
        return places.stream().filter(Place::borough).toList();
    }

    /** Nothing has happened yet. */
    static Truth blank(List<Place> places) {
        int count = places.size();
        return new Truth(
                places,
                Counts.ofPeople(count),
                Counts.bySex(count),
                Counts.byAge(count),
                Counts.ofPeople(count),
                Moves.none(count),
                Counts.ofPeople(count),
                Counts.ofPeople(count),
                Counts.ofPeople(count),
                Counts.ofPeople(count));
    }
}
