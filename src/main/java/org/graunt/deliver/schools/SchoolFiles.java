package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.graunt.demography.Area;
import org.graunt.run.Plan;
import org.graunt.schools.Balance;
import org.graunt.schools.Cell;
import org.graunt.schools.MethodTrial;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Pressure;
import org.graunt.schools.Ratios;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Shortage;
import org.graunt.schools.Spread;
import org.graunt.schools.YearGroups;
import org.graunt.table.Folders;
import org.graunt.table.TidyCsv;
import org.jspecify.annotations.Nullable;

/** Writes the tables of school places into the folder {@code schools}. */
final class SchoolFiles {
    private static final int DECIMALS = 6;
    private static final Comparator<Cell> BY_PLACE =
            Comparator.comparing((Cell cell) -> cell.area().code())
                    .thenComparingInt(Cell::group)
                    .thenComparingInt(Cell::year);

    private final Plan plan;
    private final SchoolResult.OfScenario scenario;
    private final SchoolTables tables;
    private final Path folder;

    private SchoolFiles(Plan plan, SchoolResult.OfScenario scenario, Path section) {
        this.plan = plan;
        this.scenario = scenario;
        this.tables = scenario.tables();
        this.folder = section.resolve("schools");
    }

    /** Every table of every scenario. */
    static void write(Plan plan, SchoolResult result) throws IOException {
        Folders.refuseLink(result.folder());
        Folders.refuseLink(result.folder().resolve("schools").resolve("charts"));
        for (SchoolResult.OfScenario scenario : result.scenarios()) {
            Path section = SchoolWork.section(result.folder(), scenario.name());
            SchoolFiles files = new SchoolFiles(plan, scenario, section);
            Folders.own(result.folder(), files.folder);
            files.forecast();
            files.need();
            files.pressure(result.lastYear());
            files.byModel();
            files.ratios();
        }
        BaselineFiles.write(result);
    }

    private void forecast() throws IOException {
        TidyCsv.write(
                folder.resolve("forecast.csv"),
                List.of(
                        "planning_area",
                        "name",
                        "phase",
                        "gss_code",
                        "year_group",
                        "year",
                        "pupils",
                        "mean",
                        "p10",
                        "p50",
                        "p90",
                        "places",
                        "p_exceed",
                        "p_exceed_with_margin",
                        "need",
                        "spare",
                        "forms"),
                csv ->
                        scenario.pressure().cells().stream()
                                .sorted(BY_PLACE)
                                .forEach(cell -> forecast(cell, csv)));
    }

    private void forecast(Cell cell, TidyCsv csv) {
        area(cell.area(), csv);
        csv.text(YearGroups.label(cell.group())).whole(cell.year());
        spread(cell.pupils(), csv);
        csv.persons(cell.places()).number(cell.above(), DECIMALS);
        csv.number(cell.aboveMargin(), DECIMALS).persons(cell.need()).persons(cell.spare());
        csv.persons(cell.forms()).end();
    }

    private void area(PlanningArea area, TidyCsv csv) {
        csv.text(area.code()).text(area.name()).text(area.phase());
        csv.text(tables.home(area).code());
    }

    private static void spread(Spread spread, TidyCsv csv) {
        csv.persons(spread.central()).persons(spread.mean());
        csv.persons(spread.p10()).persons(spread.p50()).persons(spread.p90());
    }

    private void need() throws IOException {
        TidyCsv.write(
                folder.resolve("need.csv"),
                List.of(
                        "scope",
                        "code",
                        "phase",
                        "year",
                        "places",
                        "pupils",
                        "pupils_mean",
                        "pupils_p10",
                        "pupils_p50",
                        "pupils_p90",
                        "need",
                        "need_mean",
                        "need_p10",
                        "need_p50",
                        "need_p90",
                        "spare",
                        "spare_mean",
                        "spare_p10",
                        "spare_p50",
                        "spare_p90",
                        "places_with_margin",
                        "left_out"),
                csv ->
                        scenario.pressure().balances().stream()
                                .sorted(
                                        Comparator.comparing(Balance::scope)
                                                .thenComparing(Balance::code)
                                                .thenComparing(Balance::phase)
                                                .thenComparingInt(Balance::year))
                                .forEach(balance -> need(balance, csv)));
    }

    private void need(Balance balance, TidyCsv csv) {
        csv.text(balance.scope().name().toLowerCase(Locale.ROOT));
        csv.text(balance.scope() == Balance.Scope.REGION ? region() : balance.code());
        csv.text(balance.phase()).whole(balance.year()).persons(balance.places());
        spread(balance.pupils(), csv);
        spread(balance.need(), csv);
        spread(balance.spare(), csv);
        csv.persons(balance.pupils().central() * (1 + Cell.MARGIN));
        csv.whole(balance.leftOut()).end();
    }

    private String region() {
        Area region = plan.inputs().frame().geography().region();
        return region == null ? "all" : region.code();
    }

    private void pressure(int lastYear) throws IOException {
        TidyCsv.write(
                folder.resolve("pressure.csv"),
                List.of(
                        "planning_area",
                        "name",
                        "phase",
                        "gss_code",
                        "year_group",
                        "first_likely",
                        "first_very_likely",
                        "peak_year",
                        "peak_p_exceed",
                        "peak_lacking"),
                csv -> {
                    for (Shortage shortage :
                            Shortage.of(
                                    scenario.pressure().cells().stream().sorted(BY_PLACE).toList(),
                                    lastYear)) {
                        area(shortage.area(), csv);
                        csv.text(YearGroups.label(shortage.group()));
                        csv.text(year(shortage.likely())).text(year(shortage.veryLikely()));
                        csv.whole(shortage.peakYear()).number(shortage.peak(), DECIMALS);
                        csv.persons(shortage.lacking()).end();
                    }
                });
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }

    private void byModel() throws IOException {
        TidyCsv.write(
                folder.resolve("by-model.csv"),
                List.of(
                        "member", "scope", "code", "phase", "year", "pupils", "mean", "p10", "p50",
                        "p90"),
                csv -> {
                    for (Pressure.OfMember one : scenario.pressure().members()) {
                        boolean region = one.code().isEmpty();
                        csv.text(one.member()).text(region ? "region" : "planning_area");
                        csv.text(region ? region() : one.code()).text(one.phase());
                        csv.whole(one.year());
                        spread(one.pupils(), csv);
                        csv.end();
                    }
                });
    }

    private void ratios() throws IOException {
        TidyCsv.write(
                folder.resolve("ratios.csv"),
                List.of(
                        "planning_area",
                        "year_group",
                        "kind",
                        "method",
                        "last_year",
                        "last",
                        "next",
                        "in_5_years",
                        "rmse_1",
                        "rmse_3",
                        "rmse_1_last_year",
                        "rmse_3_last_year",
                        "sigma",
                        "rho"),
                csv -> scenario.ratios().all().forEach(one -> ratio(one, csv)));
    }

    private void ratio(Ratios.PastAndMethod one, TidyCsv csv) {
        Ratios ratios = scenario.ratios();
        csv.text(tables.areas().get(one.past().area()).code());
        csv.text(YearGroups.label(one.past().group())).text(one.past().kind().word());
        csv.text(one.candidate().word());
        int last = one.past().latest().orElse(tables.lastRoll());
        csv.whole(last).number(one.past().at(last), DECIMALS);
        csv.number(one.forecast(tables.lastRoll(), 1), DECIMALS);
        csv.number(one.forecast(tables.lastRoll(), 5), DECIMALS);
        List<MethodTrial> trials = ratios.trials(one.past());
        trials.stream()
                .filter(trial -> trial.candidate() == one.candidate())
                .findFirst()
                .ifPresent(trial -> errors(trial, csv));
        errors(trials.getFirst(), csv);
        csv.number(ratios.spread(one.past().kind()).sigmaOf(one.past().area()), DECIMALS);
        csv.number(ratios.spread(one.past().kind()).rho(), DECIMALS).end();
    }

    private static void errors(MethodTrial trial, TidyCsv csv) {
        csv.number(trial.rmse(), DECIMALS).number(trial.laterRmse(), DECIMALS);
    }
}
