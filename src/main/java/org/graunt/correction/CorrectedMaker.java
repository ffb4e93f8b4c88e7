package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.BaseSpread;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;

/** From the corrections of areas to corrected tables, after what was decided. */
final class CorrectedMaker {
    private final Inputs inputs;
    private final Estimates estimates;
    private final Frame frame;
    private final List<Source> sources;
    private final List<Optional<AreaResult>> results;
    private final Decisions decisions;
    private final double[][][] correction;
    private final double[][][] factors;
    private final double[][][] deviations;

    CorrectedMaker(
            Inputs inputs,
            Estimates estimates,
            List<Source> sources,
            List<Optional<AreaResult>> results,
            List<CorrectionDecision> decisions) {
        this.inputs = inputs;
        this.estimates = estimates;
        this.frame = estimates.frame();
        this.sources = sources;
        this.results = results;
        this.decisions = new Decisions(frame, decisions);
        int years = estimates.years().size();
        this.correction = new double[frame.areas()][years][frame.cells()];
        this.factors = new double[frame.areas()][years][];
        this.deviations = new double[frame.areas()][years][frame.cells()];
    }

    Corrected make() {
        for (int area = 0; area < frame.areas(); area++) {
            int at = area;
            results.get(area).ifPresent(result -> decide(at, result));
        }
        double[][][] official = new double[frame.areas()][][];
        double[][][] people = new double[frame.areas()][estimates.years().size()][frame.cells()];
        for (int area = 0; area < frame.areas(); area++) {
            official[area] = estimates.people(area);
            for (int t = 0; t < official[area].length; t++) {
                for (int cell = 0; cell < frame.cells(); cell++) {
                    people[area][t][cell] = official[area][t][cell] + correction[area][t][cell];
                }
            }
        }
        List<Corrected.Implied> implied = implied();
        return new Corrected(
                new Books(frame, estimates.years(), correction).applied(inputs),
                cube(official),
                cube(people),
                cube(deviations),
                implied,
                findings(people),
                BaseSpread.of(spread()));
    }

    private void decide(int area, AreaResult result) {
        for (int t = 0; t < estimates.years().size(); t++) {
            double[] official = estimates.people(area)[t];
            factors[area][t] = decisions.factors(area, official, result.correction()[t]);
            for (int cell = 0; cell < frame.cells(); cell++) {
                double factor = factors[area][t][cell];
                correction[area][t][cell] = factor * result.correction()[t][cell];
                deviations[area][t][cell] = factor * Math.sqrt(result.variance()[t][cell]);
            }
        }
    }

    private Cube cube(double[][][] values) {
        int ages = frame.ages().count();
        return Cube.generate(axes(), at -> values[at[0]][at[3]][at[1] * ages + at[2]]);
    }

    private List<Axis<?>> axes() {
        return List.of(
                frame.geography().axis(),
                Sex.AXIS,
                frame.ages().axis(),
                Axis.of("year", estimates.years()));
    }

    private List<Corrected.Implied> implied() {
        List<Corrected.Implied> implied = new ArrayList<>();
        for (Source source : sources) {
            if (!source.kind().equals(SourceKind.BIRTHS)) {
                implied.add(
                        new Corrected.Implied(
                                source.kind().name(),
                                cube(new Implications(estimates, results).of(source))));
            }
        }
        return implied;
    }

    private List<Finding> findings(double[][][] people) {
        FindingMaker maker = new FindingMaker(estimates, sources, results, decisions);
        List<Finding> findings = new ArrayList<>();
        int last = estimates.years().size() - 1;
        for (int area = 0; area < frame.areas(); area++) {
            if (results.get(area).isPresent()) {
                findings.addAll(
                        maker.of(
                                area,
                                results.get(area).get(),
                                people[area][last],
                                factors[area][last]));
            }
        }
        return findings;
    }

    private List<BaseSpread.OfArea> spread() {
        List<BaseSpread.OfArea> spread = new ArrayList<>();
        int last = estimates.years().size() - 1;
        for (int area = 0; area < frame.areas(); area++) {
            if (results.get(area).isPresent()) {
                spread.add(
                        Spreading.of(
                                frame.geography().axis().label(area),
                                results.get(area).get(),
                                factors[area][last]));
            }
        }
        return spread;
    }
}
