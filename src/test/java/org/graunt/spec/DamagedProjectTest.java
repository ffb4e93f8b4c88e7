package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a project file is damaged, its reader answers with notes that name a place in it. */
class DamagedProjectTest {
    private static final byte[] PIECES =
            "\t\n\r :-#[]{}&*!|>'\"%@`,?~\\0123456789eE.+\u0000\u0085\u2028\uFEFF<"
                    .getBytes(StandardCharsets.UTF_8);

    /** Every key of a change, so that damage finds the readers of all of them. */
    private static final String TEXT =
            ProjectReaderTest.FULL.replaceFirst(
                    "scenarios:[^\n]*\n", Matcher.quoteReplacement(ScenarioReaderTest.CHANGES));

    @TempDir Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_note_names_a_place_in_the_damaged_file(int seed) {
        byte[] bytes = damaged(new Random(seed));
        Path file = SpecFiles.write(folder.resolve("p.yaml"), bytes);
        Outcome<Project> outcome = ProjectReader.read(file, SpecFiles.ENGINES);
        long breaks = new String(bytes, StandardCharsets.ISO_8859_1).split("\\R", -1).length;
        for (Note note : outcome.notes()) {
            assertThat(note.where()).matches("p\\.yaml:[1-9][0-9]*:[1-9][0-9]*");
            assertThat(Long.parseLong(note.where().split(":")[1])).isLessThanOrEqualTo(breaks + 1);
        }
    }

    private static byte[] damaged(Random random) {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            boolean anyByte = random.nextInt(10) == 0;
            int piece = random.nextInt(anyByte ? 256 : PIECES.length);
            bytes[random.nextInt(bytes.length)] = anyByte ? (byte) piece : PIECES[piece];
        }
        return bytes;
    }
}
