package org.graunt.deliver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.ChartFile;
import org.graunt.chart.CorrectionChart;
import org.graunt.chart.Heading;
import org.graunt.chart.Member;
import org.graunt.chart.Members;
import org.graunt.correction.Corrected;
import org.graunt.correction.Finding;
import org.graunt.demography.Area;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;

/** A page of charts for every area whose estimates lie too far from its registers to be chance. */
public final class CorrectionPages {
    private static final int WIDTH = 980;
    private static final int HEIGHT = 760;
    private static final Map<String, String> NAMES =
            Map.of("gp-register", "doctors' lists", "school-census", "pupils");

    private final Plan plan;
    private final Corrected corrected;

    private CorrectionPages(Plan plan, Corrected corrected) {
        this.plan = plan;
        this.corrected = corrected;
    }

    /**
     * Draws the pages, each named after the code of its area.
     *
     * @param folder where they go
     * @return what could not be drawn, and why
     */
    public static List<Note> write(Plan plan, Corrected corrected, Path folder) {
        CorrectionPages pages = new CorrectionPages(plan, corrected);
        List<Note> notes = new ArrayList<>();
        pages.flagged()
                .forEach(
                        (area, worst) ->
                                notes.addAll(
                                        ChartFile.write(
                                                        pages.page(area, worst),
                                                        folder,
                                                        fileName(area),
                                                        WIDTH,
                                                        HEIGHT)
                                                .notes()));
        return notes.stream().distinct().toList();
    }

    /** The page of one area, with its band that lies farthest off; empty where none is known. */
    public static Optional<Chart> page(Plan plan, Corrected corrected, Area area) {
        return corrected.findings().stream()
                .filter(finding -> finding.area().equals(area))
                .filter(finding -> !finding.band().label().equals("all"))
                .max(Comparator.comparingDouble(finding -> Math.abs(finding.z())))
                .map(worst -> new CorrectionPages(plan, corrected).page(area, worst));
    }

    /** The pages of a run, into its own folder; none where nothing was corrected. */
    static List<Note> write(Plan plan, RunResult result) {
        Path folder = result.folder().resolve("correction").resolve("charts");
        return result.correction().map(done -> write(plan, done, folder)).orElse(List.of());
    }

    private static String fileName(Area area) {
        return "area-" + area.code().replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    /** The flagged areas, each with its band that lies farthest off. */
    private Map<Area, Finding> flagged() {
        Map<Area, Finding> flagged = new LinkedHashMap<>();
        corrected.findings().stream()
                .filter(Finding::flagged)
                .filter(finding -> !finding.band().label().equals("all"))
                .sorted(Comparator.comparingDouble(finding -> -Math.abs(finding.z())))
                .forEach(finding -> flagged.putIfAbsent(finding.area(), finding));
        return flagged;
    }

    private CorrectionChart page(Area area, Finding worst) {
        Members registers =
                Members.of(
                        corrected.implied().stream()
                                .map(Corrected.Implied::source)
                                .map(id -> new Member(id, NAMES.getOrDefault(id, id)))
                                .toList());
        Finding all = ofEverybody(area, worst);
        AreaViews views = new AreaViews(plan.inputs(), corrected, area);
        return new CorrectionChart(
                heading(area, all),
                registers,
                List.of(
                        views.byYear("All ages", all),
                        views.byYear("Ages " + worst.band().label(), worst),
                        views.byAge(),
                        views.migration()));
    }

    private Finding ofEverybody(Area area, Finding otherwise) {
        return corrected.findings().stream()
                .filter(finding -> finding.area().equals(area))
                .filter(finding -> finding.band().label().equals("all"))
                .findFirst()
                .orElse(otherwise);
    }

    private Heading heading(Area area, Finding all) {
        double share = 100 * (all.corrected() / Math.max(all.official(), 1) - 1);
        String title =
                "Are there really %s people in %s?".formatted(count(all.official()), area.name());
        String sentence =
                String.format(
                        Locale.UK,
                        "Registers make it %s in %d, %+.1f %%, give or take %s.",
                        count(all.corrected()),
                        plan.inputs().baseYear(),
                        share,
                        count(1.2816 * all.sd()));
        boolean synthetic =
                plan.inputs().tables().values().stream()
                        .map(InputTable::source)
                        .flatMap(source -> source.provenance().stream())
                        .anyMatch(line -> line.contains("SYNTHETIC"));
        return new Heading(
                title,
                sentence.replace('-', '\u2212'),
                plan.project().name() + (synthetic ? ". SYNTHETIC figures, no real ones." : ""));
    }

    private static String count(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number));
    }
}
