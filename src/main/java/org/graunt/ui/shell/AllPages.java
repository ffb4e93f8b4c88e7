package org.graunt.ui.shell;

import java.util.List;
import org.graunt.ui.correct.CorrectPage;
import org.graunt.ui.data.DataPage;
import org.graunt.ui.disagreement.DisagreementPage;
import org.graunt.ui.ensemble.EnsemblePage;
import org.graunt.ui.models.ModelsPage;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.past.PastPage;
import org.graunt.ui.schools.SchoolsPage;

/** The pages in the order of the work. */
final class AllPages {
    private AllPages() {}

    static List<Page> with(PageTools tools) {
        return List.of(
                DataPage.of(tools),
                CorrectPage.of(tools),
                ModelsPage.of(tools),
                EnsemblePage.of(tools),
                DisagreementPage.of(tools),
                SchoolsPage.of(tools),
                PastPage.of(tools));
    }
}
