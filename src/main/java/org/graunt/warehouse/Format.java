package org.graunt.warehouse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What files an export is made of. */
public enum Format {
    /** Parquet, packed by Zstandard. */
    PARQUET("(FORMAT parquet, COMPRESSION zstd)"),
    /** Comma-separated text with a header. */
    CSV("(FORMAT csv, HEADER true)");

    private final String options;

    Format(String options) {
        this.options = options;
    }

    /** The format of a word; empty where it is none. */
    public static Optional<Format> parse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Every word. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    /** Its word, which is also the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What COPY is told. */
    String options() {
        return options;
    }
}
