package org.graunt.run.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.graunt.model.Horizon;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.CorrectedPlan;
import org.graunt.run.LastRun;
import org.graunt.run.Plan;
import org.graunt.run.PlannedScenario;
import org.graunt.run.RunFolder;
import org.graunt.run.Watcher;

/**
 * Answers questions to a project: from the results of its last run where these are of the project
 * as it is now and keep what is asked for, else by projecting its members as far as the question
 * goes. Nothing is written.
 */
public final class Asking {
    private final Plan plan;
    private final PlannedScenario scenario;
    private final Question question;

    private Asking(Plan plan, PlannedScenario scenario, Question question) {
        this.plan = plan;
        this.scenario = scenario;
        this.question = question;
    }

    /**
     * Answers a question about the baseline.
     *
     * @param folder where the last run may be
     * @param watcher of what has to be projected
     * @return the answer; or why there is none: a date outside the years projected, no model
     * @throws java.util.concurrent.CancellationException where the watcher cancelled
     */
    public static Outcome<Answer> answer(
            Plan plan, Path folder, Question question, Watcher watcher) {
        return answer(plan, plan.baseline(), folder, question, watcher);
    }

    /**
     * Answers a question about the baseline or a scenario of the plan.
     *
     * @throws java.util.concurrent.CancellationException where the watcher cancelled
     */
    public static Outcome<Answer> answer(
            Plan plan, PlannedScenario scenario, Path folder, Question question, Watcher watcher) {
        if (scenario.ready().isEmpty()) {
            return Outcome.failed(
                    Note.error(
                            "models",
                            "No model can run with the tables that are held",
                            "Look at what each lacks with graunt check, and add it."));
        }
        return new Asking(plan, scenario, question).answer(folder, watcher);
    }

    private Outcome<Answer> answer(Path folder, Watcher watcher) {
        List<Integer> years = years();
        Outcome<Reckoning> reckoning = Reckoning.of(question, plan.inputs().frame().ages(), years);
        if (!reckoning.succeeded()) {
            return Outcome.failed(reckoning.notes());
        }
        List<Reckoning> course = asksWhen() ? course(years) : List.of();
        Request request = new Request(question, cells(reckoning.value(), course));
        Optional<List<Heard>> stored =
                LastRun.of(plan, folder)
                        .map(run -> RunFolder.of(run, scenario))
                        .flatMap(run -> new StoredMembers(plan, scenario, run, request).hear());
        Outcome<List<Heard>> heard =
                stored.map(Outcome::of).orElseGet(() -> played(request, watcher));
        Answer.Source source = new Answer.Source(stored.isPresent(), plan.draws().count());
        return heard.then(
                members ->
                        new Verdict(plan, scenario, folder, question, members)
                                .of(reckoning.value(), course, source));
    }

    /** Projected anew, from corrected estimates where the project wants them corrected. */
    private Outcome<List<Heard>> played(Request request, Watcher watcher) {
        return CorrectedPlan.of(plan)
                .then(
                        corrected ->
                                new PlayedMembers(
                                                corrected.plan(),
                                                scenarioOf(corrected.plan()),
                                                request,
                                                watcher)
                                        .hear());
    }

    /** The same scenario of a plan made anew. */
    private PlannedScenario scenarioOf(Plan anew) {
        return anew.scenarios().stream()
                .filter(each -> each.name().equals(scenario.name()))
                .findFirst()
                .orElse(anew.baseline());
    }

    /** Every mid-year there is, the base year first. */
    private List<Integer> years() {
        Horizon horizon = scenario.ready().getFirst().horizon();
        return IntStream.concat(IntStream.of(horizon.baseYear()), horizon.years()).boxed().toList();
    }

    /** When a level is first crossed is asked of mid-years only. */
    private boolean asksWhen() {
        return question.above() != null && question.moment().isMidYear();
    }

    private List<Reckoning> course(List<Integer> years) {
        return years.stream().map(year -> Reckoning.at(question.ages(), year)).toList();
    }

    private static Set<Cell> cells(Reckoning reckoning, List<Reckoning> course) {
        List<Reckoning> all = new ArrayList<>(course);
        all.add(reckoning);
        Set<Cell> cells = new HashSet<>();
        all.stream()
                .flatMap(each -> each.terms().stream())
                .map(Reckoning.Term::cell)
                .forEach(cells::add);
        return cells;
    }
}
