package org.graunt.run.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/**
 * Why a scenario differs from the baseline of its own run: the parts of what it changes, as the run
 * has shared them out.
 */
public final class Causes {
    private static final String BASELINE = "baseline";

    private final List<ResultTable.Row> rows;

    private Causes(List<ResultTable.Row> rows) {
        this.rows = rows;
    }

    /**
     * One part.
     *
     * @param year whose persons they are
     * @param factor what changes
     * @param persons the part of it in B less A
     */
    public record Part(int year, String factor, double persons) {}

    /** The causes of a comparison; none unless B is a scenario and A the baseline of its run. */
    public static Causes of(Comparison comparison) {
        Path run = whole(comparison.a().folder());
        Path scenario = whole(comparison.b().folder());
        Path above = scenario.getParent();
        boolean ofOneRun =
                comparison.a().scenario().isEmpty()
                        && !comparison.b().scenario().isEmpty()
                        && above != null
                        && run.equals(above.getParent());
        Path file = scenario.resolve("ensemble").resolve("attribution.csv");
        return new Causes(ofOneRun && Files.isRegularFile(file) ? read(file) : List.of());
    }

    private static Path whole(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static List<ResultTable.Row> read(Path file) {
        Outcome<ResultTable> table =
                ResultTable.read(
                        file,
                        List.of("gss_code", "member", "against", "factor"),
                        List.of("year", "part"));
        return table.succeeded() ? table.value().rows() : List.of();
    }

    /** The parts of a member in an area or the region, in the last year that is told. */
    public List<Part> of(String member, String code) {
        List<Part> parts =
                rows.stream()
                        .filter(
                                row ->
                                        row.texts()
                                                .subList(0, 3)
                                                .equals(List.of(code, member, BASELINE)))
                        .map(
                                row ->
                                        new Part(
                                                row.numbers().getFirst().intValue(),
                                                row.texts().getLast(),
                                                row.numbers().getLast()))
                        .toList();
        int last = parts.stream().mapToInt(Part::year).max().orElse(0);
        return parts.stream().filter(part -> part.year() == last).toList();
    }
}
