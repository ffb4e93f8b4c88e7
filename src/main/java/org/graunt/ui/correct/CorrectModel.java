package org.graunt.ui.correct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graunt.chart.Chart;
import org.graunt.correction.Corrected;
import org.graunt.correction.Correction;
import org.graunt.correction.Finding;
import org.graunt.deliver.CorrectionPages;
import org.graunt.demography.Area;
import org.graunt.model.CorrectionDecision;
import org.graunt.note.Outcome;
import org.graunt.run.CorrectionFiles;
import org.graunt.run.Plan;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.task.Lane;
import org.jspecify.annotations.Nullable;

/** The state of the page Correct: findings before any decision, and the decisions beside them. */
final class CorrectModel {
    private static final String NONE = "none";

    private final Desk desk;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Optional<Held>> held =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper drawn = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
    private boolean looking;

    CorrectModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.background().lane();
        desk.planProperty().addListener((value, before, now) -> correct());
        desk.selectionProperty().addListener((value, before, now) -> draw());
        desk.historyProperty().addListener((value, before, now) -> count());
    }

    /** A correction and the plan it is of. */
    private record Held(Plan plan, Corrected corrected, List<Finding> findings) {}

    /** Begins to work: the page is looked at. */
    void look() {
        looking = true;
        correct();
    }

    private void correct() {
        if (!looking) {
            return;
        }
        lane.forget();
        held.set(Optional.empty());
        draw();
        count();
        Optional<Plan> plan = desk.planProperty().get();
        empty.set(
                plan.isEmpty()
                        ? "There are no tables to correct yet. Open a project, or mend its data."
                        : "Estimates are being held against registers. This takes some seconds.");
        plan.ifPresent(open -> lane.ask(pulse -> of(open), outcome -> show(open, outcome)));
    }

    private static Outcome<Corrected> of(Plan plan) {
        String method = plan.project().correction();
        return Correction.of(
                plan.inputs(),
                plan.project().censusYear(),
                method.equals(NONE) ? Correction.RECONCILE : method,
                List.of());
    }

    private void show(Plan plan, Outcome<Corrected> outcome) {
        if (!outcome.succeeded() || outcome.value().findings().isEmpty()) {
            empty.set(
                    "No register speaks of these estimates, so they stand as they are. Give the"
                            + " table gp-register or school-census on the page Data.");
            return;
        }
        Corrected corrected = outcome.value();
        held.set(
                Optional.of(
                        new Held(plan, corrected, CorrectionFiles.sorted(corrected.findings()))));
        empty.set("");
        draw();
        count();
    }

    private void draw() {
        String selected = desk.selectionProperty().get().area();
        Optional<Area> area = held.get().flatMap(now -> area(now, selected));
        drawn.set(area.map(Area::code).orElse(""));
        chart.set(held.get().flatMap(now -> area.flatMap(each -> chart(now, each))));
        sentence.set(
                chart.get()
                        .map(drawn -> drawn.heading().title() + " " + drawn.heading().subtitle())
                        .orElse(
                                held.get().isPresent()
                                        ? "Choose an area in the table to see it drawn."
                                        : ""));
    }

    /** The area that is selected; of a region, the one farthest off. */
    private static Optional<Area> area(Held held, String selected) {
        List<Area> areas = held.findings().stream().map(Finding::area).toList();
        return areas.stream()
                .filter(each -> each.code().equals(selected))
                .findFirst()
                .or(() -> areas.stream().findFirst());
    }

    private static Optional<Chart> chart(Held held, Area area) {
        return CorrectionPages.page(held.plan(), held.corrected(), area);
    }

    private void count() {
        waiting.set(
                (int)
                        findings().stream()
                                .filter(Finding::flagged)
                                .filter(each -> decision(each).isEmpty())
                                .count());
    }

    /** All findings, those farthest off first. */
    List<Finding> findings() {
        return held.get().map(Held::findings).orElse(List.of());
    }

    /** What the document says of a finding, as it stands. */
    Optional<CorrectionDecision> decision(Finding finding) {
        return desk
                .document()
                .map(document -> document.project().decisions())
                .orElse(List.of())
                .reversed()
                .stream()
                .filter(each -> each.concerns(finding.area().code()))
                .filter(each -> each.ages().from() <= finding.band().from())
                .filter(each -> each.ages().to() >= finding.band().to())
                .findFirst();
    }

    /** Looks at the area of a finding, here and on all pages. */
    void choose(Finding finding) {
        desk.selectionProperty().set(desk.selectionProperty().get().in(finding.area().code()));
    }

    /** Keeps a decision in the project, in place of an earlier one about the same band. */
    void decide(
            Finding finding,
            CorrectionDecision.Verdict verdict,
            @Nullable Double limit,
            String reason) {
        CorrectionDecision made =
                new CorrectionDecision(
                        finding.area().code(),
                        finding.band(),
                        verdict,
                        limit,
                        reason.strip(),
                        System.getProperty("user.name", ""),
                        LocalDate.now(java.time.ZoneId.systemDefault()).toString());
        desk.change(
                "decision",
                document -> {
                    List<CorrectionDecision> all = new ArrayList<>(document.project().decisions());
                    all.removeIf(
                            each ->
                                    each.area().equals(made.area())
                                            && each.ages().equals(made.ages()));
                    all.add(made);
                    return document.withDecisions(all);
                });
    }

    ReadOnlyObjectProperty<?> heldProperty() {
        return held.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chart>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** The code of the area that is drawn; blank where none is. */
    ReadOnlyStringProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
