package org.graunt.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a run took: the only thing it leaves that differs between two runs of one project. */
final class Timings {
    private Timings() {}

    /** The content of {@code timings.json}. */
    static Map<String, Object> of(List<ScenarioResult> results, double seconds, int threads) {
        List<Object> members = new ArrayList<>();
        for (ScenarioResult scenario : results) {
            scenario.members().forEach(result -> members.add(of(scenario, result)));
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("threads", threads);
        keys.put("seconds", seconds);
        keys.put("members", members);
        keys.put(
                "pooling-seconds",
                results.stream().mapToLong(each -> each.pooling().toNanos()).sum() / 1e9);
        return keys;
    }

    private static Map<String, Object> of(ScenarioResult scenario, MemberResult result) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", result.id());
        if (!scenario.name().isEmpty()) {
            keys.put("scenario", scenario.name());
        }
        keys.put("fitting-seconds", result.fitting().toNanos() / 1e9);
        keys.put("projecting-seconds", result.projecting().toNanos() / 1e9);
        keys.put("writing-seconds", result.writing().toNanos() / 1e9);
        return keys;
    }
}
