package org.graunt.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.run.ToyProject;
import org.graunt.source.Preview;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.task.Background;
import org.graunt.workspace.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataModelTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void a_file_shows_its_decoded_totals_and_is_written_only_when_accepted() throws IOException {
        ToyProject toy = ToyProject.in(folder);
        UserFolders own = new UserFolders(folder.resolve("config"), folder.resolve("data"));
        try (Desk desk =
                new Desk(new Setting(folder, ToyProject.ENGINES, own), Background.atOnce())) {
            desk.open(toy.file());
            DataModel model = new DataModel(desk);
            Path table = folder.resolve("tables/population.csv");
            String before = Files.readString(table);
            Path file = folder.resolve("MYEB1.csv");
            Files.writeString(
                    file,
                    "ladcode23,laname23,country,sex,age,population_2011\n"
                            + "E09000001,City,E,M,90,7\nE09000001,City,E,F,90,9\n");

            model.look(List.of(file));
            Preview preview = model.offeredProperty().get().getFirst();
            assertThat(preview.tables().getFirst().sums().values()).containsExactly(9.0, 7.0);
            assertThat(Files.readString(table)).isEqualTo(before);

            model.accept(preview, false);
            assertThat(model.saidProperty().get()).contains("The table is there already");
            assertThat(Files.readString(table)).isEqualTo(before);
            model.accept(preview, true);
            assertThat(Files.readString(table)).contains("E09000001,F,90,2011,9");
            assertThat(model.offeredProperty().get()).isEmpty();
        }
    }
}
