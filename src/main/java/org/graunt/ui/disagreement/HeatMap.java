package org.graunt.ui.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.DisagreementChart;
import org.graunt.chart.Heading;
import org.graunt.demography.Area;
import org.graunt.ui.page.Names;
import org.graunt.workspace.Selection;

/** The heat map: boroughs by year, or ages by year in one area. */
final class HeatMap {
    private final Asked asked;
    private final List<Integer> years;

    HeatMap(Asked asked) {
        this.asked = asked;
        this.years = asked.partings().years();
    }

    /** The map; empty where no row has a share in every year. */
    Optional<Chart> chart(String question, String sentence) {
        List<DisagreementChart.Row> rows =
                asked.across() == Across.AREAS ? areas() : ages(asked.selection().area());
        String source =
                asked.results().summary().synthetic() ? "Synthetic data made by Graunt" : "";
        return rows.isEmpty() || years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DisagreementChart(
                                new Heading(question, sentence, source),
                                years,
                                rows,
                                asked.across() == Across.AREAS));
    }

    private List<DisagreementChart.Row> areas() {
        List<DisagreementChart.Row> rows = new ArrayList<>();
        for (Area area : Reading.boroughs(asked)) {
            row(Names.plain(area.name()), area.code(), asked.selection().ages())
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private List<DisagreementChart.Row> ages(String area) {
        List<DisagreementChart.Row> rows = new ArrayList<>();
        for (String band : asked.results().ages()) {
            String name = band.equals(Selection.ALL_AGES) ? "All ages" : "Ages " + Names.ages(band);
            row(name, area, band).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<DisagreementChart.Row> row(String name, String area, String ages) {
        List<Double> shares = new ArrayList<>();
        for (int year : years) {
            asked.partings()
                    .of(area, ages, year)
                    .ifPresent(figure -> shares.add(Math.clamp(figure.share(), 0.0, 1.0)));
        }
        return shares.size() == years.size()
                ? Optional.of(new DisagreementChart.Row(name, shares))
                : Optional.empty();
    }
}
