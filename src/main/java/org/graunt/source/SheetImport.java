package org.graunt.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** Finds the header of a sheet, and hands the rows below it on. */
final class SheetImport implements SheetReader.Rows {
    private static final int ROWS_LOOKED_AT = 60;

    private final Importer importer;
    private final ImportOptions options;
    private final Context context;
    private final Function<HeaderMatch, RowTaker> takers;
    private final Consumer<Note> notes;
    private @Nullable RowTaker taker;
    private @Nullable HeaderMatch match;
    private int looked;
    private int taken;

    SheetImport(
            Importer importer,
            ImportOptions options,
            Context context,
            Function<HeaderMatch, RowTaker> takers,
            Consumer<Note> notes) {
        this.importer = importer;
        this.options = options;
        this.context = context;
        this.takers = takers;
        this.notes = notes;
    }

    @Override
    public boolean take(SheetRow row) {
        if (taker != null) {
            taken++;
            taker.take(row);
            return true;
        }
        Optional<HeaderMatch> found =
                importer.layouts().stream()
                        .map(layout -> HeaderMatch.of(layout, row, options.use()))
                        .flatMap(Optional::stream)
                        .max(Comparator.comparingInt(HeaderMatch::score));
        if (found.isEmpty()) {
            if (!context.isBlock(row)) {
                context.above(row);
            }
            return ++looked < ROWS_LOOKED_AT;
        }
        begin(row, found.get());
        return found.get().doubtful().isEmpty();
    }

    private void begin(SheetRow row, HeaderMatch found) {
        match = found;
        if (!found.doubtful().isEmpty()) {
            notes.accept(
                    Note.error(
                            context.where(row.number()),
                            "Several columns fit: %s"
                                    .formatted(String.join(", ", found.doubtful())),
                            "Name the one that is meant with --use \"HEADER\"."));
            return;
        }
        taker = takers.apply(found);
    }

    /** The header that was found. */
    Optional<HeaderMatch> match() {
        return Optional.ofNullable(match);
    }

    /** How many rows lay under it. */
    int rows() {
        return taken;
    }

    /** What would have been a header, for those whose file has none. */
    static String wanted(Importer importer) {
        List<String> layouts = new ArrayList<>();
        importer.layouts().forEach(layout -> layouts.add(layout.name()));
        return String.join("; ", layouts);
    }
}
