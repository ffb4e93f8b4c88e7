package org.graunt.sample;

import java.util.List;

/**
 * The whole synthetic London: what happened, what was recorded of it, and what is planned.
 *
 * @param seed from which it all follows
 * @param truth what happened to people
 * @param homes dwellings, households, and how people live in them
 * @param work jobs
 * @param economy output and unemployment
 * @param commuting who works where
 * @param official people and moves abroad as estimated
 * @param wards parts of two boroughs
 * @param lists who is registered with a doctor, and how completely
 * @param patients the lists themselves
 * @param pupils children at school, by residence
 * @param schoolMap planning areas
 * @param schoolPlaces rolls and places
 */
record SampleData(
        long seed,
        Truth truth,
        Homes homes,
        Work work,
        Economy economy,
        Commuting commuting,
        OfficialBooks official,
        Wards wards,
        DoctorsLists lists,
        Counts patients,
        Pupils pupils,
        SchoolMap schoolMap,
        SchoolPlaces schoolPlaces) {

    /** Lives it all. */
    static SampleData of(long seed) {
        Simulation simulation = Simulation.run(seed);
        Truth truth = simulation.truth();
        Counts people = truth.people();
        Economy economy = Economy.of(seed, simulation.work());
        OfficialBooks official = OfficialBooks.of(truth);
        DoctorsLists lists = DoctorsLists.of(seed);
        List<Place> boroughs = truth.boroughs();
        SchoolMap map = SchoolMap.of(seed, boroughs);
        return new SampleData(
                seed,
                truth,
                simulation.homes(),
                simulation.work(),
                economy,
                Commuting.of(truth, economy, simulation.work()),
                official,
                Wards.of(seed, truth.places(), official.people()),
                lists,
                lists.patients(people),
                Pupils.of(seed, people),
                map,
                SchoolPlaces.of(map, SchoolYears.of(seed, people)));
    }

    /** The homes that are planned. */
    List<Trajectory.Cell> trajectory() {
        return Trajectory.of(seed, boroughs(), homes.plans());
    }

    /** The schools of the last year. */
    List<Schools.School> schools() {
        return Schools.of(seed, schoolMap, schoolPlaces);
    }

    /** The boroughs of London. */
    List<Place> boroughs() {
        return truth.boroughs();
    }
}
