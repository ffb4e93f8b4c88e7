package org.graunt.sample;

import java.util.ArrayList;
import java.util.List;

/** Invented wards of two boroughs, whose people add up to those of the borough in every cell. */
final class Wards {
    private static final List<String> DIVIDED = List.of("E09000007", "E09000006");
    private static final List<Integer> COUNTS = List.of(18, 20);

    /**
     * A ward.
     *
     * @param code its invented code
     * @param name its invented name
     * @param borough the position of its borough
     * @param weight its size beside the other wards'
     * @param youth how much more young adults live there than elsewhere in the borough
     */
    record Ward(String code, String name, int borough, double weight, double youth) {}

    private final List<Ward> wards;
    private final Counts people;

    private Wards(List<Ward> wards) {
        this.wards = List.copyOf(wards);
        this.people = Counts.ofPeople(wards.size());
    }

    /** Divides the people of the boroughs that have wards. */
    static Wards of(long seed, List<Place> places, Counts official) {
        List<Ward> drawn = new ArrayList<>();
        for (int i = 0; i < DIVIDED.size(); i++) {
            int borough = position(places, DIVIDED.get(i));
            for (int number = 1; number <= COUNTS.get(i); number++) {
                Dice dice = Dice.of(seed, "ward", borough, number);
                String code = "E05S%02d%03d".formatted(borough + 1, number);
                String name =
                        "%s ward %d (synthetic)".formatted(places.get(borough).name(), number);
                double weight = dice.factor(0.18);
                drawn.add(new Ward(code, name, borough, weight, 0.25 * dice.normal()));
            }
        }
        Wards wards = new Wards(drawn);
        for (String code : DIVIDED) {
            wards.divide(position(places, code), official);
        }
        return wards;
    }

    private static int position(List<Place> places, String code) {
        return places.stream().map(Place::code).toList().indexOf(code);
    }

    private void divide(int borough, Counts official) {
        List<Ward> inside = wards.stream().filter(ward -> ward.borough() == borough).toList();
        int first = wards.indexOf(inside.getFirst());
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int age = 0; age < Span.AGES; age++) {
                double young = Curves.bump(age, 26, 8);
                double[] weights =
                        inside.stream()
                                .mapToDouble(w -> w.weight() * Math.max(0.3, 1 + w.youth() * young))
                                .toArray();
                for (int year : Span.years()) {
                    int[] parts = Shares.whole(official.get(borough, sex, age, year), weights);
                    for (int i = 0; i < parts.length; i++) {
                        people.set(first + i, sex, age, year, parts[i]);
                    }
                }
            }
        }
    }

    /** The wards, in the order of {@link #people}. */
    List<Ward> list() {
        return wards;
    }

    /** People by ward. */
    Counts people() {
        return people;
    }
}
