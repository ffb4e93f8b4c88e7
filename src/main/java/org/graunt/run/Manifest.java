package org.graunt.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.demography.Area;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.InputTable;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.ScenarioChange;
import org.graunt.model.draws.ProcessParameters;
import org.graunt.model.draws.Uncertainty;
import org.graunt.note.Note;
import org.graunt.note.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a run was made of, so that it can be made again. It holds nothing that differs between two
 * runs of the same project: clocks are in {@code timings.json}, and no path says where it ran.
 */
public final class Manifest {
    private final Plan plan;

    private Manifest(Plan plan) {
        this.plan = plan;
    }

    /**
     * What any work upon a plan was made of: the project, its areas, its members as specified, and
     * the digests of its tables. Whoever writes a manifest of another kind begins with it.
     */
    public static Map<String, Object> basis(Plan plan) {
        Manifest manifest = new Manifest(plan);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("program", Map.of("name", "Graunt", "version", Version.NUMBER));
        keys.put("project-file", plan.source().file());
        keys.put("project-sha256", plan.source().sha256());
        keys.put("project", manifest.project());
        keys.put("base-year", plan.inputs().baseYear());
        keys.put("seed", plan.project().seed());
        keys.put("areas", manifest.areas());
        keys.put("inputs", manifest.inputs());
        keys.put("members", plan.members().stream().map(member -> spec(member.spec())).toList());
        return sorted(keys);
    }

    /** The content of {@code manifest.json}. */
    static Map<String, Object> of(
            Plan plan, RunResult.Status status, List<ScenarioResult> results, List<Note> notes) {
        Manifest manifest = new Manifest(plan);
        Map<String, Object> keys = new LinkedHashMap<>(manifest.beforehand());
        keys.put("status", word(status));
        keys.put("members", members(plan.baseline(), results.getFirst()));
        keys.put("scenarios", manifest.scenarios(results));
        keys.put("inputs", manifest.inputs());
        keys.put("notes", counts(notes));
        keys.put("timings", "timings.json");
        return sorted(keys);
    }

    /**
     * What a manifest of this plan says whatever its run comes to: the baseline's members as they
     * are planned, and nothing of scenarios but what the project says.
     */
    static Map<String, Object> madeOf(Plan plan) {
        Manifest manifest = new Manifest(plan);
        Map<String, Object> keys = new LinkedHashMap<>(manifest.beforehand());
        keys.remove("status");
        if (!plan.project().correction().equals("none")) {
            keys.remove("uncertainty"); // it follows from estimates that are not corrected yet
        }
        keys.put("members", plan.members().stream().map(Manifest::planned).toList());
        keys.put("inputs", manifest.inputs());
        return sorted(keys);
    }

    /** What is settled before any work begins. */
    private Map<String, Object> beforehand() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("program", Map.of("name", "Graunt", "version", Version.NUMBER));
        keys.put("status", "");
        keys.put("project-file", plan.source().file());
        keys.put("project-sha256", plan.source().sha256());
        keys.put("project", project());
        keys.put("base-year", plan.inputs().baseYear());
        keys.put("last-year", plan.lastYear());
        keys.put("seed", plan.project().seed());
        keys.put("draws-wanted", plan.project().draws());
        keys.put("draws-run", plan.draws().count());
        putGiven(keys, "uncertainty", uncertainty());
        keys.put("areas", areas());
        return keys;
    }

    private static String word(RunResult.Status status) {
        return switch (status) {
            case DONE -> "done";
            case WITH_FAILURES -> "finished with failures";
            case CANCELLED -> "cancelled";
            case UNWRITABLE -> "not written";
        };
    }

    private Map<String, Object> project() {
        Project project = plan.project();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", project.name());
        keys.put("data", project.data());
        if (project.region() != null) {
            keys.put(
                    "region",
                    Map.of("code", project.region().code(), "name", project.region().name()));
        }
        putGiven(keys, "census-year", project.censusYear());
        putGiven(keys, "base-year", project.baseYear());
        putGiven(keys, "last-year", project.lastYear());
        keys.put("correction", project.correction());
        if (!project.decisions().isEmpty()) {
            keys.put(
                    "correction-decisions",
                    project.decisions().stream().map(Manifest::decision).toList());
        }
        keys.put("models", project.models());
        keys.put("model-specs", project.specs().stream().map(Manifest::spec).toList());
        keys.put("scenarios", project.scenarios().stream().map(Manifest::scenario).toList());
        keys.put("draws", project.draws());
        keys.put("keep-draws", project.keepDraws());
        keys.put("seed", project.seed());
        keys.put("ensemble", project.ensemble());
        return keys;
    }

    private static void putGiven(Map<String, Object> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static Map<String, Object> decision(CorrectionDecision decision) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("area", decision.area());
        keys.put("ages", decision.ages().label());
        keys.put("decision", decision.verdict().word());
        putGiven(keys, "at-most", decision.limit());
        keys.put("reason", decision.reason());
        keys.put("by", decision.by());
        keys.put("when", decision.when());
        return keys;
    }

    private static Map<String, Object> scenario(Project.Scenario scenario) {
        return Map.of(
                "name",
                scenario.name(),
                "change",
                scenario.changes().stream().map(ScenarioChange::written).toList());
    }

    private static Map<String, Object> spec(ModelSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", spec.id());
        keys.put("title", spec.title());
        keys.put("engine", spec.engine());
        keys.put("family", spec.family());
        keys.put("conventions", spec.conventions());
        keys.put("settings", spec.settings());
        return keys;
    }

    /** What the codes in the results mean. */
    private List<Object> areas() {
        List<Object> areas = new ArrayList<>();
        for (Area area : plan.inputs().frame().geography().areas()) {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("code", area.code());
            keys.put("name", area.name());
            keys.put("kind", area.kind().name().toLowerCase(Locale.ROOT));
            areas.add(keys);
        }
        return areas;
    }

    /** The scenarios, each with its members as they were changed. */
    private List<Object> scenarios(List<ScenarioResult> results) {
        List<Object> scenarios = new ArrayList<>();
        for (ScenarioResult result : results.subList(1, results.size())) {
            PlannedScenario planned =
                    plan.scenarios().stream()
                            .filter(each -> each.name().equals(result.name()))
                            .findFirst()
                            .orElseThrow();
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("name", result.name());
            keys.put("members", members(planned, result));
            scenarios.add(keys);
        }
        return scenarios;
    }

    private static List<Object> members(PlannedScenario scenario, ScenarioResult result) {
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < result.members().size(); i++) {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("status", result.members().get(i).status().word());
            keys.putAll(planned(scenario.members().get(i)));
            members.add(keys);
        }
        return members;
    }

    private static Map<String, Object> planned(PlannedMember member) {
        Map<String, Object> keys = spec(member.spec());
        if (member instanceof PlannedMember.Ready ready) {
            keys.put("last-year", ready.horizon().lastYear());
            keys.put("step", ready.horizon().step());
        }
        return keys;
    }

    /** The processes that draws come from, each with its source; null where none is drawn. */
    private @Nullable List<Object> uncertainty() {
        Uncertainty uncertainty = plan.drawing().uncertainty();
        if (uncertainty == null) {
            return null;
        }
        List<Object> processes = new ArrayList<>();
        for (ProcessParameters process : uncertainty.parameters()) {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("process", process.driver().word());
            keys.put("kind", process.kind().name().toLowerCase(Locale.ROOT));
            keys.put("rho", process.rho());
            keys.put("sigma", process.sigma());
            keys.put("common", process.common());
            keys.put("source", process.source().name().toLowerCase(Locale.ROOT));
            keys.put("basis", process.basis());
            keys.put("sigma-of-areas", sigmaOfAreas(uncertainty, process));
            processes.add(keys);
        }
        return processes;
    }

    private Map<String, Double> sigmaOfAreas(Uncertainty uncertainty, ProcessParameters process) {
        Map<String, Double> sigmas = new TreeMap<>();
        for (String area : plan.inputs().frame().geography().axis().labels()) {
            sigmas.put(area, process.sigma() * uncertainty.scaleOf(process.driver(), area));
        }
        return sigmas;
    }

    private List<Object> inputs() {
        List<Object> inputs = new ArrayList<>();
        for (InputTable table : new TreeMap<>(plan.inputs().tables()).values()) {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("table", table.name());
            keys.put("file", table.source().file());
            keys.put("sha256", table.source().sha256());
            keys.put("rows", table.source().rows());
            keys.put("provenance", table.source().provenance());
            inputs.add(keys);
        }
        return inputs;
    }

    private static Map<String, Object> counts(List<Note> notes) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            long count = notes.stream().filter(note -> note.severity() == severity).count();
            counts.put(severity.name(), count);
        }
        return counts;
    }

    /** Maps without an order of their own get one, so that the same run gives the same bytes. */
    private static Map<String, Object> sorted(Map<String, Object> keys) {
        Map<String, Object> sorted = new LinkedHashMap<>();
        keys.forEach((key, value) -> sorted.put(key, sorted(value)));
        return sorted;
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case LinkedHashMap<?, ?> map -> {
                Map<Object, Object> same = new LinkedHashMap<>();
                map.forEach((key, each) -> same.put(key, sorted(each)));
                yield same;
            }
            case Map<?, ?> map -> {
                Map<Object, Object> ordered = new TreeMap<>();
                map.forEach((key, each) -> ordered.put(key, sorted(each)));
                yield ordered;
            }
            case List<?> list -> list.stream().map(Manifest::sorted).toList();
            default -> value;
        };
    }
}
