package org.graunt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ChartFileTest {
    @TempDir Path folder;

    static Stream<String> names() {
        return Gallery.charts().keySet().stream();
    }

    @BeforeEach
    void thereAreLetters() {
        Letters.assumeThereAre();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_chart_becomes_an_svg_and_a_png_of_twice_as_many_pixels(String name)
            throws IOException {
        List<Path> files = written(name, name);

        assertThat(files)
                .containsExactly(folder.resolve(name + ".svg"), folder.resolve(name + ".png"));
        BufferedImage image = ImageIO.read(files.getLast().toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1000);
        assertThat(colours(image)).as("more than an empty page").isGreaterThan(20);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("nothing else is left behind").hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_svg_says_itself_to_those_who_do_not_see_it(String name) throws Exception {
        Chart chart = Gallery.charts().get(name);
        Element root = parsed(written(name, name).getFirst()).getDocumentElement();

        Element title = (Element) root.getElementsByTagName("title").item(0);
        Element description = (Element) root.getElementsByTagName("desc").item(0);
        assertThat(title.getTextContent()).isEqualTo(chart.heading().title());
        assertThat(description.getTextContent()).isEqualTo(chart.description());
        assertThat(root.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void words_stay_words_and_the_footnote_is_among_them(String name) throws Exception {
        NodeList texts = parsed(written(name, name).getFirst()).getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            assertThat(Double.parseDouble(text.getAttribute("textLength"))).isPositive();
            words.append(text.getTextContent()).append('\n');
        }

        assertThat(words.toString()).contains("SYNTHETIC");
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_same_chart_gives_the_same_bytes(String name) throws IOException {
        List<Path> first = written(name, name);
        byte[] svg = Files.readAllBytes(first.getFirst());
        byte[] png = Files.readAllBytes(first.getLast());
        written("fan", "other");
        List<Path> second = written(name, name);

        assertThat(Files.readAllBytes(second.getFirst())).isEqualTo(svg);
        assertThat(Files.readAllBytes(second.getLast())).isEqualTo(png);
    }

    @Test
    void ids_begin_with_the_name_so_that_two_charts_can_stand_on_one_page() throws Exception {
        Set<String> one = ids(parsed(written("fan", "one").getFirst()));
        Set<String> two = ids(parsed(written("fan", "two").getFirst()));

        assertThat(one).isNotEmpty().allMatch(id -> id.startsWith("one-"));
        assertThat(two).doesNotContainAnyElementsOf(one);
    }

    @Test
    void a_chart_is_readable_small_and_large() {
        for (int width : List.of(320, 480, 1920)) {
            Outcome<List<Path>> outcome =
                    ChartFile.write(Made.fanChart(), folder, "fan" + width, width, width * 3 / 4);
            assertThat(outcome.succeeded()).isTrue();
        }
        assertThatThrownBy(() -> ChartFile.write(Made.fanChart(), folder, "fan", 100, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100 x 100");
    }

    @Test
    void a_footnote_is_drawn_to_its_last_word_also_on_a_small_chart() throws Exception {
        Path svg = ChartFile.write(Made.crowd(), folder, "small", 320, 400).value().getFirst();
        NodeList texts = parsed(svg).getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent()).append(' ');
        }

        assertThat(words.toString()).contains(Made.crowd().heading().footnote());
    }

    @Test
    void a_name_cannot_lead_out_of_the_folder() {
        assertThatThrownBy(() -> ChartFile.write(Made.fanChart(), folder, "../fan", 960, 600))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../fan");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_a_note() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "not a folder");

        Outcome<List<Path>> outcome = ChartFile.write(Made.fanChart(), file, "fan", 960, 600);

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes().getFirst().what()).contains("cannot be written");
    }

    private List<Path> written(String chart, String name) {
        Outcome<List<Path>> outcome =
                ChartFile.write(Gallery.charts().get(chart), folder, name, 800, 500);
        assertThat(outcome.notes()).isEmpty();
        return outcome.value();
    }

    private static long colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static Document parsed(Path svg)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(svg.toFile());
    }

    private static Set<String> ids(Document document) {
        Set<String> ids = new HashSet<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }
}
