package org.graunt.workspace.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.ensemble.Exceedance;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.workspace.Selection;

/**
 * What every member says of one selection, by year: whatever is asked of the pool, with whatever
 * weights, is found in it without reading anything again.
 */
public final class Testimony {
    private final Selection selection;
    private final SortedMap<Integer, List<Forecast>> byYear;

    private Testimony(Selection selection, SortedMap<Integer, List<Forecast>> byYear) {
        this.selection = selection;
        this.byYear = byYear;
    }

    /** Gathers what is said. */
    static final class Maker {
        private final Selection selection;
        private final SortedMap<Integer, List<Forecast>> byYear = new TreeMap<>();

        Maker(Selection selection) {
            this.selection = selection;
        }

        void add(int year, Forecast forecast) {
            byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(forecast);
        }

        Testimony made() {
            byYear.replaceAll((year, said) -> List.copyOf(said));
            return new Testimony(selection, byYear);
        }
    }

    /** Of whom. */
    public Selection selection() {
        return selection;
    }

    /** The years that some member reaches, ascending. */
    public List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /** What is said of a year, in the order of the members. */
    public List<Forecast> of(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** The members that say anything, in order. */
    public List<String> members() {
        LinkedHashSet<String> members = new LinkedHashSet<>();
        byYear.values().forEach(said -> said.forEach(each -> members.add(each.member())));
        return List.copyOf(members);
    }

    /** True where some member has a spread. */
    public boolean hasDraws() {
        return byYear.values().stream()
                .flatMap(List::stream)
                .anyMatch(forecast -> !forecast.isPoint());
    }

    /** The mean of a member's draws, by year. */
    public SortedMap<Integer, Double> meanOf(String member) {
        SortedMap<Integer, Double> means = new TreeMap<>();
        byYear.forEach(
                (year, said) ->
                        said.stream()
                                .filter(each -> each.member().equals(member))
                                .forEach(each -> means.put(year, each.mean())));
        return means;
    }

    /** The pool through all years; points stay out of its spread where others have draws. */
    public Course course(Weights weights, Pool pool) {
        List<Course.Year> years = new ArrayList<>();
        byYear.forEach(
                (year, said) -> {
                    Panel all = Panel.of(said, weights);
                    if (!all.isEmpty()) {
                        years.add(Course.Year.of(year, all, spread(all), pool));
                    }
                });
        return new Course(years);
    }

    /** Those with a spread; where none has one, all. */
    private static Panel spread(Panel panel) {
        Panel spread = panel.withoutPoints();
        return spread.isEmpty() ? panel : spread;
    }

    /** How likely are more than so many, for the pool; empty where nobody has a spread. */
    public Optional<Double> above(int year, double threshold, Weights weights) {
        Panel panel = Panel.of(of(year), weights).withoutPoints();
        return panel.isEmpty()
                ? Optional.empty()
                : Optional.of(Exceedance.above(panel, threshold).pooled());
    }

    /** The same for each member, those of weight 0 too; points are not there. */
    public Map<String, Double> aboveByMember(int year, double threshold) {
        Panel panel = Panel.of(of(year), Weights.equal(members())).withoutPoints();
        return panel.isEmpty() ? Map.of() : Exceedance.above(panel, threshold).byMember();
    }

    /** The panel of a year without its points; empty where nobody has a spread. */
    public Optional<Panel> panel(int year, Weights weights) {
        Panel panel = Panel.of(of(year), weights).withoutPoints();
        return panel.isEmpty() ? Optional.empty() : Optional.of(panel);
    }
}
