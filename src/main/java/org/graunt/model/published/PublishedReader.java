package org.graunt.model.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.Projector;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/** Brings a published table to the areas and ages of the project, and to its base year. */
final class PublishedReader {
    private final Inputs inputs;
    private final Frame frame;
    private final String table;
    private final @Nullable String variant;
    private final String rebase;
    private final List<Note> notes = new ArrayList<>();

    PublishedReader(Inputs inputs, String table, @Nullable String variant, String rebase) {
        this.inputs = inputs;
        this.frame = inputs.frame();
        this.table = table;
        this.variant = variant;
        this.rebase = rebase;
    }

    Outcome<Projector> read() {
        Cube published = oneVariant(inputs.needed(table));
        Map<Integer, double[]> path = new TreeMap<>();
        if (notes.isEmpty()) {
            checkAges(published);
        }
        if (notes.isEmpty()) {
            readYears(published, path);
        }
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        Cube base = inputs.population().slice("year", inputs.baseYear());
        return Outcome.of(new PublishedProjector(frame, base, path), notes);
    }

    private Cube oneVariant(Cube published) {
        if (!published.hasAxis("variant")) {
            return published;
        }
        Axis<?> variants = published.axis("variant");
        if (variant != null && variants.has(variant)) {
            return published.slice("variant", variant);
        }
        if (variant == null && variants.size() == 1) {
            return published.slice("variant", variants.label(0));
        }
        notes.add(
                Note.error(
                        table,
                        "Has the variants %s, and the model asks for %s"
                                .formatted(variants.labels(), variant == null ? "none" : variant),
                        "Name one of them under variant in the model's specification."));
        return published;
    }

    private void checkAges(Cube published) {
        Axis<?> ages = published.axis("age");
        for (int age : frame.ages().axis().labels()) {
            if (!ages.has(age)) {
                notes.add(
                        Note.error(
                                table,
                                "Has no age %d, which the population has".formatted(age),
                                "Give the same single years or groups, open at %d or above."
                                        .formatted(frame.ages().openAge())));
                return;
            }
        }
    }

    private void readYears(Cube published, Map<Integer, double[]> path) {
        Axis<?> years = published.axis("year");
        int step = frame.ages().width();
        int base = inputs.baseYear();
        if (!rebase.equals("none") && !years.has(base)) {
            notes.add(
                    Note.error(
                            table,
                            "Holds no %d, so it cannot be rebased to that year's estimate"
                                    .formatted(base),
                            "Add the year, or set rebase: none."));
            return;
        }
        double[] estimate = cells(inputs.population().slice("year", base));
        double[] then = estimate;
        if (!rebase.equals("none")) {
            then = cells(published.slice("year", base));
            checkHeld(then, estimate, base);
        }
        for (int year = base + step; years.has(year); year += step) {
            double[] figures = cells(published.slice("year", year));
            checkHeld(figures, estimate, year);
            path.put(year, rebased(figures, then, estimate));
        }
        if (path.isEmpty()) {
            notes.add(
                    Note.error(
                            table,
                            "Holds no %d, the first year after the base year"
                                    .formatted(base + step),
                            "Its years must follow on the base year without a gap."));
        }
    }

    /** Cells [sex x age][area], ages above the population's open age added to it. */
    private double[] cells(Cube figures) {
        Cube ordered = figures.ordered("area", "sex", "age");
        Axis<?> ages = ordered.axis("age");
        Axis<?> areas = ordered.axis("area");
        double[] cells = new double[frame.cells() * frame.areas()];
        for (int area = 0; area < frame.areas(); area++) {
            String code = frame.geography().axis().label(area);
            for (int i = 0; i < 2 * ages.size(); i++) {
                int sex = i / ages.size();
                Object age = ages.label(i % ages.size());
                int cell = frame.cell(sex, frame.ages().position((Integer) age));
                cells[cell * frame.areas() + area] +=
                        areas.has(code) ? ordered.get(code, Sex.AXIS.label(sex), age) : Double.NaN;
            }
        }
        return cells;
    }

    /** Boroughs must be held; an area of kind rest that is not keeps its last estimate. */
    private void checkHeld(double[] figures, double[] estimate, int year) {
        for (int area = 0; area < frame.areas(); area++) {
            boolean missing = false;
            for (int cell = 0; cell < frame.cells(); cell++) {
                int i = cell * frame.areas() + area;
                if (Double.isNaN(figures[i])) {
                    missing = true;
                    figures[i] = estimate[i];
                }
            }
            Area where = frame.geography().areas().get(area);
            if (missing && where.kind() == Area.Kind.BOROUGH) {
                notes.add(
                        Note.error(
                                "%s %d %s".formatted(table, year, where.code()),
                                "Cells of this borough are missing",
                                "Give every sex and age of every borough and year."));
            }
        }
    }

    private double[] rebased(double[] figures, double[] then, double[] estimate) {
        double[] moved = figures.clone();
        for (int i = 0; i < moved.length; i++) {
            switch (rebase) {
                case "difference" -> moved[i] += estimate[i] - then[i];
                case "ratio" ->
                        moved[i] =
                                then[i] > 0
                                        ? figures[i] * estimate[i] / then[i]
                                        : figures[i] + estimate[i];
                default -> {
                    // as published
                }
            }
        }
        return moved;
    }
}
