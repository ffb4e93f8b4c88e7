package org.graunt.model.draws;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.model.BaseSpread;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * What is uncertain in a project and how much: correlated processes for everything that drives a
 * model (METHODS 6). The same seed, process, area and draw give the same path in every model and
 * scenario.
 */
public final class Uncertainty {
    /** Numbers of blocks that are kept for the next member: a quarter of a gigabyte. */
    private static final long MOST_NUMBERS_KEPT = 1L << 25;

    private final Map<Driver, Swing> swings;
    private final Streams streams;
    private final DrawnBase base;
    private final int baseYear;

    private Uncertainty(Map<Driver, Swing> swings, Streams streams, DrawnBase base, int baseYear) {
        this.swings = swings;
        this.streams = streams;
        this.base = base;
        this.baseYear = baseYear;
    }

    /**
     * The uncertainty of a project, from its past up to the base year and its table {@code
     * uncertainty}.
     *
     * @param seed of every draw
     * @return with a note of what had to be assumed; or what is wrong with the table
     */
    public static Outcome<Uncertainty> of(Inputs inputs, long seed) {
        Map<Driver, Swing> swings = Estimation.of(inputs);
        List<Note> problems = new ArrayList<>();
        inputs.cube("uncertainty")
                .ifPresent(table -> problems.addAll(GivenParameters.apply(table, swings)));
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        return Outcome.of(of(swings, seed, inputs.baseYear()), assumed(swings));
    }

    private static Uncertainty of(Map<Driver, Swing> swings, long seed, int baseYear) {
        Streams streams = new Streams(seed);
        return new Uncertainty(swings, streams, DrawnBase.none(streams), baseYear);
    }

    /** The same with the people of the base year drawn too. */
    public Uncertainty with(BaseSpread spread) {
        return new Uncertainty(swings, streams, DrawnBase.of(spread, streams), baseYear);
    }

    /** True where the people of the base year are drawn too. */
    public boolean drawsBase() {
        return base.any();
    }

    private static List<Note> assumed(Map<Driver, Swing> swings) {
        List<String> words =
                swings.values().stream()
                        .map(Swing::parameters)
                        .filter(each -> each.source() == ProcessParameters.Source.ASSUMED)
                        .filter(each -> each.sigma() > 0)
                        .map(each -> each.driver().word())
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return List.of(
                Note.info(
                        "draws",
                        "The past held does not tell how much these swing; the program's assumptions"
                                + " are taken: "
                                + String.join(", ", words),
                        "Give %d years of their tables, or a table uncertainty."
                                .formatted(Estimation.FEWEST_YEARS)));
    }

    /** Processes whose parameters are known, the same for every area. */
    static Uncertainty of(List<ProcessParameters> parameters, long seed, int baseYear) {
        Map<Driver, Swing> swings = new EnumMap<>(Driver.class);
        parameters.forEach(each -> swings.put(each.driver(), Swing.alike(each)));
        return of(swings, seed, baseYear);
    }

    /** The parameters of every process, for the manifest. */
    public List<ProcessParameters> parameters() {
        return swings.values().stream().map(Swing::parameters).toList();
    }

    /**
     * By how much the sigma of a process is multiplied for an area, for the manifest: areas swing
     * more or less than usual.
     */
    public double scaleOf(Driver driver, String area) {
        Swing swing = swings.get(driver);
        return swing == null ? 1 : swing.scales().getOrDefault(area, 1.0);
    }

    /** So many draws, and the central path as number 0. */
    public DrawSet draws(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("There cannot be %d draws".formatted(count));
        }
        return new DrawnSet(count);
    }

    /**
     * So many draws. Blocks once made are handed out again, so that what every member and scenario
     * draws alike is drawn once; those who would not fit are made anew, and all of them make room
     * where memory is short.
     */
    private final class DrawnSet implements DrawSet {
        private final int count;
        private final Map<Lanes, SoftReference<DrawnBlock>> kept = new ConcurrentHashMap<>();

        private record Lanes(int first, int count) {}

        DrawnSet(int count) {
            this.count = count;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public Draws block(int first, int lanes) {
            if (first < 0 || lanes < 1 || first + lanes > count + 1) {
                throw new IllegalArgumentException(
                        "Draws %d to %d are not among 0 to %d"
                                .formatted(first, first + lanes - 1, count));
            }
            Lanes which = new Lanes(first, lanes);
            SoftReference<DrawnBlock> reference = kept.get(which);
            DrawnBlock held = reference == null ? null : reference.get();
            return held == null ? make(which) : held;
        }

        private DrawnBlock make(Lanes which) {
            DrawnBlock made =
                    new DrawnBlock(swings, streams, base, baseYear, which.first(), which.count());
            if (numbersKept() < MOST_NUMBERS_KEPT) {
                kept.put(which, new SoftReference<>(made));
            }
            return made;
        }

        private long numbersKept() {
            return kept.values().stream()
                    .map(SoftReference::get)
                    .filter(Objects::nonNull)
                    .mapToLong(DrawnBlock::numbers)
                    .sum();
        }
    }
}
