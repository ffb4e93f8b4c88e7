package org.graunt.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.graunt.chart.CorrectionChart;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.Series;
import org.graunt.correction.Corrected;
import org.graunt.correction.Finding;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.model.Inputs;

/** What one area's correction looks like: over years, over ages, and as migration. */
final class AreaViews {
    /** Four of five draws lie within so many standard deviations. */
    private static final double EIGHTY = 1.2816;

    private final Inputs inputs;
    private final Corrected corrected;
    private final AgeGroups ages;
    private final Cube official;
    private final Cube people;
    private final Cube sd;
    private final List<Integer> years;
    private final Area area;

    AreaViews(Inputs inputs, Corrected corrected, Area area) {
        this.inputs = inputs;
        this.corrected = corrected;
        this.area = area;
        this.ages = inputs.frame().ages();
        this.official = of(corrected.official());
        this.people = of(corrected.people());
        this.sd = of(corrected.sd());
        this.years = people.axis("year").labels().stream().map(Integer.class::cast).toList();
    }

    private Cube of(Cube cube) {
        return cube.slice("area", area.code()).ordered("sex", "age", "year");
    }

    /**
     * A band of ages by year. How much of the doubt of single ages remains in their sum is known
     * for the base year and taken for all.
     */
    CorrectionChart.View byYear(String name, Finding finding) {
        AgeBand band = finding.band();
        int last = years.size() - 1;
        double independent = Math.sqrt(sum(sd.map(x -> x * x), band, last));
        double together = independent > 0 ? finding.sd() / independent : 0;
        IntToDoubleFunction deviation =
                t -> EIGHTY * together * Math.sqrt(sum(sd.map(x -> x * x), band, t));
        return view(
                name,
                years,
                t -> sum(official, band, t),
                t -> sum(people, band, t),
                deviation,
                (says, t) -> sumOfSaid(says, band, t));
    }

    /** Single ages of the base year, both sexes. */
    CorrectionChart.View byAge() {
        int last = years.size() - 1;
        List<Integer> single = IntStream.range(0, ages.count()).boxed().toList();
        return view(
                "By age in " + inputs.baseYear(),
                single,
                age -> both(official, age, last),
                age -> both(people, age, last),
                // errors of the sexes are alike, so that they add up
                age -> EIGHTY * both(sd, age, last),
                (says, age) -> both(says, age, last));
    }

    /** What births and deaths leave of the change of people; all of it where they are not held. */
    CorrectionChart.View migration() {
        List<Integer> later = years.subList(1, years.size());
        AgeBand all = new AgeBand("all", 0, AgeBand.OPEN);
        IntToDoubleFunction natural = t -> held("births", t + 1) - held("deaths", t + 1);
        IntToDoubleFunction was =
                t -> sum(official, all, t + 1) - sum(official, all, t) - natural.applyAsDouble(t);
        IntToDoubleFunction is =
                t -> sum(people, all, t + 1) - sum(people, all, t) - natural.applyAsDouble(t);
        String name = inputs.has("births") ? "Net migration it implies" : "Change of people";
        return view(name, later, was, is, t -> 0, (says, t) -> Double.NaN);
    }

    private double held(String table, int t) {
        Optional<Cube> cube = inputs.cube(table);
        if (cube.isEmpty() || !cube.get().axis("year").has(years.get(t))) {
            return 0;
        }
        double sum = cube.get().slice("area", area.code()).slice("year", years.get(t)).sum();
        return Double.isNaN(sum) ? 0 : sum;
    }

    private interface Said {
        double at(Cube says, int position);
    }

    private CorrectionChart.View view(
            String name,
            List<Integer> across,
            IntToDoubleFunction before,
            IntToDoubleFunction after,
            IntToDoubleFunction deviation,
            Said said) {
        List<MemberSeries> sources = new ArrayList<>();
        for (Corrected.Implied implied : corrected.implied()) {
            Cube says = of(implied.people());
            List<Integer> where =
                    IntStream.range(0, across.size())
                            .filter(i -> !Double.isNaN(said.at(says, i)))
                            .boxed()
                            .toList();
            if (where.size() > 1) {
                sources.add(
                        new MemberSeries(
                                implied.source(),
                                new Series(
                                        where.stream().map(across::get).toList(),
                                        where.stream().map(i -> said.at(says, i)).toList())));
            }
        }
        return new CorrectionChart.View(
                name,
                series(across, before),
                series(across, after),
                series(across, i -> after.applyAsDouble(i) - deviation.applyAsDouble(i)),
                series(across, i -> after.applyAsDouble(i) + deviation.applyAsDouble(i)),
                sources);
    }

    private static Series series(List<Integer> across, IntToDoubleFunction value) {
        return new Series(
                across, IntStream.range(0, across.size()).mapToObj(value::applyAsDouble).toList());
    }

    private double sum(Cube cube, AgeBand band, int t) {
        double sum = 0;
        for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
            sum += both(cube, age, t);
        }
        return sum;
    }

    /** What a register says of a band; missing where it does not reach over most of it. */
    private double sumOfSaid(Cube says, AgeBand band, int t) {
        double sum = 0;
        double told = 0;
        for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
            double own = both(says, age, t);
            sum += Double.isNaN(own) ? both(people, age, t) : own;
            told += Double.isNaN(own) ? 0 : own;
        }
        return told > 0.7 * sum ? sum : Double.NaN;
    }

    private static double both(Cube cube, int age, int t) {
        return cube.at(0, age, t) + cube.at(1, age, t);
    }
}
