package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;

/** Makes the path of jobs from the tables held, area by area, and says what it had to assume. */
final class JobsReader {
    /** Jobs and what the economy would need may differ by as much. */
    private static final double AGREEMENT = 0.2;

    private final Inputs inputs;
    private final String rule;
    private final boolean grows;
    private final int window;
    private final List<Note> notes;
    private final List<String> growing = new ArrayList<>();
    private final List<String> heldOnce = new ArrayList<>();

    JobsReader(Inputs inputs, ModelSpec spec, List<Note> notes) {
        this.inputs = inputs;
        this.rule = spec.get(EmploymentSettings.JOBS);
        this.grows = spec.get(EmploymentSettings.JOBS_AFTER).equals("growth");
        this.window = spec.get(EmploymentSettings.JOBS_WINDOW);
        this.notes = notes;
    }

    /** Jobs of every area that holds some; what stands in the way is among the notes. */
    JobsPath read() {
        List<String> codes = inputs.frame().geography().axis().labels();
        Map<String, AreaJobs> byArea = new TreeMap<>();
        for (String code : codes) {
            HeldYears jobs = HeldYears.of(inputs, "jobs", code);
            if (!jobs.isEmpty() && isSound(code, jobs)) {
                byArea.put(code, read(code, jobs));
            }
        }
        tellGrowth();
        return new JobsPath(codes, byArea);
    }

    private boolean isSound(String code, HeldYears jobs) {
        int base = inputs.baseYear();
        if (jobs.first() > base) {
            notes.add(
                    Note.error(
                            "jobs, " + code,
                            "The first year held is %d, after the base year %d"
                                    .formatted(jobs.first(), base),
                            "Add the jobs of %d or of a year before.".formatted(base)));
            return false;
        }
        int year = jobs.lastUpTo(base);
        if (!(jobs.at(year) > 0)) {
            notes.add(
                    Note.error(
                            "jobs, %s, %d".formatted(code, year),
                            "There are no jobs in the last year up to the base year, so that no"
                                    + " commuting ratio can be taken",
                            "Correct the number, or leave the area out of jobs: it then follows the"
                                    + " trend."));
            return false;
        }
        return economyIsSound(code);
    }

    private boolean economyIsSound(String code) {
        Economy economy = Economy.of(inputs, code);
        List<Note> problems = rule.equals("path") ? List.of() : economy.problems(code);
        notes.addAll(problems);
        if (rule.equals("economy") && !economy.isHeld()) {
            notes.add(
                    Note.error(
                            economy.gva().isEmpty() ? "gva" : "productivity",
                            "Nothing is held of %s, which has jobs".formatted(code),
                            "Add it, or let jobs be auto or path."));
            return false;
        }
        return problems.isEmpty();
    }

    private AreaJobs read(String code, HeldYears jobs) {
        int base = inputs.baseYear();
        int year = jobs.lastUpTo(base);
        Economy economy = Economy.of(inputs, code);
        compare(code, jobs, economy);
        boolean byEconomy =
                rule.equals("economy")
                        || (rule.equals("auto") && jobs.last() <= base && economy.isHeld());
        AreaJobs held =
                byEconomy ? AreaJobs.economy(economy, year, jobs.at(year)) : AreaJobs.path(jobs);
        return after(code, held, byEconomy ? economy.first() : jobs.first());
    }

    private AreaJobs after(String code, AreaJobs held, int first) {
        if (!grows) {
            return held;
        }
        if (first == held.last()) {
            heldOnce.add(code);
            return held;
        }
        double growth = held.meanGrowth(first, window);
        growing.add(
                String.format(
                        Locale.ROOT,
                        "%s by %.2f %% a year after %d",
                        code,
                        100 * (growth - 1),
                        held.last()));
        return held.growing(growth);
    }

    /** Jobs in thousands, or value in pounds, show here. */
    private void compare(String code, HeldYears jobs, Economy economy) {
        if (!economy.isHeld()) {
            return;
        }
        int year = Math.max(jobs.lastUpTo(inputs.baseYear()), economy.first());
        double needed = economy.jobs(year);
        double held = jobs.at(year);
        if (year <= inputs.baseYear() && Math.abs(needed - held) > AGREEMENT * held) {
            notes.add(
                    Note.warning(
                            "jobs, gva and productivity, %s, %d".formatted(code, year),
                            String.format(
                                    Locale.ROOT,
                                    "Gross value added of GBP %.1f million at GBP %.0f per job takes"
                                            + " %.0f jobs, but %.0f are held",
                                    economy.gva().at(year),
                                    economy.productivity().at(year),
                                    needed,
                                    held),
                            "Look at the units: jobs are single jobs, gva GBP million,"
                                    + " productivity GBP per job. Growth alone is taken from the"
                                    + " two."));
        }
    }

    private void tellGrowth() {
        if (!growing.isEmpty()) {
            notes.add(
                    Note.info(
                            "jobs",
                            "After the last year held, jobs go on as their mean growth over up to %d years before: "
                                            .formatted(window)
                                    + Listed.of(growing),
                            "Give later years, or let them stay with jobs-after: level."));
        }
        if (!heldOnce.isEmpty()) {
            notes.add(
                    Note.warning(
                            "jobs",
                            "A single year is held of "
                                    + Listed.of(heldOnce)
                                    + ": jobs stay as there",
                            "Give more years, or gva and productivity, if they are to change."));
        }
    }
}
