package org.graunt.excel.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.note.Outcome;
import org.graunt.run.compare.ResultsFolder;
import org.graunt.table.ResultTable;

/** The tables that a run left, or a scenario inside it. */
final class RunTables {
    private final ResultsFolder results;

    RunTables(ResultsFolder results) {
        this.results = results;
    }

    /** What the run was. */
    ResultsFolder results() {
        return results;
    }

    /**
     * Rows of a table; none where there is no such table.
     *
     * @throws IOException where it is damaged
     */
    List<ResultTable.Row> rows(String file, List<String> texts, List<String> numbers)
            throws IOException {
        Path path = results.folder().resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        Outcome<ResultTable> table = ResultTable.read(path, texts, numbers);
        if (!table.succeeded()) {
            throw new IOException(table.notes().getFirst().line());
        }
        return table.value().rows();
    }

    /** The weight of each member that finished, in the order of the run. */
    Map<String, Double> weights() throws IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (ResultTable.Row row :
                rows("ensemble/weights.csv", List.of("member"), List.of("weight"))) {
            weights.put(row.texts().getFirst(), row.numbers().getFirst());
        }
        return weights;
    }
}
