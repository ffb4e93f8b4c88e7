package org.graunt.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.demography.AgeBand;

/**
 * Codes and words: each text met gets the next number. Areas of one table share one of these, so
 * that an origin and a destination with the same number are the same place.
 */
final class TextKeys implements Keys {
    /** Parts a code from the describing texts behind it; no text file holds it. */
    static final char PART = '\u001F';

    private static final int LONGEST = 200;

    private final Column column;
    private final List<String> about;
    private final int bits;
    private final List<String> texts = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private int[] slots = new int[64];
    private int last = -1;

    TextKeys(Column column, List<String> about, int bits) {
        this.column = column;
        this.about = List.copyOf(about);
        this.bits = bits;
        Arrays.fill(slots, -1);
    }

    @Override
    public int number(char[] text, int from, int to, long line) {
        if (last >= 0 && same(texts.get(last), text, from, to)) {
            return last;
        }
        int slot = slotOf(text, from, to);
        if (slots[slot] < 0) {
            String given = new String(text, from, to - from);
            if (!problem(given).isEmpty() || texts.size() >= 1 << bits) {
                return -1;
            }
            add(given, slot, line);
            last = texts.size() - 1;
        } else {
            last = slots[slot];
        }
        return last;
    }

    private int slotOf(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return freeOrSame(hash, text, from, to);
    }

    private int freeOrSame(int hash, char[] text, int from, int to) {
        int mask = slots.length - 1;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (slots[slot] >= 0 && !same(texts.get(slots[slot]), text, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(String known, char[] text, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = known.length() - 1; i >= 0; i--) {
            if (known.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void add(String given, int slot, long line) {
        slots[slot] = texts.size();
        texts.add(given);
        lines.add(line);
        if (texts.size() * 2 > slots.length) {
            slots = new int[slots.length * 2];
            Arrays.fill(slots, -1);
            for (int i = 0; i < texts.size(); i++) {
                char[] text = texts.get(i).toCharArray();
                slots[freeOrSame(texts.get(i).hashCode(), text, 0, text.length)] = i;
            }
        }
    }

    private String problem(String given) {
        String code = given.isEmpty() ? given : given.split(String.valueOf(PART), 2)[0];
        if (given.length() > LONGEST) {
            return "is longer than %d characters".formatted(LONGEST);
        }
        return switch (column.kind()) {
            case WORD -> column.words().contains(given) ? "" : "is none of " + column.words();
            case BAND -> AgeBand.parse(given).isEmpty() ? "is no band of ages" : "";
            case YEAR_GROUP -> given.matches("R|[1-9]|1[0-3]") ? "" : "is no year group";
            default -> code.isBlank() ? "is blank" : code.indexOf(',') >= 0 ? "has a comma" : "";
        };
    }

    private static int order(String yearGroup) {
        return yearGroup.equals("R") ? 0 : Integer.parseInt(yearGroup);
    }

    @Override
    public Refusal refusal(String text) {
        String problem = problem(text);
        String why =
                problem.isEmpty()
                        ? "is one too many: over %d differ".formatted(1 << bits)
                        : problem;
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        String what = "%s '%s' %s".formatted(column.name(), shown.replace(PART, ' '), why);
        String advice =
                switch (column.kind()) {
                    case BAND -> "Write bands such as 16-19, and 85+ for the open one.";
                    case YEAR_GROUP -> "Write R for Reception, then 1 to 13.";
                    case WORD -> "Write one of these words.";
                    default -> "Give every row its code: any text without commas.";
                };
        Complaint kind = column.kind() == Column.Kind.BAND ? Complaint.AGE : Complaint.CODE;
        return new Refusal(kind, what, advice);
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public Object label(int number) {
        String text = texts.get(number);
        return about.isEmpty() ? text : described(text);
    }

    private Described described(String text) {
        String[] parts = text.split(String.valueOf(PART), -1);
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < about.size(); i++) {
            if (!parts[i + 1].isEmpty()) {
                said.put(about.get(i), parts[i + 1]);
            }
        }
        return new Described(parts[0], said);
    }

    @Override
    public List<Integer> sorted(List<Integer> numbers) {
        Comparator<Integer> byText = Comparator.comparing(texts::get);
        return numbers.stream()
                .sorted(
                        switch (column.kind()) {
                            case BAND ->
                                    Comparator.comparing(
                                            n -> AgeBand.parse(texts.get(n)).orElseThrow());
                            case YEAR_GROUP -> Comparator.comparingInt(n -> order(texts.get(n)));
                            default -> byText;
                        })
                .toList();
    }

    /** The code of each number with the line where it was first met. */
    Map<String, Long> firstLines(List<Integer> numbers) {
        Map<String, Long> found = new TreeMap<>();
        for (int number : numbers) {
            String code = texts.get(number).split(String.valueOf(PART), 2)[0];
            found.merge(code, lines.get(number), Math::min);
        }
        return found;
    }
}
