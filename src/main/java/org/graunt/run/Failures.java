package org.graunt.run;

import org.graunt.note.Note;

/** What a person is told when a member goes wrong while it runs. */
public final class Failures {
    private Failures() {}

    /** A member that failed with an exception: nobody's data should be able to do that. */
    public static Note note(RuntimeException failure) {
        if (failure.getCause() instanceof OutOfMemoryError) {
            return noMemory();
        }
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return Note.error(
                "projection",
                reason,
                "This is a fault in Graunt; please report it with the manifest. The other models are not touched by it.");
    }

    /** A member that did not fit into memory. */
    public static Note noMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return Note.error(
                "projection",
                "The memory of %d MB does not suffice".formatted(megabytes),
                "Ask for fewer draws or threads, or give more: GRAUNT_OPTIONS=-Xmx8g.");
    }
}
