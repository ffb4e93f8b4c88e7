package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBands;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/**
 * The communal population from its table: of each area the numbers of the last year up to the base
 * year, and their shares of the estimates of that year.
 */
final class CommunalFit {
    private final Inputs inputs;
    private final Frame frame;
    private final Cube table;
    private final IntFunction<double[]> sharesOfYear;
    private final int fromAge;
    private final AgeBands bands;
    private final int relationships;
    private final double[] numbers;
    private final double[] shares;
    private final double[] ofBand;
    private final List<String> crowded = new ArrayList<>();
    private int blank;

    CommunalFit(Inputs inputs, Cube communal, IntFunction<double[]> sharesOfYear, int fromAge) {
        this.inputs = inputs;
        this.frame = inputs.frame();
        this.table = Relationships.inOrder(communal);
        this.sharesOfYear = sharesOfYear;
        this.fromAge = fromAge;
        this.bands = AgeBands.of(communal.axis("ages"), frame.ages());
        this.relationships =
                communal.hasAxis("relationship") ? communal.axis("relationship").size() : 1;
        this.ofBand = new double[frame.areas() * 2 * bands.count()];
        this.numbers = new double[ofBand.length * relationships];
        this.shares = new double[numbers.length];
    }

    CommunalPopulation fit(List<Note> notes) {
        List<Integer> years = years();
        for (int area = 0; area < frame.areas(); area++) {
            int held = area;
            years.stream()
                    .filter(year -> holds(held, year))
                    .findFirst()
                    .ifPresent(year -> fit(held, year));
        }
        remark(notes);
        boolean[] byShare = new boolean[bands.count()];
        for (int band = 0; band < byShare.length; band++) {
            byShare[band] = bands.list().get(band).from() >= fromAge;
        }
        return new CommunalPopulation(bands, relationships, byShare, numbers, shares, ofBand);
    }

    /** The years held, best first: the last up to the base year, then the nearest after it. */
    private List<Integer> years() {
        if (!table.hasAxis("year")) {
            return List.of(inputs.baseYear());
        }
        Comparator<Integer> order =
                Comparator.comparingInt(year -> year > inputs.baseYear() ? 1 : 0);
        return table.axis("year").labels().stream()
                .map(Integer.class::cast)
                .sorted(order.thenComparingInt(year -> Math.abs(year - inputs.baseYear())))
                .toList();
    }

    private double[] cells(int year) {
        return table.hasAxis("year") ? table.slice("year", year).toArray() : table.toArray();
    }

    private boolean holds(int area, int year) {
        double[] cells = cells(year);
        int each = cells.length / frame.areas();
        for (int i = area * each; i < (area + 1) * each; i++) {
            if (!Double.isNaN(cells[i])) {
                return true;
            }
        }
        return false;
    }

    private void fit(int area, int year) {
        double[] cells = cells(year);
        double[] among = sharesOfYear.apply(year);
        double[] people = people(area, year);
        for (int i = 0; i < people.length; i++) {
            int band = area * people.length + i;
            double all = 0;
            for (int cell = band * relationships; cell < (band + 1) * relationships; cell++) {
                blank += Double.isNaN(cells[cell]) ? 1 : 0;
                numbers[cell] = Double.isNaN(cells[cell]) ? 0 : cells[cell];
                all += numbers[cell];
            }
            if (all > people[i] + 0.5) {
                crowded.add(inWords(area, i));
            }
            ofBand[band] = people[i] > 0 ? Math.min(all / people[i], 1) : 0;
            share(band, all, among);
        }
    }

    /** The share of the people of each relationship who live there. */
    private void share(int band, double all, double[] among) {
        for (int cell = band * relationships; cell < (band + 1) * relationships; cell++) {
            double communal = all > 0 ? ofBand[band] * numbers[cell] / all : 0;
            double here = relationships == 1 ? 1 : (1 - ofBand[band]) * among[cell] + communal;
            shares[cell] = here > 0 ? communal / here : 0;
        }
    }

    /** The people of an area by sex and band, as estimated for a year. */
    private double[] people(int area, int year) {
        Cube population = inputs.population();
        int known = population.axis("year").has(year) ? year : inputs.baseYear();
        Cube estimate = population.slice("year", known).ordered("area", "sex", "age");
        double[] people = new double[2 * bands.count()];
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age < frame.ages().count(); age++) {
                int band = bands.bandOf(age);
                if (band != AgeBands.NONE) {
                    people[sex * bands.count() + band] += estimate.at(area, sex, age);
                }
            }
        }
        return people;
    }

    private String inWords(int area, int cell) {
        return "%s %s %s"
                .formatted(
                        frame.geography().axis().label(area),
                        cell < bands.count() ? "F" : "M",
                        bands.list().get(cell % bands.count()).label());
    }

    private void remark(List<Note> notes) {
        if (!crowded.isEmpty()) {
            notes.add(
                    Note.warning(
                            "communal",
                            "More live in communal establishments than are estimated: "
                                    + Listed.words(crowded),
                            "Look at both tables; everybody there is taken to live in one."));
        }
        if (blank > 0) {
            notes.add(
                    Note.info(
                            "communal",
                            "%d cells have no number and are taken as 0".formatted(blank),
                            ""));
        }
        if (years().getLast() > inputs.baseYear() && years().getFirst() <= inputs.baseYear()) {
            notes.add(
                    Note.info(
                            "communal",
                            "Numbers of years after the base year %d are not used"
                                    .formatted(inputs.baseYear()),
                            "Numbers of younger and shares of older ages are held."));
        }
    }

    /**
     * Shares of relationships among everybody: of those in households and those in communal
     * establishments, each in the proportion of the band.
     *
     * @param numbers of the communal population, in the same cells as the shares
     * @param ofBand the share of each band that is communal
     */
    static double[] blended(
            double[] inHouseholds, double[] numbers, double[] ofBand, int relationships) {
        double[] all = new double[inHouseholds.length];
        for (int band = 0; band < ofBand.length; band++) {
            double communal = 0;
            for (int i = band * relationships; i < (band + 1) * relationships; i++) {
                communal += numbers[i];
            }
            for (int i = band * relationships; i < (band + 1) * relationships; i++) {
                double own = communal > 0 ? numbers[i] / communal : 0;
                all[i] = (1 - ofBand[band]) * inHouseholds[i] + ofBand[band] * own;
            }
        }
        return all;
    }
}
