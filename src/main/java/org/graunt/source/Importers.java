package org.graunt.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every importer there is: the one place where a new one is made known. */
final class Importers {
    private static final List<Importer> ALL =
            Stream.of(
                            PeopleImporters.all(),
                            PatientImporters.all(),
                            SchoolImporters.all(),
                            HomeImporters.all(),
                            WorkImporters.all())
                    .flatMap(List::stream)
                    .toList();

    private Importers() {}

    static List<Importer> all() {
        return ALL;
    }

    static Optional<Importer> find(String kind) {
        return ALL.stream().filter(importer -> importer.kind().equals(kind)).findFirst();
    }
}
