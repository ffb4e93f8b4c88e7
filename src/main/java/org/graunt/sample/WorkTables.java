package org.graunt.sample;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Writes jobs, output, and who works. */
final class WorkTables {
    private static final String OUTPUT =
            "Gross value added at constant prices: jobs x productivity to 2023, assumed growth"
                    + " afterwards; GBP m";
    private static final String PER_JOB =
            "Gross value added per job at constant prices, assumed from 2024; GBP per job";
    private static final String WITHOUT_WORK =
            "Residents without work among those economically active; share";
    private static final String SECOND_JOBS =
            "Jobs that are somebody's second among all jobs; share";

    private final SampleData data;
    private final List<String> codes;

    WorkTables(SampleData data) {
        this.data = data;
        this.codes = data.truth().places().stream().map(Place::code).toList();
    }

    List<SampleTable> all() {
        Economy economy = data.economy();
        return List.of(
                byYear("jobs", "Jobs by workplace; jobs", Span.LAST, 0, data.work().jobs()::get),
                byYear("gva", OUTPUT, Span.LAST_PLANNED, 3, economy::output),
                byYear("productivity", PER_JOB, Span.LAST_PLANNED, 0, economy::productivity),
                byYear("unemployment", WITHOUT_WORK, Span.LAST, 4, economy::unemployment),
                byYear("double-jobbing", SECOND_JOBS, Span.LAST, 4, economy::doubleJobbing),
                activityRates(),
                commuting());
    }

    private SampleTable byYear(
            String name,
            String holds,
            int lastYear,
            int decimals,
            ToDoubleBiFunction<Integer, Integer> value) {
        return SampleTable.of(
                "london/%s.csv".formatted(name),
                holds,
                "gss_code,year,value",
                csv -> {
                    for (int p = 0; p < data.boroughs().size(); p++) {
                        for (int year = Span.FIRST; year <= lastYear; year++) {
                            csv.text(codes.get(p)).whole(year);
                            csv.number(value.applyAsDouble(p, year), decimals).end();
                        }
                    }
                });
    }

    private SampleTable activityRates() {
        List<Integer> years = IntStream.rangeClosed(Span.FIRST, Span.LAST_PLANNED).boxed().toList();
        return SampleTable.of(
                "london/activity-rates.csv",
                "People economically active, the same in every area; share",
                "sex,ages,year,value",
                csv -> {
                    for (int sex = 0; sex < Span.SEXES; sex++) {
                        for (int band = 0; band < ActivityRates.BANDS.size(); band++) {
                            for (int year : years) {
                                csv.text(Span.sex(sex).code()).text(ActivityRates.BANDS.get(band));
                                csv.whole(year);
                                csv.number(ActivityRates.at(sex, band, year), 5).end();
                            }
                        }
                    }
                });
    }

    private SampleTable commuting() {
        return SampleTable.of(
                "london/commuting.csv",
                "Workers by where they live and where they work, of those who live or work in"
                        + " London; workers",
                "residence,workplace,year,value",
                csv -> {
                    for (int home = 0; home < codes.size(); home++) {
                        for (int work = 0; work < codes.size(); work++) {
                            int workers = data.commuting().workers(home, work);
                            if (workers > 0) {
                                csv.text(codes.get(home)).text(codes.get(work));
                                csv.whole(Commuting.YEAR).whole(workers).end();
                            }
                        }
                    }
                });
    }
}
