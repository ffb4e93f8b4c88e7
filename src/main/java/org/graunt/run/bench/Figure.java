package org.graunt.run.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that was measured, and what else there is to say of it.
 *
 * @param measure its name
 * @param value what came of it
 * @param unit of the value
 * @param details more of it by name, numbers or words, in their order
 */
public record Figure(String measure, double value, String unit, Map<String, Object> details) {

    /** Copies the details. */
    public Figure {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A value with nothing more to say. */
    public static Figure of(String measure, double value, String unit) {
        return new Figure(measure, value, unit, Map.of());
    }

    /** The same with one thing more. */
    public Figure with(String name, Object detail) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, detail);
        return new Figure(measure, value, unit, more);
    }

    /** One line of JSON. */
    public String json() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("measure", measure);
        keys.put("value", value);
        keys.put("unit", unit);
        keys.putAll(details);
        return JsonLine.of(keys);
    }

    /** One line of a table. */
    public String words() {
        String line = String.format(Locale.ROOT, "%-45s %,12.3f %s", measure, value, unit);
        return details.isEmpty()
                ? line
                : details.entrySet().stream()
                        .map(each -> each.getKey() + " " + written(each.getValue()))
                        .collect(Collectors.joining(", ", line + " (", ")"));
    }

    private static String written(Object detail) {
        return detail instanceof Double number
                ? String.format(Locale.ROOT, "%,.1f", number)
                : String.valueOf(detail);
    }
}
