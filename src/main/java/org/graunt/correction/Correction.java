package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/** Corrects official estimates by what registers say. */
public final class Correction {
    /** Estimates and registers reconciled, with what is still unknown. */
    public static final String RECONCILE = "reconcile";

    /** Pupils fix children of school age; nothing else is touched. */
    public static final String ANCHOR_CHILDREN = "anchor-children";

    private final Inputs inputs;
    private final List<CorrectionDecision> decisions;
    private final List<Note> notes = new ArrayList<>();

    private Correction(Inputs inputs, List<CorrectionDecision> decisions) {
        this.inputs = inputs;
        this.decisions = decisions;
    }

    /**
     * Corrects the estimates from the census to the base year.
     *
     * @param censusYear estimates of this year are trusted; null: the first year of population
     * @param method {@link #RECONCILE} or {@link #ANCHOR_CHILDREN}
     * @param decisions what was decided about areas and ages
     * @return with notes of what was strange; estimates stay as they are where nothing is held to
     *     correct them by
     */
    public static Outcome<Corrected> of(
            Inputs inputs,
            @Nullable Integer censusYear,
            String method,
            List<CorrectionDecision> decisions) {
        if (!method.equals(RECONCILE) && !method.equals(ANCHOR_CHILDREN)) {
            throw new IllegalArgumentException(
                    "The methods are %s and %s, not %s"
                            .formatted(RECONCILE, ANCHOR_CHILDREN, method));
        }
        return new Correction(inputs, decisions).correct(censusYear, method);
    }

    private Outcome<Corrected> correct(@Nullable Integer censusYear, String method) {
        int census =
                censusYear == null
                        ? inputs.yearsUpToBase(inputs.population()).getFirst()
                        : censusYear;
        Estimates estimates = Estimates.of(inputs, census);
        List<Optional<AreaResult>> results = List.of();
        List<Source> sources = List.of();
        if (canFollowCohorts(estimates)) {
            sources =
                    ScaleCheck.clean(
                            SourceReader.read(inputs, estimates.years()), estimates, notes);
            sources = withoutSilent(sources, estimates);
            results = results(estimates, sources, method);
        }
        if (results.isEmpty()) {
            results =
                    estimates.frame().geography().areas().stream()
                            .map(area -> Optional.<AreaResult>empty())
                            .toList();
        }
        tellBounds(estimates, results);
        checkDecisions();
        return Outcome.of(
                new CorrectedMaker(inputs, estimates, sources, results, decisions).make(), notes);
    }

    /** Without registers that are silent, and births where they would be alone. */
    private static List<Source> withoutSilent(List<Source> sources, Estimates estimates) {
        List<Source> others =
                sources.stream()
                        .filter(source -> !source.kind().equals(SourceKind.BIRTHS))
                        .toList();
        return sources.stream()
                .map(
                        source ->
                                source.kind().equals(SourceKind.BIRTHS)
                                        ? source.where(
                                                area ->
                                                        others.stream()
                                                                .anyMatch(o -> o.knows(area)))
                                        : source)
                .filter(
                        source ->
                                IntStream.range(0, estimates.frame().areas())
                                        .anyMatch(source::knows))
                .toList();
    }

    private boolean canFollowCohorts(Estimates estimates) {
        if (estimates.frame().ages().width() != 1) {
            tellNothing("The population is held in groups of ages, not single years");
            return false;
        }
        if (estimates.years().size() < 2) {
            tellNothing("There is no estimate after the census");
            return false;
        }
        return true;
    }

    private void tellNothing(String why) {
        notes.add(
                Note.warning(
                        "correction",
                        why + ": the official estimates are used as they are",
                        "Correction follows single years of age from the census to the base year."));
    }

    private List<Optional<AreaResult>> results(
            Estimates estimates, List<Source> sources, String method) {
        List<Source> wanted =
                method.equals(RECONCILE)
                        ? sources
                        : sources.stream()
                                .filter(source -> source.kind().name().equals("school-census"))
                                .toList();
        boolean births =
                wanted.stream().allMatch(source -> source.kind().equals(SourceKind.BIRTHS));
        if (births) {
            notes.add(
                    Note.warning(
                            "correction",
                            "No register is held to correct estimates by: they are used as they are",
                            "Give gp-register, or school-census with independent-pupils."));
            return List.of();
        }
        notes.addAll(Contradictions.of(wanted, estimates));
        return method.equals(RECONCILE)
                ? Reconciliation.of(estimates, wanted)
                : AnchorChildren.of(estimates, wanted.getFirst());
    }

    private void tellBounds(Estimates estimates, List<Optional<AreaResult>> results) {
        List<String> areas = new ArrayList<>();
        for (int area = 0; area < results.size(); area++) {
            if (results.get(area).map(AreaResult::bounded).orElse(false)) {
                areas.add(estimates.frame().geography().axis().label(area));
            }
        }
        if (!areas.isEmpty()) {
            notes.add(
                    Note.info(
                            "correction",
                            "In some ages registers would leave fewer people than none; nobody is"
                                    + " left there: "
                                    + String.join(", ", areas),
                            ""));
        }
    }

    private void checkDecisions() {
        for (CorrectionDecision decision : decisions) {
            boolean known =
                    decision.area().equals(CorrectionDecision.EVERYWHERE)
                            || inputs.frame().geography().axis().has(decision.area());
            if (!known) {
                notes.add(
                        Note.warning(
                                "correction-decisions",
                                "There is no area " + decision.area(),
                                "The decision is kept, and does nothing; correct the code."));
            }
        }
    }
}
