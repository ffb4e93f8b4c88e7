package org.graunt.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Cube;
import org.jspecify.annotations.Nullable;

/**
 * One year of a block of draws: the population at its end, every component of the step that led to
 * it, and what else the engine knows.
 *
 * <p>Arrays are laid out {@code [sex x age][area][lane]}, lane last, a lane being one draw of the
 * block; the number of lanes is rounded up to {@link #stride}, and what lies beyond {@link #lanes}
 * means nothing. Births have cells for the two sexes only. A view: it is valid only while a {@link
 * YearSink} holds it.
 *
 * <p>A year may be made to <em>pass by</em>: of every component but population and births it then
 * holds one cell at a time, that which was made last. Nine tenths of its memory fall away, and what
 * is left of it fits where the processor finds it soonest.
 */
public final class Year {
    /**
     * Lanes are rounded up to a multiple of this, so that vectors of the processor fit; a draw that
     * is alone is not.
     */
    public static final int LANE_MULTIPLE = 8;

    private final Frame frame;
    private final int firstDraw;
    private final int lanes;
    private final int stride;
    private final boolean passesBy;
    private final Map<Component, double[]> arrays = new EnumMap<>(Component.class);
    private final Map<String, double[]> series = new LinkedHashMap<>();
    private double @Nullable [] leavingRegion;
    private Tallies tallies = new Tallies();
    private int year;

    /** A year with a population and no component yet, which will be held whole. */
    public Year(Frame frame, Draws block) {
        this(frame, block, false);
    }

    private Year(Frame frame, Draws block, boolean passesBy) {
        this.passesBy = passesBy;
        this.frame = frame;
        this.firstDraw = block.first();
        this.lanes = block.count();
        this.stride = stride(lanes);
        arrays.put(Component.POPULATION, new double[frame.cells() * frame.areas() * stride]);
    }

    /** A year that passes by cell by cell, for engines that never turn back to one. */
    public static Year passingBy(Frame frame, Draws block) {
        return new Year(frame, block, true);
    }

    /** The number of lanes an array keeps for this many draws. */
    public static int stride(int draws) {
        return draws == 1 ? 1 : (draws + LANE_MULTIPLE - 1) / LANE_MULTIPLE * LANE_MULTIPLE;
    }

    /** Whose population, by which ages. */
    public Frame frame() {
        return frame;
    }

    /** The year at whose middle the population stands. */
    public int year() {
        return year;
    }

    /** The number of the first draw of the block. */
    public int firstDraw() {
        return firstDraw;
    }

    /** How many draws the block has. */
    public int lanes() {
        return lanes;
    }

    /** How far apart two areas of a cell lie in an array. */
    public int stride() {
        return stride;
    }

    /** Where the lanes of a cell and area begin in an array. */
    public int index(int cell, int area) {
        return (cell * frame.areas() + area) * stride;
    }

    /**
     * Where a cell begins in the array of a component; of births, which stand at the youngest age,
     * the sex alone counts. In a year that passes by, the answer holds for the cell made last.
     */
    public int start(Component component, int cell) {
        int group = frame.areas() * stride;
        return switch (component) {
            case POPULATION -> cell * group;
            case BIRTHS -> cell / frame.ages().count() * group;
            default -> flowStart(cell);
        };
    }

    /** Where a cell begins in the array of any component but population and births. */
    public int flowStart(int cell) {
        return passesBy ? 0 : cell * frame.areas() * stride;
    }

    /** True where this component is kept; one that is not is 0 everywhere. */
    public boolean has(Component component) {
        return arrays.containsKey(component);
    }

    /** The live array of a component that is kept; for engines to fill, for sinks to read. */
    public double[] array(Component component) {
        double[] array = arrays.get(component);
        if (array == null) {
            throw new IllegalArgumentException("This model keeps no " + component);
        }
        return array;
    }

    /** Keeps a component from now on, 0 everywhere until filled. */
    public double[] keep(Component component) {
        int cells = component == Component.BIRTHS ? 2 : passesBy ? 1 : frame.cells();
        return arrays.computeIfAbsent(component, any -> new double[cells * frame.areas() * stride]);
    }

    /** Persons of one cell, area and lane; births are at the youngest age only. */
    public double value(Component component, int sex, int age, int area, int lane) {
        double[] array = arrays.get(component);
        if (array == null || (component == Component.BIRTHS && age > 0)) {
            return 0;
        }
        return array[start(component, frame.cell(sex, age)) + area * stride + lane];
    }

    /**
     * True where the engine is asked for its series: in the block that draw 0 leads, for they are
     * kept of the central path alone.
     */
    public boolean tellsSeries() {
        return firstDraw == 0;
    }

    /**
     * What the engine alone knows (households, jobs), each laid out {@code [area][lane]}; missing
     * everywhere in a block that is not asked ({@link #tellsSeries}).
     */
    public Map<String, double[]> series() {
        return series;
    }

    /** The live array of a series, kept from now on: missing everywhere until filled. */
    public double[] keepSeries(String name) {
        return series.computeIfAbsent(
                name,
                any -> {
                    double[] missing = new double[frame.areas() * stride];
                    Arrays.fill(missing, Double.NaN);
                    return missing;
                });
    }

    /**
     * Moves from the boroughs to areas of kind rest, laid out {@code [sex x age][lane]}; null where
     * moves are not held by origin and destination. With it the region's gross flows leave out the
     * moves inside it.
     */
    public double @Nullable [] leavingRegion() {
        return leavingRegion;
    }

    /** Keeps the moves from the boroughs to the rest from now on. */
    public double[] keepLeavingRegion() {
        if (leavingRegion == null) {
            leavingRegion = new double[frame.cells() * stride];
        }
        return leavingRegion;
    }

    /** What was capped, floored or moved on the way to this year. */
    public Tallies tallies() {
        return tallies;
    }

    /**
     * Turns to the next year. Population and components are the last year's until overwritten: an
     * engine fills every cell of what it keeps, each year. Only the adjustment, to which engines
     * add, begins at 0.
     */
    public void begin(int nextYear) {
        year = nextYear;
        tallies = new Tallies();
        double[] adjustment = arrays.get(Component.ADJUSTMENT);
        if (adjustment != null) {
            Arrays.fill(adjustment, 0);
        }
    }

    /**
     * Puts the same population into every lane.
     *
     * @param population axes area, sex and age, as the frame has them
     */
    public void setPopulation(Cube population) {
        double[] array = array(Component.POPULATION);
        Cube cells = population.ordered("sex", "age", "area");
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age < frame.ages().count(); age++) {
                for (int area = 0; area < frame.areas(); area++) {
                    int index = index(frame.cell(sex, age), area);
                    Arrays.fill(array, index, index + stride, cells.at(sex, age, area));
                }
            }
        }
    }

    /**
     * Puts a population into every lane, each with its own draw of what is not known of it; nobody
     * is fewer than none.
     *
     * @param population axes area, sex and age, as the frame has them
     * @param block the draws that this year is of
     */
    public void drawPopulation(Cube population, Draws block) {
        setPopulation(population);
        if (!block.moveBase()) {
            return;
        }
        double[] array = array(Component.POPULATION);
        double[] departures = new double[frame.cells() * lanes];
        for (int area = 0; area < frame.areas(); area++) {
            block.baseDepartures(areaCodes().get(area), departures);
            for (int i = 0; i < departures.length; i++) {
                int at = index(i / lanes, area) + i % lanes;
                array[at] = Math.max(array[at] + departures[i], 0);
            }
        }
    }

    /** The codes of the areas, in the order of every array. */
    public List<String> areaCodes() {
        return frame.geography().axis().labels();
    }
}
