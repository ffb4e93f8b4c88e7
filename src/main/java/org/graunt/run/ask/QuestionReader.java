package org.graunt.run.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.ask.Question.Place;
import org.jspecify.annotations.Nullable;

/** Reads a question as people write it. */
public final class QuestionReader {
    private final Frame frame;
    private final List<Note> notes = new ArrayList<>();

    private QuestionReader(Frame frame) {
        this.frame = frame;
    }

    /** The band of ages that a text names, {@code all} too; empty where it names none. */
    public static Optional<AgeBand> ages(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.equals("all")
                ? Optional.of(new AgeBand("all", 0, AgeBand.OPEN))
                : AgeBand.parse(plain);
    }

    /** The sexes that a text names: F, M, or P for both; empty where it names none. */
    public static Optional<List<Sex>> sexes(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "F" -> Optional.of(List.of(Sex.FEMALE));
            case "M" -> Optional.of(List.of(Sex.MALE));
            case "P" -> Optional.of(List.of(Sex.FEMALE, Sex.MALE));
            default -> Optional.empty();
        };
    }

    /**
     * A question over the areas and ages of a project.
     *
     * @param area its code, its name in any case or the first words of it
     * @return the question; or everything in it that the project does not have
     */
    public static Outcome<Question> read(
            Frame frame,
            String area,
            AgeBand ages,
            List<Sex> sexes,
            Moment moment,
            @Nullable Double above) {
        QuestionReader reader = new QuestionReader(frame);
        Outcome<Place> place = new PlaceFinder(frame.geography()).find(area);
        reader.notes.addAll(place.notes());
        reader.check(ages);
        return reader.notes.isEmpty()
                ? Outcome.of(new Question(place.value(), sexes, ages, moment, above))
                : Outcome.failed(reader.notes);
    }

    private void check(AgeBand band) {
        AgeGroups ages = frame.ages();
        if (band.fits(ages)) {
            return;
        }
        boolean cutsTheOpenGroup =
                band.from() > ages.openAge()
                        || (band.to() != AgeBand.OPEN && band.to() >= ages.openAge());
        String advice =
                cutsTheOpenGroup
                        ? "Ages are held up to %1$d and over: %1$d+ is the highest band."
                                .formatted(ages.openAge())
                        : "Ages are held in groups of %d years from 0: give whole groups, such as %s."
                                .formatted(ages.width(), AgeBand.ofGroup(ages, 1).label());
        notes.add(
                Note.error(
                        "--ages", "Ages %s cannot be told apart".formatted(band.label()), advice));
    }
}
