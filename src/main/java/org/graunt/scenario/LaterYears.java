package org.graunt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.InputTable;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.Replace;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Gives a table the years after its last that a replacement names: homes written into 2035 are
 * meant to be built, though the table ends in 2030. Factors and amounts have nothing there to act
 * on. What is not replaced in an added year is missing, so only tables that may have any rows are
 * given years.
 */
final class LaterYears {
    private final ScenarioChange change;
    private final InputTable table;

    LaterYears(ScenarioChange change, InputTable table) {
        this.change = change;
        this.table = table;
    }

    /** The table with the years that the change needs; the same table where it needs none. */
    Outcome<InputTable> added() {
        Reach.Years years = change.reach().years();
        boolean wanted =
                change.operation() instanceof Replace
                        && years.by() == null
                        && table.values().hasAxis("year");
        List<Integer> later = wanted ? later(years) : List.of();
        if (later.isEmpty()) {
            return Outcome.of(table);
        }
        return table.rules().anyRows() ? Outcome.of(with(later)) : Outcome.failed(refusal());
    }

    private List<Integer> later(Reach.Years years) {
        List<Integer> held = held();
        int last = held.getLast();
        int step = held.size() > 1 ? last - held.get(held.size() - 2) : 1;
        Integer named = years.to() == null ? years.from() : years.to();
        if (named == null) {
            return List.of();
        }
        int from = years.from() == null ? last : years.from();
        return IntStream.iterate(last + step, year -> year <= named, year -> year + step)
                .filter(year -> year >= from)
                .boxed()
                .toList();
    }

    private List<Integer> held() {
        return table.values().axis("year").labels().stream().map(Integer.class::cast).toList();
    }

    private InputTable with(List<Integer> later) {
        List<Integer> all = new ArrayList<>(held());
        int before = all.size();
        all.addAll(later);
        List<Axis<?>> axes = new ArrayList<>(table.values().axes());
        int year = axes.indexOf(table.values().axis("year"));
        axes.set(year, Axis.of("year", all));
        return table.with(
                Cube.generate(axes, at -> at[year] < before ? table.values().at(at) : Double.NaN));
    }

    private Note refusal() {
        return Note.error(
                change.where(),
                "Table %s ends in %d, and must be whole in every year that it has"
                        .formatted(table.name(), held().getLast()),
                "Let the change end there, or give the table its later years.");
    }
}
