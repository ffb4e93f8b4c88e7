package org.graunt.deliver;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graunt.excel.projection.ProjectionBook;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.RunFolder;
import org.graunt.run.RunResult;
import org.graunt.run.compare.ResultsFolder;

/** The workbook of a run: of one just made, or of any folder of results. */
public final class RunWorkbook {
    private RunWorkbook() {}

    /**
     * Writes {@code workbook.xlsx} into the folder of a run that went to its end.
     *
     * @return why it could not be written; nothing where it was
     */
    public static List<Note> write(RunResult result) {
        boolean whole =
                result.status() == RunResult.Status.DONE
                        || result.status() == RunResult.Status.WITH_FAILURES;
        if (!whole || result.scenarios().getFirst().sideBySide().members().isEmpty()) {
            return List.of();
        }
        Outcome<ResultsFolder> folder = ResultsFolder.find(result.folder());
        if (!folder.succeeded()) {
            return folder.notes();
        }
        return export(folder.value(), RunFolder.workbook(result.folder())).stream().toList();
    }

    /**
     * Writes the workbook of a run, or of a scenario inside one, into a file.
     *
     * @return why it could not be written; empty where it was
     */
    public static Optional<Note> export(ResultsFolder results, Path file) {
        return ProjectionBook.write(results, file);
    }

    /** Where an exported workbook goes that nobody gave a name: beside the run. */
    public static Path fileOf(ResultsFolder results) {
        String name = String.valueOf(results.run().getFileName()).replaceFirst("\\.out$", "");
        String scenario = results.scenario().isEmpty() ? "" : " " + results.scenario();
        return results.run().resolveSibling(name + scenario + ".xlsx");
    }
}
