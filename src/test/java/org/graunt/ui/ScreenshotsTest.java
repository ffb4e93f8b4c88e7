package org.graunt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.graunt.GoldenFile;
import org.graunt.backtest.Backtest;
import org.graunt.backtest.Wish;
import org.graunt.deliver.schools.SchoolWork;
import org.graunt.run.Engines;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.Watcher;
import org.graunt.ui.look.Skin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the README. They are made anew where a person asks for it, with {@code
 * -Dgraunt.renew=docs/screenshots}, or of one page with its name after that, and are to be looked
 * at before they are kept. The results that they show are made once, in {@code target/screenshots}.
 */
@EnabledIf("wanted")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final Path WORK = Path.of("target", "screenshots").toAbsolutePath();
    private static final List<String> PAGES =
            List.of("data", "correct", "models", "ensemble", "disagreement", "schools", "past");
    private static final int DRAWS = 200;
    private static final int DRAWS_OF_TESTS = 50;

    @TempDir private Path own = Path.of("");

    static boolean wanted() {
        return System.getProperty(GoldenFile.RENEW, "").contains("docs/screenshots");
    }

    /** All of them, or the one page that is named after the folder. */
    private static boolean wanted(String page) {
        String asked = System.getProperty(GoldenFile.RENEW, "");
        return asked.endsWith("docs/screenshots") || asked.endsWith("docs/screenshots/" + page);
    }

    @Test
    void every_page_is_drawn_in_light_and_dark() throws IOException {
        Path project = sample();
        try (OpenWindow window = OpenWindow.on(project, Path.of(""), Engines.all(), own)) {
            window.waitUntil(() -> window.workbench().desk().planProperty().get().isPresent());
            for (String page : PAGES.stream().filter(ScreenshotsTest::wanted).toList()) {
                for (Skin.Mode mode : List.of(Skin.Mode.LIGHT, Skin.Mode.DARK)) {
                    show(window, page, mode, 1);
                    keep(window, "%s-%s".formatted(page, mode.word()), 1);
                }
                show(window, page, Skin.Mode.LIGHT, 1.5);
                keep(window, page + "-light-150", 1.5);
            }
        }
    }

    private static void show(OpenWindow window, String page, Skin.Mode mode, double pixels) {
        window.ask(
                () -> {
                    window.workbench().pageProperty().set(page);
                    window.workbench().skin().modeProperty().set(mode);
                    window.workbench().skin().pixelsProperty().set(pixels);
                    window.stage().getScene().getRoot().requestFocus();
                    return true;
                });
        window.waitUntilAtRest();
    }

    private static void keep(OpenWindow window, String name, double scale) throws IOException {
        WritableImage image =
                window.ask(
                        () -> {
                            // what scrolls is kept as pixels, which would be made larger here
                            window.stage()
                                    .getScene()
                                    .getRoot()
                                    .lookupAll(".viewport")
                                    .forEach(viewport -> viewport.setCache(false));
                            SnapshotParameters parameters = new SnapshotParameters();
                            parameters.setTransform(Transform.scale(scale, scale));
                            return window.stage().getScene().getRoot().snapshot(parameters, null);
                        });
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                FOLDER.resolve(name + ".png").toFile());
        assertThat(window.ask(() -> Clipping.under(window.stage().getScene().getRoot())))
                .describedAs(name)
                .isEmpty();
    }

    /** The sample with draws and results, made once. */
    private static Path sample() throws IOException {
        Path project = SampleProject.in(WORK, "draws", String.valueOf(DRAWS));
        Path results = WORK.resolve("london.out");
        if (!Files.isRegularFile(results.resolve("manifest.json"))) {
            Plan plan = plan(project);
            Runner.run(plan, RunSettings.into(results), Watcher.none());
            assertThat(SchoolWork.of(plan, results, Watcher.none()).succeeded()).isTrue();
            test(plan, results);
        }
        return project;
    }

    private static Plan plan(Path project) {
        return Opening.open(project, Path.of("models"), Engines.all(), Overrides.none()).value();
    }

    private static void test(Plan plan, Path results) {
        Wish fitting = Wish.fitting(plan.inputs());
        Backtest.run(
                plan,
                new Wish(null, fitting.horizons(), DRAWS_OF_TESTS, fitting.smallest()),
                Opening.library(Path.of("models"), Engines.all()).value(),
                Engines.all(),
                RunSettings.into(results),
                Watcher.none());
    }
}
