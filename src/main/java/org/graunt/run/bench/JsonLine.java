package org.graunt.run.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What was measured, as one line of JSON. */
public final class JsonLine {
    private JsonLine() {}

    /** The line of some keys, in their order. */
    public static String of(Map<String, Object> keys) {
        try {
            return JSON.std.asString(keys);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text was written to memory", impossible);
        }
    }
}
