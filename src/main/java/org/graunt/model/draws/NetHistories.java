package org.graunt.model.draws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.graunt.model.Driver;
import org.graunt.model.Frame;
import org.graunt.model.NetShocks;

/**
 * What net migration did in the past, as what survival leaves unexplained of each cohort: per
 * person and year, by the groups of ages that are drawn alike.
 *
 * <p>Those born in the year are left out, who are few and would bring the errors of births along.
 */
final class NetHistories {
    private final PastPeople people;
    private final Frame frame;
    private final double[] weights;
    private final List<Series> groups = new ArrayList<>();

    /**
     * What net migration did.
     *
     * @param weights of the areas
     */
    NetHistories(PastPeople people, double[] weights) {
        this.people = people;
        this.frame = people.frame();
        this.weights = weights;
        for (int group = 0; group < NetShocks.groups().size(); group++) {
            int only = group;
            groups.add(series(each -> each == only));
        }
    }

    /**
     * The part of one driver.
     *
     * @param moments what it explains
     * @param whole what areas are told apart by: all that happened at its ages
     */
    record Part(Moments moments, Moments whole) {}

    /** Any of the series, which all reach over the same years. */
    Series series() {
        return groups.getFirst();
    }

    /** The yearly net rates of some groups together. */
    private Series series(IntPredicate wanted) {
        int years = people.baseYear() - people.firstStep() + 1;
        double[][] rates = new double[frame.areas()][years];
        for (int area = 0; area < frame.areas(); area++) {
            for (int i = 0; i < years; i++) {
                rates[area][i] = rate(wanted, area, people.firstStep() + i);
            }
        }
        return Series.ofFlow("population", people.firstStep(), rates);
    }

    private double rate(IntPredicate wanted, int area, int year) {
        double[] now = people.at(year);
        double survivors = 0;
        double found = 0;
        for (int cell = 0; cell < frame.cells(); cell++) {
            int age = cell % frame.ages().count();
            if (age > 0 && wanted.test(NetShocks.groupOf(frame.ages().lowest(age)))) {
                survivors += people.agedOn(cell, area, year) * people.survival(cell, area, year);
                found += now[cell * frame.areas() + area];
            }
        }
        return survivors > 0 ? found / survivors - 1 : Double.NaN;
    }

    /**
     * The swing at every age, and what is left of each group's own.
     *
     * <p>What two groups have in common shows in the products of their errors. The variance V of
     * what falls on all of them, more where people are more mobile, is such that products weighted
     * by the people of both groups come out right: with it, the swing of everybody together is as
     * it was.
     */
    Map<Driver, Part> parts() {
        List<ForecastErrors> errors = groups.stream().map(ForecastErrors::of).toList();
        Moments all = inCommon(errors);
        ForecastErrors everybody = ForecastErrors.of(series(any -> true));
        Map<Driver, Part> parts = new EnumMap<>(Driver.class);
        parts.put(Driver.NET_MIGRATION, new Part(all, Moments.of(everybody, everybody, weights)));
        for (int i = 0; i < errors.size(); i++) {
            NetShocks.Group group = NetShocks.groups().get(i);
            Moments whole = Moments.of(errors.get(i), errors.get(i), weights);
            double squared = group.mobility() * group.mobility();
            parts.put(group.driver(), new Part(whole.less(all, squared), whole));
        }
        return parts;
    }

    private Moments inCommon(List<ForecastErrors> errors) {
        double[] shares = shares();
        Moments sum = Moments.of(errors.getFirst(), errors.getFirst(), weights).times(0);
        double expected = 0;
        for (int i = 0; i < errors.size(); i++) {
            for (int j = 0; j < i; j++) {
                double pair = shares[i] * shares[j];
                Moments products = Moments.of(errors.get(i), errors.get(j), weights);
                sum = sum.plus(products, pair);
                expected += pair * mobility(i) * mobility(j);
            }
        }
        return sum.times(1 / expected);
    }

    private static double mobility(int group) {
        return NetShocks.groups().get(group).mobility();
    }

    /** The share of each group among the people of the base year. */
    private double[] shares() {
        double[] shares = new double[NetShocks.groups().size()];
        double[] cells = people.at(people.baseYear());
        double all = 0;
        for (int i = 0; i < cells.length; i++) {
            int age = i / frame.areas() % frame.ages().count();
            double counted = weights[i % frame.areas()] > 0 ? cells[i] : 0;
            shares[NetShocks.groupOf(frame.ages().lowest(age))] += counted;
            all += counted;
        }
        double everybody = all;
        Arrays.setAll(shares, group -> shares[group] / everybody);
        return shares;
    }
}
