package org.graunt.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graunt.note.Note;
import org.graunt.note.Severity;

/**
 * Gathers what members had to say at each origin, from several threads. What is said alike at
 * several origins, but for its numbers, is told once, as of the first of them and with the years of
 * all. Mere remarks are not kept: there would be one for every origin and member.
 */
final class Remarks {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private record Said(String member, Note note) {

        /** What is alike at several origins. */
        List<String> gist() {
            String words = NUMBER.matcher(note.what()).replaceAll("#");
            return List.of(member, note.severity().name(), note.where(), words);
        }
    }

    private final Map<Integer, List<Said>> byOrigin = new TreeMap<>();

    /** Takes what a member had to say at an origin. */
    synchronized void add(int origin, String member, List<Note> notes) {
        List<Said> said = byOrigin.computeIfAbsent(origin, any -> new ArrayList<>());
        notes.stream()
                .filter(note -> note.severity() != Severity.INFO)
                .forEach(note -> said.add(new Said(member, note)));
    }

    /** All of it, by origin and then in the order in which it was said. */
    synchronized List<Note> notes() {
        Map<List<String>, Said> first = new LinkedHashMap<>();
        Map<List<String>, Set<Integer>> origins = new LinkedHashMap<>();
        byOrigin.forEach(
                (origin, all) -> {
                    for (Said said : all) {
                        first.putIfAbsent(said.gist(), said);
                        origins.computeIfAbsent(said.gist(), any -> new TreeSet<>()).add(origin);
                    }
                });
        List<Note> notes = new ArrayList<>();
        first.forEach((gist, said) -> notes.add(told(said, origins.getOrDefault(gist, Set.of()))));
        return notes;
    }

    private static Note told(Said said, Set<Integer> origins) {
        String years = origins.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Note note = said.note();
        return new Note(
                note.severity(),
                "%s from %s: %s".formatted(said.member(), years, note.where()),
                note.what(),
                note.advice());
    }
}
