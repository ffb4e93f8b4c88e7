package org.graunt.ui.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the window's thread was found, again and again, while it heard nobody. */
final class Stacks {
    private static final String OURS = "org.graunt.";
    private static final String WATCHING = "org.graunt.ui.bench.";

    /** The toolkit's methods that are worth a word, the innermost of which counts. */
    private static final Map<String, String> PHASES =
            Map.of(
                    "doCSSPass", "styles",
                    "doLayoutPass", "layout",
                    "synchronizeSceneNodes", "handing over",
                    "waitForRenderingToComplete", "waiting for the painter",
                    "runLater", "answers");

    private final Map<String, Integer> phases = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** One more look. */
    void add(StackTraceElement... stack) {
        phases.merge(phase(stack), 1, Integer::sum);
        places.merge(place(stack), 1, Integer::sum);
    }

    private static String phase(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .map(frame -> PHASES.get(frame.getMethodName()))
                .filter(word -> word != null)
                .findFirst()
                .orElse("code");
    }

    /** The innermost call of ours; where there is none, the innermost of the toolkit. */
    private static String place(StackTraceElement... stack) {
        List<StackTraceElement> frames = List.of(stack);
        return frames.stream()
                .filter(Stacks::isOurs)
                .findFirst()
                .or(() -> frames.stream().filter(Stacks::isToolkits).findFirst())
                .or(() -> frames.stream().findFirst())
                .map(Stacks::words)
                .orElse("nowhere");
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS) && !frame.getClassName().startsWith(WATCHING);
    }

    private static boolean isToolkits(StackTraceElement frame) {
        return frame.getClassName().startsWith("javafx.")
                || frame.getClassName().startsWith("com.sun.");
    }

    private static String words(StackTraceElement frame) {
        return "%s.%s:%d"
                .formatted(
                        frame.getClassName().replaceFirst("^.*\\.", ""),
                        frame.getMethodName(),
                        frame.getLineNumber());
    }

    String phase() {
        return most(phases);
    }

    String place() {
        return most(places);
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("not seen");
    }
}
