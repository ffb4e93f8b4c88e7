package org.graunt.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.model.InputTable;
import org.graunt.model.draws.ProcessParameters;
import org.graunt.run.Manifest;

/** What a backtest was made of; like that of a run it holds no clock and no path. */
final class BacktestManifest {
    private BacktestManifest() {}

    /** The content of {@code manifest.json}. */
    static Map<String, Object> of(BacktestPlan plan, List<Marks> origins, boolean failures) {
        Map<String, Object> keys = new LinkedHashMap<>(Manifest.basis(plan.plan()));
        keys.put("status", failures ? "finished with failures" : "done");
        keys.put("horizons", plan.horizons());
        keys.put("draws", plan.draws());
        keys.put("smallest", plan.smallest());
        keys.put("shrunk", FittedWeights.SHRUNK);
        keys.put("scored", plan.scored());
        keys.put("tables", tables(plan));
        keys.put("origins", origins.stream().map(marks -> origin(plan, marks)).toList());
        keys.put("timings", "timings.json");
        return keys;
    }

    private static Map<String, Object> tables(BacktestPlan plan) {
        Map<String, Object> rules = new TreeMap<>();
        for (InputTable table : plan.plan().inputs().tables().values()) {
            rules.put(table.name(), KnownThen.rule(table).word());
        }
        return rules;
    }

    private static Map<String, Object> origin(BacktestPlan plan, Marks marks) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("origin", marks.origin());
        keys.put("horizons", plan.horizonsOf(marks.origin()));
        keys.put("left-out", marks.leftOut());
        List<Object> processes = new ArrayList<>();
        marks.processes().forEach(process -> processes.add(process(process)));
        keys.put("uncertainty", processes);
        return keys;
    }

    private static Map<String, Object> process(ProcessParameters process) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("process", process.driver().word());
        keys.put("rho", process.rho());
        keys.put("sigma", process.sigma());
        keys.put("common", process.common());
        keys.put("source", process.source().name().toLowerCase(Locale.ROOT));
        return keys;
    }
}
