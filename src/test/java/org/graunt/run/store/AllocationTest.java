package org.graunt.run.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AllocationTest {
    @TempDir Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void bytes_are_there_and_nought_before_they_are_written() throws IOException {
        Path file = Files.createFile(folder.resolve("store"));
        assertThat(Allocation.allocate(file, 100_000)).isTrue();
        assertThat(Files.readAllBytes(file)).hasSize(100_000).containsOnly(0);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void more_than_there_is_room_for_is_not_set_aside() throws IOException {
        Path file = Files.createFile(folder.resolve("store"));
        long beyond = Files.getFileStore(file).getTotalSpace() + (1L << 30);
        assertThat(Allocation.allocate(file, beyond)).isFalse();
    }

    @Test
    void a_file_that_is_not_there_is_left_to_the_writer() {
        assertThat(Allocation.allocate(folder.resolve("none"), 10)).isFalse();
    }
}
