package org.graunt.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;

/** The tables that a project holds, and the year from which it projects. */
public final class Inputs {
    private final Frame frame;
    private final int baseYear;
    private final Map<String, InputTable> tables;

    private Inputs(Frame frame, int baseYear, Map<String, InputTable> tables) {
        this.frame = frame;
        this.baseYear = baseYear;
        this.tables = Map.copyOf(tables);
        if (!has("population")) {
            throw new IllegalArgumentException("There is no table population");
        }
    }

    /**
     * Inputs over these areas and ages.
     *
     * @param tables must hold {@code population} (area, sex, age, year) with the base year
     */
    public static Inputs of(Frame frame, int baseYear, List<InputTable> tables) {
        Map<String, InputTable> byName = new TreeMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        return new Inputs(frame, baseYear, byName);
    }

    /** A single area with one population; the rest is added by {@link #with}. */
    public static Inputs ofPopulation(AgeGroups ages, int baseYear, Cube population) {
        @SuppressWarnings("unchecked") // the area axis of a population holds codes
        Axis<String> codes = (Axis<String>) population.axis("area");
        List<Area> areas = codes.labels().stream().map(Area::borough).toList();
        Frame frame = new Frame(Geography.of(areas, null), ages);
        InputTable table = new InputTable("population", population, InputTable.Source.made());
        return of(frame, baseYear, List.of(table));
    }

    /** These inputs with one more table, or another in its place. */
    public Inputs with(String name, Cube values) {
        InputTable held = tables.get(name);
        InputTable.Rules rules = held == null ? InputTable.Rules.NONE : held.rules();
        return with(new InputTable(name, values, InputTable.Source.made(), rules));
    }

    /** These inputs with one more table, or another in its place. */
    public Inputs with(InputTable table) {
        Map<String, InputTable> more = new TreeMap<>(tables);
        more.put(table.name(), table);
        return new Inputs(frame, baseYear, more);
    }

    /** The areas and ages. */
    public Frame frame() {
        return frame;
    }

    /** The year of the population that is projected. */
    public int baseYear() {
        return baseYear;
    }

    /** Every table held, by name. */
    public Map<String, InputTable> tables() {
        return tables;
    }

    /** True where the table is held. */
    public boolean has(String table) {
        return tables.containsKey(table);
    }

    /** The numbers of a table, where it is held. */
    public Optional<Cube> cube(String table) {
        return Optional.ofNullable(tables.get(table)).map(InputTable::values);
    }

    /**
     * The numbers of a table that the model said it needs.
     *
     * @throws IllegalStateException where it is not held: needs are asked before any work
     */
    public Cube needed(String table) {
        return cube(table)
                .orElseThrow(
                        () -> new IllegalStateException("Table %s is not held".formatted(table)));
    }

    /** The estimates: area, sex, age, year, in the order of the frame. */
    public Cube population() {
        return needed("population");
    }

    /** The years of a table, ascending, up to the base year. */
    public List<Integer> yearsUpToBase(Cube table) {
        return table.axis("year").labels().stream()
                .map(Integer.class::cast)
                .filter(year -> year <= baseYear)
                .sorted()
                .toList();
    }
}
