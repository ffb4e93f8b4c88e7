package org.graunt.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Charts of made figures, for tests and for looking at. */
final class Made {
    static final String SYNTHETIC =
            "SYNTHETIC: these figures are made up, and are of no real place.";
    static final Members MEMBERS =
            Members.of(
                    List.of(
                            new Member("trend-10", "Trend, 10 years"),
                            new Member("cohort-change", "Cohort change"),
                            new Member("housing-led", "Housing-led"),
                            new Member("employment-led", "Employment-led"),
                            new Member("ons-2018", "ONS 2018-based"),
                            new Member("trend-5", "Trend, 5 years")));
    private static final int BASE = 2023;
    private static final int LAST = 2050;

    private Made() {}

    static Series years(int first, int last, IntToDoubleFunction value) {
        return Series.from(first, IntStream.rangeClosed(first, last).mapToDouble(value).toArray());
    }

    static Series observed(double level) {
        return years(
                2001,
                BASE,
                year ->
                        level
                                * (0.82
                                        + 0.18 * (year - 2001) / 22.0
                                        - (year == 2020 || year == 2021 ? 0.025 : 0)
                                        + 0.004 * Math.sin(year)));
    }

    static Fan fan(double level, double growth, double spread) {
        Series centre = years(BASE, LAST, year -> level * (1 + growth * (year - BASE) / 27.0));
        List<Fan.Band> bands = new ArrayList<>();
        int[] percents = {50, 80, 95};
        double[] widths = {0.67, 1.28, 1.96};
        for (int i = 0; i < 3; i++) {
            double width = widths[i] * spread * level;
            bands.add(
                    new Fan.Band(
                            percents[i],
                            years(
                                    BASE,
                                    LAST,
                                    y ->
                                            centre.values().get(y - BASE)
                                                    - width * Math.pow((y - BASE) / 27.0, 0.8)),
                            years(
                                    BASE,
                                    LAST,
                                    y ->
                                            centre.values().get(y - BASE)
                                                    + 1.15
                                                            * width
                                                            * Math.pow((y - BASE) / 27.0, 0.8))));
        }
        return new Fan("pooled mean", centre, bands);
    }

    static List<MemberSeries> means(double level) {
        double[] ends = {0.165, 0.215, 0.065, 0.12, 0.02, 0.155};
        List<MemberSeries> means = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            double end = ends[i];
            int last = i == 4 ? 2043 : LAST;
            means.add(
                    new MemberSeries(
                            MEMBERS.all().get(i).id(),
                            years(
                                    BASE,
                                    last,
                                    y ->
                                            level
                                                    * (1
                                                            + end
                                                                    * Math.pow(
                                                                            (y - BASE) / 27.0,
                                                                            0.7 + end * 2)))));
        }
        return means;
    }

    static FanChart fanChart() {
        return new FanChart(
                new Heading(
                        "How many people in London?",
                        "Between 2023 and 2050 London most likely grows to 10.1 million; the models differ by as much as any one of them allows.",
                        "Six models, 1,000 draws each, weighted by backtest error. " + SYNTHETIC),
                "Population",
                observed(8_940_000),
                fan(8_940_000, 0.13, 0.09),
                MEMBERS,
                means(8_940_000),
                List.of(new FanChart.Level(10_000_000, "10 million")));
    }

    static PupilsChart pupilsChart() {
        Series roll = years(2011, BASE, y -> 420 - 8 * Math.abs(y - 2017));
        Series centre = years(BASE, 2033, y -> 372 + 9.0 * (y - BASE));
        return new PupilsChart(
                new Heading(
                        "Hackney primary 2: pupils in Reception against places",
                        "Pupils exceed places with a probability of 64 % in 2033, by 12 on the central path.",
                        SYNTHETIC),
                "Pupils in Reception",
                roll,
                new Fan(
                        "median",
                        centre,
                        List.of(
                                new Fan.Band(
                                        80,
                                        years(BASE, 2033, y -> 372 + 4.0 * (y - BASE)),
                                        years(BASE, 2033, y -> 372 + 15.0 * (y - BASE))))),
                years(2011, 2033, y -> y < 2016 ? 420 : 450));
    }

    static PathsChart pathsChart() {
        Random random = new Random(1662);
        List<Series> paths = new ArrayList<>();
        for (int d = 0; d < 400; d++) {
            double[] path = new double[28];
            double level = 8_940_000;
            double drift = 0.0045 + 0.003 * random.nextGaussian();
            for (int i = 0; i < path.length; i++) {
                path[i] = level;
                level *= 1 + drift + 0.006 * random.nextGaussian();
            }
            paths.add(Series.from(BASE, path));
        }
        return new PathsChart(
                new Heading(
                        "The future will be one line, not a band",
                        "Two hundred of the pooled draws: years of growth and of loss follow each other in every one of them.",
                        SYNTHETIC),
                "Population",
                observed(8_940_000),
                years(BASE, LAST, y -> 8_940_000 * (1 + 0.128 * (y - BASE) / 27.0)),
                paths);
    }

    static LinesChart linesChart() {
        double[] ends = {21_000, 34_000, 12_000, -8_000, 2_000, 15_000};
        List<MemberSeries> courses = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            double end = ends[i];
            courses.add(
                    new MemberSeries(
                            MEMBERS.all().get(i).id(),
                            years(
                                    BASE,
                                    LAST,
                                    y ->
                                            9_000
                                                    + (end - 9_000) * (y - BASE) / 27.0
                                                    + 1_500 * Math.sin(y + end))));
        }
        return new LinesChart(
                new Heading(
                        "How many more come than go?",
                        "Only the employment-led model sees London losing people to elsewhere by 2050; cohort change repeats the good years.",
                        SYNTHETIC),
                "Net migration, persons a year",
                Optional.of(years(2005, BASE, y -> 9_000 + 14_000 * Math.sin(y * 0.7))),
                MEMBERS,
                courses);
    }

    private static final List<String> BOROUGHS =
            List.of(
                    "Newham",
                    "Tower Hamlets",
                    "Camden",
                    "Westminster",
                    "Barking and Dagenham",
                    "Southwark",
                    "Greenwich",
                    "Brent",
                    "Ealing",
                    "Croydon",
                    "Barnet",
                    "Bromley",
                    "Sutton",
                    "Kensington and Chelsea",
                    "Richmond upon Thames",
                    "Havering");

    static DisagreementChart disagreementChart() {
        List<DisagreementChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < BOROUGHS.size(); i++) {
            double end = 0.95 - 0.055 * ((i * 7) % BOROUGHS.size());
            int seed = i;
            rows.add(
                    new DisagreementChart.Row(
                            BOROUGHS.get(i),
                            IntStream.rangeClosed(1, 27)
                                    .mapToObj(
                                            t ->
                                                    Math.clamp(
                                                            end * Math.sqrt(t / 27.0)
                                                                    + 0.03
                                                                            * Math.sin(
                                                                                    t * 1.3 + seed),
                                                            0,
                                                            1))
                                    .toList()));
        }
        return new DisagreementChart(
                new Heading(
                        "Where do the models part?",
                        "Where the colour is deep, the choice of model matters more than chance within a model. Boroughs with large building plans lead.",
                        SYNTHETIC),
                IntStream.rangeClosed(2024, LAST).boxed().toList(),
                rows);
    }

    static VarianceChart varianceChart(VarianceChart.Measure measure) {
        return new VarianceChart(
                new Heading(
                        measure == VarianceChart.Measure.PERSONS
                                ? "How uncertain is London's population, and why?"
                                : "Is it chance, or the choice of model?",
                        "After 2035 the models differ from each other by more than any one of them spreads.",
                        SYNTHETIC),
                measure,
                years(BASE, LAST, y -> 4e9 * (y - BASE) * (y - BASE) / 9.0 * 0.3),
                years(BASE, LAST, y -> 2e7 * Math.pow(y - BASE, 3.0)));
    }

    static ComponentsChart componentsChart() {
        return new ComponentsChart(
                new Heading(
                        "What makes London grow?",
                        "Births fall towards deaths; from 2035 all growth is people arriving from abroad.",
                        SYNTHETIC),
                BASE,
                years(2010, LAST, y -> 130_000 - 1_100 * (y - 2010)),
                years(2010, LAST, y -> 48_000 + 650 * (y - 2010) + (y == 2020 ? 14_000 : 0)),
                years(2010, LAST, y -> -70_000 + 9_000 * Math.sin(y * 0.8)),
                years(2010, LAST, y -> y == 2020 ? -9_000 : 92_000 + 18_000 * Math.cos(y * 0.5)),
                years(2010, LAST, y -> y <= BASE ? 6_000 * Math.sin(y) : 0));
    }

    static PastProjectionsChart pastProjectionsChart() {
        Series came =
                years(2000, BASE, y -> observed(8_940_000).values().get(Math.max(0, y - 2001)));
        List<PastProjectionsChart.Origin> origins = new ArrayList<>();
        for (int origin = 2004; origin <= 2018; origin += 2) {
            double level = came.values().get(origin - 2000);
            double growth = 0.004 + 0.011 * Math.abs(Math.sin(origin * 1.7));
            int base = origin;
            Series path =
                    years(base, Math.min(base + 10, 2026), y -> level * (1 + growth * (y - base)));
            Fan.Band band =
                    new Fan.Band(
                            80,
                            years(
                                    base,
                                    path.lastYear(),
                                    y -> path.values().get(y - base) - 42_000 * (y - base)),
                            years(
                                    base,
                                    path.lastYear(),
                                    y -> path.values().get(y - base) + 42_000 * (y - base)));
            origins.add(
                    new PastProjectionsChart.Origin(
                            path, origin % 6 == 0 ? Optional.of(band) : Optional.empty()));
        }
        return new PastProjectionsChart(
                new Heading(
                        "How well would it have been known?",
                        "Projections made before 2010 were too low; those of 2014 and later too high, since none foresaw 2020.",
                        "Revised estimates, not those first published. " + SYNTHETIC),
                "Population",
                came,
                origins);
    }

    private static PyramidChart.Side side(int ages, double scale, double shift) {
        List<Double> base = new ArrayList<>();
        List<Double> central = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        double width = 91.0 / ages;
        for (int i = 0; i < ages; i++) {
            double x = i * width + width / 2;
            double then =
                    scale
                            * width
                            * (46_000 * Math.exp(-Math.pow((x - 33 - shift) / 24, 2))
                                    + 45_000 * Math.exp(-x / 70) * (1 - Math.pow(x / 96, 4)));
            double later =
                    scale
                            * width
                            * (40_000 * Math.exp(-Math.pow((x - 38 - shift) / 27, 2))
                                    + 46_000 * Math.exp(-x / 85) * (1 - Math.pow(x / 99, 5)));
            double spread =
                    later * (x < 27 ? 0.16 : 0.06 + 0.05 * Math.exp(-Math.pow((x - 35) / 12, 2)));
            base.add(then);
            central.add(later);
            low.add(later - spread);
            high.add(later + spread);
        }
        return new PyramidChart.Side(base, central, low, high);
    }

    static PyramidChart pyramidChart(int ages) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < ages; i++) {
            int width = ages == 91 ? 1 : 5;
            labels.add(
                    i == ages - 1
                            ? (i * width) + "+"
                            : width == 1 ? String.valueOf(i) : (i * 5) + "\u2013" + (i * 5 + 4));
        }
        return new PyramidChart(
                new Heading(
                        "Who will live in London in 2050?",
                        "More people past seventy, about as many in their thirties; how many children there will be is least certain.",
                        SYNTHETIC),
                BASE,
                LAST,
                80,
                labels,
                side(ages, 1, 0),
                side(ages, 1.03, 1));
    }

    static ReliabilityChart reliabilityChart() {
        double[][] held = {
            {0.42, 0.71, 0.9}, {0.55, 0.83, 0.97}, {0.36, 0.62, 0.84}, {0.47, 0.78, 0.93}
        };
        List<ReliabilityChart.Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            coverages.add(
                    new ReliabilityChart.Coverage(
                            MEMBERS.all().get(i).id(),
                            List.of(50, 80, 95),
                            List.of(held[i][0], held[i][1], held[i][2])));
        }
        return new ReliabilityChart(
                new Heading(
                        "Did the intervals hold what they promised?",
                        "Housing-led was too sure of itself: its 80 % intervals held 62 % of what came. The histogram should be level.",
                        SYNTHETIC),
                MEMBERS,
                coverages,
                "trend, 10 years",
                List.of(0.17, 0.11, 0.08, 0.07, 0.08, 0.07, 0.09, 0.08, 0.11, 0.14));
    }

    static ScoreChart scoreChart() {
        double[][] scores = {
            {0.8, 2.1, 3.2, 6.1},
            {0.9, 2.0, 3.1, 6.0},
            {0.9, 2.2, 3.5, 6.9},
            {1.1, 2.6, 3.9, 7.4},
            {0.8, 1.9, 3.0, 5.4},
            {1.4, 3.4, 5.0, 9.8}
        };
        String[] names = {
            "Trend, 10 years",
            "Cohort change",
            "Housing-led",
            "Employment-led",
            "Ensemble",
            "No change"
        };
        List<ScoreChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            List<java.util.OptionalDouble> row = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                row.add(
                        i == 3 && j == 3
                                ? java.util.OptionalDouble.empty()
                                : java.util.OptionalDouble.of(scores[i][j]));
            }
            rows.add(new ScoreChart.Row(names[i], i == 5, row));
        }
        return new ScoreChart(
                new Heading(
                        "Which model erred least?",
                        "The ensemble does as well as its best member at every horizon, and much better than no change.",
                        "Boroughs pooled, origins 2005 to 2018. " + SYNTHETIC),
                "Median absolute error, per cent",
                1,
                List.of(1, 3, 5, 10),
                rows);
    }

    static MultiplesChart multiplesChart(int count, MultiplesChart.Scale scale) {
        List<MultiplesChart.Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double level = 180_000 + 37_000 * ((i * 5) % 7);
            cells.add(
                    new MultiplesChart.Cell(
                            BOROUGHS.get(i),
                            observed(level),
                            fan(level, 0.3 - 0.04 * i, 0.12),
                            means(level).subList(0, 4)));
        }
        return new MultiplesChart(
                new Heading(
                        "How does each borough's fan open?",
                        "Newham and Tower Hamlets may grow by a third; in the outer south-west the models agree on little change.",
                        SYNTHETIC),
                "Population",
                MEMBERS,
                scale,
                cells);
    }

    /** Long words, many members, an end in the far future. */
    static FanChart crowd() {
        List<Member> members = new ArrayList<>();
        List<MemberSeries> means = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            String id = "m" + i;
            members.add(
                    new Member(id, "Projection number %d of a team with a long name".formatted(i)));
            double end = 0.1 + 0.004 * i;
            means.add(
                    new MemberSeries(
                            id, years(BASE, LAST, y -> 301_000 * (1 + end * (y - BASE) / 27.0))));
        }
        return new FanChart(
                new Heading(
                        "Will there be more people in Bournemouth, Christchurch and Poole than in any other place whose name is as long as this?",
                        "A sentence that goes on, and on, so that it needs a second line to be read in full, and would need a third if there were one to be had, which there is not, so it ends.",
                        SYNTHETIC + " " + SYNTHETIC + " " + SYNTHETIC),
                "Population",
                observed(301_000),
                fan(301_000, 0.13, 0.09),
                Members.of(members),
                means,
                List.of());
    }

    static DisagreementChart manyAreas() {
        List<DisagreementChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int area = i;
            rows.add(
                    new DisagreementChart.Row(
                            "Area number %d with a name that is far too long".formatted(i),
                            IntStream.rangeClosed(1, 77)
                                    .mapToObj(t -> Math.clamp((area + 1) / 60.0 * t / 77, 0, 1))
                                    .toList()));
        }
        return new DisagreementChart(
                new Heading("Where do the models part?", "", SYNTHETIC),
                IntStream.rangeClosed(2024, 2100).boxed().toList(),
                rows);
    }
}
