package org.graunt.sample;

import java.util.List;

/**
 * Who works where in 2021: workers by the place where they live and the place where they work. All
 * workplaces of London are filled, by its residents in work and from the regions around it; some
 * residents work outside London. Those who live and work outside are not counted.
 */
final class Commuting {
    static final int YEAR = 2021;

    private static final double FRICTION = -1.7;
    private static final double NEARER_HOME = 2.2;
    private static final int ROUNDS = 60;

    /** Of those who cross London's border to work, by the region of the other end. */
    private static final double[] ACROSS_THE_BORDER = {
        0.002, 0.012, 0.010, 0.055, 0.030, 0.415, 0.425, 0.040, 0.008, 0.002, 0.001
    };

    private final List<Place> places;
    private final int boroughs;
    private final double[][] workers;

    private Commuting(List<Place> places, int boroughs) {
        this.places = places;
        this.boroughs = boroughs;
        this.workers = new double[places.size()][places.size()];
    }

    /** Fits nearness to those who live and those who work in each place. */
    static Commuting of(Truth truth, Economy economy, Work work) {
        List<WorkPlan> plans = work.plans();
        Commuting commuting = new Commuting(truth.places(), plans.size());
        double[] residents = new double[truth.places().size()];
        double[] workplaces = new double[plans.size()];
        double fromOutside = 0;
        for (int p = 0; p < plans.size(); p++) {
            double labourForce = ActivityRates.labourForce(truth.people(), p, YEAR);
            double inWork = labourForce * (1 - economy.unemployment(p, YEAR));
            double away = inWork * plans.get(p).away();
            commuting.sendAway(p, away);
            residents[p] = inWork - away;
            workplaces[p] = work.jobs().get(p, YEAR) * (1 - economy.doubleJobbing(p, YEAR));
            fromOutside += workplaces[p] - residents[p];
        }
        for (int i = 0; i < ACROSS_THE_BORDER.length; i++) {
            residents[plans.size() + i] = ACROSS_THE_BORDER[i] * fromOutside;
        }
        commuting.fit(residents, workplaces);
        return commuting;
    }

    private void sendAway(int home, double away) {
        for (int i = 0; i < ACROSS_THE_BORDER.length; i++) {
            workers[home][boroughs + i] = ACROSS_THE_BORDER[i] * away;
        }
    }

    private void fit(double[] residents, double[] workplaces) {
        for (int home = 0; home < workers.length; home++) {
            for (int work = 0; work < boroughs; work++) {
                double distance = places.get(home).distance(places.get(work));
                double own = home == work ? NEARER_HOME : 1;
                workers[home][work] = own * StrictMath.pow(distance + 1, FRICTION);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            fitWorkplaces(workplaces);
            fitResidents(residents);
        }
    }

    private void fitWorkplaces(double[] workplaces) {
        for (int work = 0; work < boroughs; work++) {
            double sum = 0;
            for (double[] row : workers) {
                sum += row[work];
            }
            for (double[] row : workers) {
                row[work] *= workplaces[work] / sum;
            }
        }
    }

    private void fitResidents(double[] residents) {
        for (int home = 0; home < workers.length; home++) {
            double sum = 0;
            for (int work = 0; work < boroughs; work++) {
                sum += workers[home][work];
            }
            for (int work = 0; work < boroughs; work++) {
                workers[home][work] *= residents[home] / sum;
            }
        }
    }

    /** Workers, whole. */
    int workers(int home, int work) {
        return (int) Math.rint(workers[home][work]);
    }
}
