package org.graunt.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graunt.ensemble.Panel;

/**
 * Who comes from where when pupils change schools: of a planning area's pupils in their last year
 * there, those of whom the first year group of another is made a year later. On the central paths
 * alone, of which pupils are weighted means.
 */
public final class Transfers {
    private final SchoolTables tables;
    private final Map<String, Children> members;
    private final Voices voices;
    private final List<Transfer> all = new ArrayList<>();

    /**
     * Pupils before they change.
     *
     * @param from the position of the planning area that they leave
     * @param to that of the one whose first year group they are taken for
     * @param year the September in which they are still there
     * @param pupils as all members together see them, before the transfer ratio
     */
    public record Transfer(int from, int to, int year, double pupils) {}

    Transfers(SchoolTables tables, Map<String, Children> members, Voices voices) {
        this.tables = tables;
        this.members = members;
        this.voices = voices;
    }

    /** Every pair of planning areas of which one takes pupils of the other, year by year. */
    List<Transfer> all() {
        return List.copyOf(all);
    }

    /** Takes down where the pupils of a planning area go on to. */
    void take(int from, Map<String, AreaPupils> pupils) {
        PlanningArea leaving = tables.areas().get(from);
        for (int entry : tables.laterEntries()) {
            int group = entry - 1;
            if (leaving.first() <= group && group <= leaving.last()) {
                int last = pupils.values().stream().mapToInt(AreaPupils::lastYear).max().orElse(0);
                for (int year = tables.lastRoll(); year <= last; year++) {
                    take(from, entry, year, pupils);
                }
            }
        }
    }

    private void take(int from, int entry, int year, Map<String, AreaPupils> pupils) {
        Map<String, double[]> living = new LinkedHashMap<>();
        pupils.forEach(
                (id, own) -> {
                    if (year <= own.lastYear()) {
                        living.put(id, living(from, entry - 1, year, id, own));
                    }
                });
        for (int to = 0; to < tables.areas().size(); to++) {
            PlanningArea taking = tables.areas().get(to);
            if (taking.first() == entry) {
                double came = together(living, taking);
                if (came > 0) {
                    all.add(new Transfer(from, to, year, came));
                }
            }
        }
    }

    /** One member's pupils of a year group by where they live, on the central path. */
    private double[] living(int from, int group, int year, String member, AreaPupils own) {
        PlanningArea leaving = tables.areas().get(from);
        double pupils =
                year == tables.lastRoll()
                        ? tables.roll().at(from, group, year)
                        : own.get(group, year)[0];
        Children children = Objects.requireNonNull(members.get(member));
        double[] living = new double[leaving.shares().size()];
        double served = 0;
        for (int home = 0; home < living.length; home++) {
            if (leaving.shares().get(home) > 0) {
                living[home] = leaving.shares().get(home) * children.ofGroup(home, group, year)[0];
                served += living[home];
            }
        }
        for (int home = 0; home < living.length; home++) {
            living[home] = served > 0 ? pupils * living[home] / served : 0;
        }
        return living;
    }

    private double together(Map<String, double[]> living, PlanningArea taking) {
        Panel said =
                Panel.of(
                        voices.said(living, homes -> new double[] {attending(homes, taking)}),
                        voices.weights());
        return said.isEmpty() ? 0 : said.central();
    }

    private static double attending(double[] living, PlanningArea taking) {
        double attending = 0;
        for (int home = 0; home < living.length; home++) {
            attending += taking.shares().get(home) * living[home];
        }
        return attending;
    }
}
