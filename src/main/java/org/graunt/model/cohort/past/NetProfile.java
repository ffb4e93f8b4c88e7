package org.graunt.model.cohort.past;

import org.graunt.model.Frame;
import org.graunt.model.NetShocks;

/**
 * At which ages net migration swings: how far it lay from 0 per head in the past, all areas and
 * both sexes together, against the mean of the group of ages that is drawn alike.
 */
final class NetProfile {
    /** An age counts as swinging at least so much, as a share of its group's mean. */
    private static final double LEAST = 0.1;

    private final Frame frame;
    private final double[] swing;
    private final double[] people;

    NetProfile(Frame frame) {
        this.frame = frame;
        this.swing = new double[frame.ages().count()];
        this.people = new double[frame.ages().count()];
    }

    /** Counts one year, cells {@code [sex x age][area]}. */
    void add(double[] end, double[] natural) {
        for (int i = 0; i < end.length; i++) {
            int age = i / frame.areas() % frame.ages().count();
            swing[age] += Math.abs(end[i] - natural[i]);
            people[age] += natural[i];
        }
    }

    /** How much of a shock falls on each cell; over the people of a group its mean is about 1. */
    double[] weights() {
        int groups = NetShocks.groups().size();
        double[] swingOf = new double[groups];
        double[] peopleOf = new double[groups];
        for (int age = 0; age < swing.length; age++) {
            int group = NetShocks.groupOf(frame.ages().lowest(age));
            swingOf[group] += swing[age];
            peopleOf[group] += people[age];
        }
        double[] weights = new double[frame.cells() * frame.areas()];
        for (int i = 0; i < weights.length; i++) {
            int age = i / frame.areas() % swing.length;
            int group = NetShocks.groupOf(frame.ages().lowest(age));
            double mean = swingOf[group] / peopleOf[group];
            double own = swing[age] / people[age];
            weights[i] = mean > 0 && people[age] > 0 ? Math.max(own / mean, LEAST) : 1;
        }
        return weights;
    }
}
