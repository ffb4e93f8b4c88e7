package org.graunt.model.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.MigrationTiming;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.testing.Recording;
import org.jspecify.annotations.Nullable;

/**
 * One area of four age groups whose step can be followed with pencil and paper: women 100, 80, 60,
 * 40, men 90, 70, 50, 30; of women .9, .95, .8, .5 survive, of men .85, .9, .7, .4; fertility is
 * .2, .5, .1 from the second group on; as many boys are born as girls.
 */
final class SmallWorld {
    static final int BASE = 2020;
    static final double[] PEOPLE = {100, 80, 60, 40, 90, 70, 50, 30};
    static final double[] SURVIVAL = {.9, .95, .8, .5, .85, .9, .7, .4};
    private static final double[] FERTILITY = {0, .2, .5, .1};

    private final Conventions conventions;
    private final AgeGroups ages;
    private final @Nullable MigrationTiming own;
    private final Flows flows;

    private SmallWorld(
            Conventions conventions, AgeGroups ages, @Nullable MigrationTiming own, Flows flows) {
        this.conventions = conventions;
        this.ages = ages;
        this.own = own;
        this.flows = flows;
    }

    /** A world of single years where nobody moves. */
    static SmallWorld by(Map<String, String> conventions) {
        return new SmallWorld(Conventions.of(conventions), AgeGroups.single(3), null, Flows.NONE);
    }

    SmallWorld inSteps(AgeGroups fourGroups) {
        return new SmallWorld(conventions, fourGroups, own, flows);
    }

    /** An area that says itself when its migrants move. */
    SmallWorld moving(MigrationTiming timing) {
        return new SmallWorld(conventions, ages, timing, flows);
    }

    /** As many women of every group come, or leave where below 0. */
    SmallWorld withNetWomen(double... net) {
        return new SmallWorld(
                conventions, ages, own, Flows.ofNet(Arrays.copyOf(net, PEOPLE.length)));
    }

    SmallWorld with(Flows others) {
        return new SmallWorld(conventions, ages, own, others);
    }

    CohortProjector projector() {
        Area area = new Area("A", "A", Area.Kind.BOROUGH, null, own);
        Frame frame = new Frame(Geography.of(List.of(area), null), ages);
        StepRates rates =
                new StepRates(
                        frame, FERTILITY, SURVIVAL, new double[] {1}, flows, Flows.NONE, null);
        return CohortProjector.of(
                frame,
                Cells.cube(frame, PEOPLE),
                conventions,
                Kernel.best(),
                year -> rates,
                Controls.NONE,
                Integer.MAX_VALUE);
    }

    /** One step on, the central path. */
    Recording step() {
        return Recording.central(projector(), BASE, BASE + ages.width());
    }

    /** A frame of areas by code: those that begin with Z are the rest. */
    static Frame frame(AgeGroups ages, String... codes) {
        List<Area> areas = new ArrayList<>();
        for (String code : codes) {
            Area.Kind kind = code.startsWith("Z") ? Area.Kind.REST : Area.Kind.BOROUGH;
            areas.add(new Area(code, code, kind, kind == Area.Kind.BOROUGH ? "P" : null, null));
        }
        Area region = new Area("R", "R", Area.Kind.REGION, null, null);
        return new Frame(Geography.of(areas, region), ages);
    }

    /** The same number of people in every cell of a frame. */
    static Cube people(Frame frame, double each) {
        return Cube.filled(each, List.of(frame.geography().axis(), Sex.AXIS, frame.ages().axis()));
    }

    /** Rates of a frame in which nobody is born or dies. */
    static StepRates still(
            Frame frame, Flows international, Flows internal, @Nullable DomesticRates domestic) {
        double[] survival = new double[frame.cells() * frame.areas()];
        Arrays.fill(survival, 1);
        double[] ratio = new double[frame.areas()];
        Arrays.fill(ratio, 1.05);
        return new StepRates(
                frame,
                new double[frame.ages().count() * frame.areas()],
                survival,
                ratio,
                international,
                internal,
                domestic);
    }
}
