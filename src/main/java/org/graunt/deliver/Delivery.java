package org.graunt.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;

/**
 * What is made of the results of a run: one call for whoever ran it.
 *
 * @param charts true where charts are drawn
 * @param workbook true where a workbook is written
 */
public record Delivery(boolean charts, boolean workbook) {

    /** Everything. */
    public static Delivery whole() {
        return new Delivery(true, true);
    }

    /**
     * Makes every output beside the tables of a run, charts and workbook side by side.
     *
     * @return what could not be made, and why
     */
    public List<Note> of(Plan plan, RunResult result) {
        CompletableFuture<List<Note>> sheets =
                workbook
                        ? CompletableFuture.supplyAsync(() -> RunWorkbook.write(result))
                        : CompletableFuture.completedFuture(List.of());
        List<Note> notes = new ArrayList<>();
        if (charts) {
            notes.addAll(RunCharts.write(plan, result));
            notes.addAll(CorrectionPages.write(plan, result));
        }
        notes.addAll(sheets.join());
        return notes;
    }
}
