package org.graunt.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.graunt.table.AtomicFile;

/** The project of the sample, ready to run. */
final class ProjectFile {
    static final String NAME = "london.yaml";

    private ProjectFile() {}

    /** Writes it into a folder. */
    static void write(Path folder, long seed) throws IOException {
        AtomicFile.write(folder.resolve(NAME), out -> out.write(text(seed)));
    }

    private static String text(long seed) {
        return """
        # %s
        # The boroughs of London and the rest of the country, lived forward by formulas and dice.
        # What is official is in london/, and what is true, as far as it differs, in truth/.
        graunt: 1
        name: London sample (SYNTHETIC)
        data: london/
        region: {code: E12000007, name: London (SYNTHETIC)}
        census-year: 2011
        base-year: 2023
        last-year: 2050
        correction: reconcile
        models: [trend-5, trend-10, trend-15, cohort-change, housing-led, employment-led]
        scenarios:
          - name: Half the homes
            change: [{table: housing-trajectory, scale: 0.5, from: 2026}]
        draws: 200
        seed: %d
        """
                .formatted(Marker.sentence(seed), seed);
    }
}
