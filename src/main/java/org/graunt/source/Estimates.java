package org.graunt.source;

import org.graunt.note.Note;

/** What is still to do with estimates when all files are read. */
final class Estimates {
    private Estimates() {}

    static Harvest finish(Harvest harvest) {
        if (harvest.store("adjustment").size() > 0) {
            harvest.drop("otherchange");
        }
        if (harvest.store("deaths all").size() > 0 && harvest.store("population").size() == 0) {
            harvest.remark(
                    Note.info(
                            "MYEB3",
                            "Sums over ages give no tables but births",
                            "Import MYEB1 and MYEB2 for people, deaths and moves by age; these sums"
                                    + " were used for checks."));
        }
        return harvest;
    }
}
