package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.graunt.run.ToyProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastPageTest {
    @TempDir private Path folder = Path.of("");

    /** The toy with a past that is long enough to be tested in. */
    private ToyProject toy() throws IOException {
        ToyProject toy = ToyProject.in(folder, "models: [toy, other]", "draws: 40");
        StringBuilder rows = new StringBuilder("gss_code,sex,age,year,value\n");
        for (String area : List.of("A", "B", "Z")) {
            for (String sex : List.of("F", "M")) {
                for (int age = 0; age < 10; age++) {
                    for (int year = 2010; year <= 2020; year++) {
                        int people = 2000 + 17 * age + 9 * (year - 2010) + area.charAt(0);
                        rows.append("%s,%s,%d,%d,%d\n".formatted(area, sex, age, year, people));
                    }
                }
            }
        }
        Files.writeString(folder.resolve("tables/population.csv"), rows.toString());
        return toy;
    }

    private OpenWindow open(ToyProject toy) {
        OpenWindow window =
                OpenWindow.on(toy.file(), folder, ToyProject.ENGINES, folder.resolve("own"));
        window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
        window.turnTo("past");
        window.waitUntilAtRest();
        return window;
    }

    private static String chart(OpenWindow window, String card) {
        return String.valueOf(window.find(card + " .chart-pane", Pane.class).getAccessibleText());
    }

    @Test
    void a_project_is_tested_at_a_click_and_an_area_and_a_horizon_are_chosen() throws IOException {
        ToyProject toy = toy();
        try (OpenWindow window = open(toy)) {
            assertThat(window.words("#past-offer")).startsWith("This project has not been tested");
            window.hand().clickOn("#past-start");
            window.waitUntil(() -> chart(window, "#past-card").contains("over what came"));
            assertThat(window.words(".page-sentence")).startsWith("Five years ahead");
            TableView<?> scores = window.find("#scores", TableView.class);
            assertThat(scores.getItems().getLast().toString()).contains("no-change");
            assertThat(chart(window, "#errors-card")).contains("No change");
            assertThat(toy.out().resolve("backtest/charts/errors.svg")).exists();

            window.hand().clickOn("#horizon-1");
            window.waitUntil(() -> window.words(".page-sentence").startsWith("One year ahead"));
            String ensemble = chart(window, "#past-card");
            window.hand().clickOn("other");
            window.waitUntil(() -> !ensemble.equals(chart(window, "#past-card")));
            window.hand().clickOn("#show-by_horizon");
            window.waitUntil(() -> chart(window, "#errors-card").contains("How do errors grow"));
            assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }

    @Test
    void what_an_earlier_test_left_is_seen_at_once() throws IOException {
        ToyProject toy = toy();
        try (OpenWindow window = open(toy)) {
            window.hand().clickOn("#past-start");
            window.waitUntil(() -> chart(window, "#past-card").contains("over what came"));
        }
        try (OpenWindow window = open(toy)) {
            window.waitUntil(() -> chart(window, "#errors-card").contains("At which ages"));
            window.hand().clickOn("#show-reliability");
            window.waitUntil(() -> chart(window, "#errors-card").contains("Did intervals hold"));
        }
    }

    @Test
    void a_test_that_is_older_than_the_tables_says_so() throws IOException {
        ToyProject toy = toy();
        try (OpenWindow window = open(toy)) {
            window.hand().clickOn("#past-start");
            window.waitUntil(() -> chart(window, "#past-card").contains("over what came"));
            assertThat(window.find("#past-older", Label.class).isVisible()).isFalse();
        }
        Files.writeString(folder.resolve("tables/population.csv"), "\n", StandardOpenOption.APPEND);
        try (OpenWindow window = open(toy)) {
            window.waitUntil(() -> window.find("#past-older", Label.class).isVisible());
        }
    }

    @Test
    void a_project_whose_past_is_too_short_is_told_so() throws IOException {
        try (OpenWindow window = open(ToyProject.in(folder, "models: [toy]"))) {
            window.hand().clickOn("#past-start");
            window.waitUntil(() -> window.words("#past-offer").contains("leave no origin"));
        }
    }
}
