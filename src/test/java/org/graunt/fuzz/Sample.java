package org.graunt.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A file to be damaged, or one that was.
 *
 * @param name its name, with its ending
 * @param content its bytes, one letter each
 */
record Sample(String name, String content) {

    static Sample of(String name, byte[] bytes) {
        return new Sample(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    static Sample text(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
