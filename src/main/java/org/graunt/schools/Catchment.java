package org.graunt.schools;

/** Where the pupils of planning areas live: the bridge between areas and planning areas. */
final class Catchment {
    private Catchment() {}

    /** The children of a year group's age, of each area the share who attend here. */
    static double[] served(PlanningArea area, Children children, int group, int year) {
        double[] served = new double[children.draws() + 1];
        for (int home = 0; home < area.shares().size(); home++) {
            double share = area.shares().get(home);
            if (share > 0) {
                addTo(served, share, children.ofGroup(home, group, year));
            }
        }
        return served;
    }

    /**
     * Adds the pupils of a year group to the areas where they live, in proportion to the children
     * whom the planning area draws from each.
     *
     * @param residents {@code [area][draw]}
     */
    static void addHome(
            double[][] residents,
            PlanningArea area,
            double[] pupils,
            Children children,
            int group,
            int year) {
        double[] served = served(area, children, group, year);
        for (int home = 0; home < area.shares().size(); home++) {
            double share = area.shares().get(home);
            if (share > 0) {
                double[] living = children.ofGroup(home, group, year);
                for (int draw = 0; draw < pupils.length; draw++) {
                    if (served[draw] > 0) {
                        residents[home][draw] += pupils[draw] * share * living[draw] / served[draw];
                    }
                }
            }
        }
    }

    /** Of pupils by where they live, those who attend here. */
    static double[] attending(PlanningArea area, double[][] residents) {
        double[] attending = new double[residents[0].length];
        for (int home = 0; home < area.shares().size(); home++) {
            addTo(attending, area.shares().get(home), residents[home]);
        }
        return attending;
    }

    private static void addTo(double[] sums, double share, double[] numbers) {
        for (int draw = 0; draw < sums.length; draw++) {
            sums[draw] += share * numbers[draw];
        }
    }
}
