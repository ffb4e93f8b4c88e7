package org.graunt.ui.shell;

import java.util.List;
import org.graunt.ui.correct.CorrectPage;
import org.graunt.ui.data.DataPage;
import org.graunt.ui.ensemble.EnsemblePage;
import org.graunt.ui.models.ModelsPage;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageTools;

/** The pages in the order of the work. */
final class AllPages {
    private AllPages() {}

    static List<Page> with(PageTools tools) {
        return List.of(
                DataPage.of(tools),
                CorrectPage.of(tools),
                ModelsPage.of(tools),
                EnsemblePage.of(tools),
                ComingPage.of(
                        "disagreement",
                        "Disagreement",
                        "mdi2v-view-grid-outline",
                        "Where do the models part?",
                        "A run draws where models part, borough by borough, in"
                                + " charts/disagreement.svg of its results."),
                ComingPage.of(
                        "schools",
                        "Schools",
                        "mdi2s-school-outline",
                        "Where will places run out?",
                        "graunt schools PROJECT sets pupils against places."),
                ComingPage.of(
                        "past",
                        "Past projections",
                        "mdi2h-history",
                        "How well would these models have done?",
                        "graunt backtest PROJECT tries every model in past years, against what"
                                + " came."));
    }
}
