package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what a reader of YAML hopes for. */
class YamlFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    private List<String> told(String text) {
        return SpecFiles.told(folder, text);
    }

    private Outcome<Project> read(byte[] bytes) {
        Path file = SpecFiles.write(folder.resolve("p.yaml"), bytes);
        return ProjectReader.read(file, SpecFiles.ENGINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a remark\n", "\n\n"})
    void an_empty_file_says_so(String text) {
        assertThat(told(text))
                .containsExactly(
                        "p.yaml:1:1: The file is empty. Write keys with values, each on a line of"
                                + " its own.");
    }

    @Test
    void a_file_that_is_no_map_says_so() {
        assertThat(told("- a\n- b\n"))
                .containsExactly("p.yaml:1:1: A project is a list. Write a map, such as graunt: 1");
        assertThat(told("hello\n"))
                .containsExactly(
                        "p.yaml:1:1: A project is the text \"hello\". Write a map, such as graunt:"
                                + " 1");
    }

    @Test
    void every_line_indented_with_a_tab_is_told() {
        assertThat(told("graunt: 1\nregion:\n\tcode: x\n  \tname: y\n"))
                .containsExactly(
                        "p.yaml:3:1: The line is indented with a tab. Indent with spaces.",
                        "p.yaml:4:1: The line is indented with a tab. Indent with spaces.");
    }

    @Test
    void a_tab_elsewhere_is_not_blamed_for_another_mistake() {
        assertThat(told("graunt:\t1\ndata: a: b\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:2:8: A colon stands where no key can be");
    }

    @Test
    void a_mark_in_front_of_the_text_changes_no_column() {
        assertThat(SpecFiles.project(folder, "\uFEFFgraunt: 1\ndata: d\n").succeeded()).isTrue();
        assertThat(told("\uFEFFgraunt: x\ndata: d\n"))
                .containsExactly(
                        "p.yaml:1:9: graunt is the text \"x\". Write a whole number of 1 or more.");
    }

    @Test
    void bytes_of_windows_are_told_with_their_character_and_the_rest_is_still_checked() {
        byte[] bytes = "graunt: 1\nname: Ynys Môn – é\ndata: d\ndraws: x\n".getBytes(WINDOWS);
        assertThat(SpecFiles.lines(read(bytes)))
                .containsExactly(
                        "p.yaml:2:13: Byte 0xF4 is not UTF-8; as Windows-1252 it would be ô. Save"
                                + " the file as UTF-8.",
                        "p.yaml:4:8: draws is the text \"x\". Write a whole number from 0 to"
                                + " 100000.");
    }

    @Test
    void columns_count_characters_not_bytes() {
        assertThat(told("graunt: 1\ndata: d\nregion: {name: Ynys Môn 😀, cod: 1}\n"))
                .contains("p.yaml:3:28: region has no key cod. Did you mean code?");
    }

    @Test
    void a_file_of_two_byte_characters_is_told() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        bytes.writeBytes("graunt: 1".getBytes(StandardCharsets.UTF_16LE));
        assertThat(SpecFiles.lines(read(bytes.toByteArray())))
                .containsExactly("p.yaml:1:1: The file is in UTF-16. Save it as UTF-8.");
    }

    @Test
    void a_character_that_cannot_be_shown_is_told() {
        assertThat(told("graunt: 1\ndata: a\u0001b\n"))
                .containsExactly("p.yaml:2:8: Character U+0001 cannot be shown. Remove it.");
    }

    @Test
    void lines_may_end_as_in_windows() {
        assertThat(told("graunt: 1\r\ndata: d\r\ndraws: x\r\n"))
                .containsExactly(
                        "p.yaml:3:8: draws is the text \"x\". Write a whole number from 0 to"
                                + " 100000.");
    }

    @Test
    void a_bracket_that_is_not_closed_is_told_with_the_line_that_opened_it() {
        assertThat(told("graunt: 1\nmodels: [a, b\ndata: d\n"))
                .containsExactly(
                        "p.yaml:3:5: A comma or ] is missing in the bracket opened on line 2. Close"
                                + " it with ].");
        assertThat(told("graunt: 1\nregion: {code: a\n"))
                .containsExactly(
                        "p.yaml:3:1: A comma or } is missing in the bracket opened on line 2. Close"
                                + " it with }.");
    }

    @Test
    void a_quotation_that_is_not_closed_is_told_where_it_begins() {
        assertThat(told("graunt: 1\nname: \"London\ndata: d\n"))
                .containsExactly(
                        "p.yaml:2:7: A quotation begins here and does not end. Close the quotation"
                                + " mark.");
    }

    @Test
    void other_slips_of_the_pen_are_told_in_plain_words() {
        assertThat(told("graunt: 1\n  data: d\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:2:7: A colon stands where no key can be. Begin every key");
        assertThat(told("graunt: 1\ndata d\nname: x\n"))
                .containsExactly("p.yaml:2:1: A key has no colon. Write key: value, with a space.");
        assertThat(told("graunt: 1\ndata: @x\n"))
                .containsExactly(
                        "p.yaml:2:7: A value cannot begin with this character. Put the value in"
                                + " quotes.");
        assertThat(told("- a\ngraunt: 1\n"))
                .containsExactly(
                        "p.yaml:2:1: The line does not fit the list or map begun on line 1. Give"
                                + " lines of one list or map the same indentation.");
        assertThat(told("graunt: 1\nname: \"a\\qb\"\n"))
                .containsExactly(
                        "p.yaml:2:10: This is not YAML: found unknown escape character q(113).");
        assertThat(told("%YAML 3.0\n---\ngraunt: 1\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:1:1: This is not YAML 1.2");
    }

    @Test
    void a_key_that_is_a_list_is_told() {
        assertThat(told("graunt: 1\ndata: d\n? [a]\n: 1\n"))
                .containsExactly("p.yaml:3:3: A key is a list. A key is a word.");
    }

    @Test
    void a_second_document_is_told() {
        assertThat(told("graunt: 1\n---\ndata: d\n"))
                .containsExactly(
                        "p.yaml:2:1: A second document begins. Keep one; --- may stand once.");
    }

    @Test
    void a_type_mark_is_told() {
        assertThat(told("graunt: !!int 1\ndata: !folder d\n"))
                .containsExactly(
                        "p.yaml:1:9: The value has the type mark tag:yaml.org,2002:int. Write the"
                                + " value without it.",
                        "p.yaml:2:7: The value has the type mark !folder. Write the value without"
                                + " it.");
    }

    @Test
    void a_billion_laughs_are_refused_before_the_first() {
        StringBuilder text = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        List<String> told = told(text.toString());
        assertThat(told).hasSize(78);
        assertThat(told)
                .first()
                .isEqualTo(
                        "p.yaml:2:10: *a0 stands for a part of the file that is marked elsewhere"
                                + ". Write that part out; put text that begins with * in quotes.");
    }

    @Test
    void a_list_that_contains_itself_is_refused() {
        assertThat(told("graunt: 1\nmodels: &m [*m]\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:2:13: *m stands for a part");
    }

    @Test
    void brackets_without_end_are_refused() {
        String text = "models: " + "[".repeat(20_000) + "]".repeat(20_000);
        assertThat(told(text))
                .containsExactly(
                        "p.yaml:1:48: Lists and maps are nested more than 40 deep. Close the"
                                + " brackets that were opened before.");
    }

    @Test
    void a_file_that_is_not_there_is_told_with_its_neighbours() {
        SpecFiles.write(folder.resolve("london.yaml"), "graunt: 1");
        Path missing = folder.resolve("lodnon.yaml");
        assertThat(ProjectReader.read(missing, SpecFiles.ENGINES).notes())
                .containsExactly(
                        Note.error(
                                "lodnon.yaml",
                                "There is no file " + missing,
                                "Did you mean london.yaml?"));
    }

    @Test
    void a_folder_is_no_project() {
        assertThat(ProjectReader.read(folder, SpecFiles.ENGINES).notes())
                .containsExactly(
                        Note.error(
                                String.valueOf(folder.getFileName()),
                                folder + " is a folder",
                                "Name a file that ends in .yaml."));
    }

    @Test
    void a_file_far_too_long_is_not_read() {
        Outcome<Project> outcome = read(new byte[(3 << 20) + 1]);
        assertThat(SpecFiles.lines(outcome))
                .singleElement()
                .asString()
                .contains("it has 3145729 bytes, more than the 3145728 allowed");
    }
}
