package org.graunt.ui.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Three letters for every name, no two the same: its first, and two that are heard after it. */
final class Letters {
    private Letters() {}

    /** The letters of each name; a name keeps fewer where it has no more. */
    static Map<String, String> of(List<String> names) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String name : names.stream().distinct().sorted().toList()) {
            letters.put(name, free(name, letters));
        }
        return letters;
    }

    private static String free(String name, Map<String, String> taken) {
        List<String> candidates = candidates(name);
        return candidates.stream()
                .filter(letters -> !taken.containsValue(letters))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private static List<String> candidates(String name) {
        String heard = heard(name);
        if (heard.length() <= 3) {
            return List.of(heard);
        }
        List<String> candidates = new ArrayList<>();
        for (int second = 1; second < heard.length(); second++) {
            for (int third = second + 1; third < heard.length(); third++) {
                candidates.add(
                        "%c%c%c"
                                .formatted(
                                        heard.charAt(0),
                                        heard.charAt(second),
                                        heard.charAt(third)));
            }
        }
        return candidates;
    }

    /** The first letter, and after it no vowels and no letter twice in a row. */
    private static String heard(String name) {
        String plain =
                name.toUpperCase(Locale.UK)
                        .replaceAll("\\b(OF|AND|UPON|THE)\\b", "")
                        .replaceAll("[^A-Z0-9]", "");
        if (plain.isEmpty()) {
            return name;
        }
        String rest = plain.substring(1).replaceAll("[AEIOU]", "").replaceAll("(.)\\1+", "$1");
        return rest.isEmpty()
                ? plain.substring(0, Math.min(3, plain.length()))
                : plain.charAt(0) + rest;
    }
}
