package org.graunt.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.graunt.correction.Corrected;
import org.graunt.correction.Finding;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.CorrectionDecision;
import org.graunt.table.TidyCsv;

/**
 * The files of a correction: {@code corrected.csv}, every cell and year; {@code decisions.csv},
 * every area that was looked at by bands of ages, the strangest first.
 */
public final class CorrectionFiles {
    private CorrectionFiles() {}

    /**
     * Writes both into a folder, which is made where there is none.
     *
     * @throws IOException where they cannot be written
     */
    public static void write(Path folder, Corrected corrected) throws IOException {
        Files.createDirectories(folder);
        TidyCsv.write(
                folder.resolve("corrected.csv"),
                List.of("gss_code", "sex", "age", "year", "value", "official", "sd"),
                csv -> cells(corrected, csv));
        Set<String> sources = new TreeSet<>();
        corrected.findings().forEach(finding -> sources.addAll(finding.sources().keySet()));
        List<String> header = new ArrayList<>(List.of("gss_code", "name", "ages", "official"));
        sources.forEach(source -> header.add(source.replace('-', '_')));
        header.addAll(List.of("corrected", "sd", "z", "flag", "decision", "by", "when", "reason"));
        TidyCsv.write(
                folder.resolve("decisions.csv"), header, csv -> findings(corrected, sources, csv));
    }

    private static void cells(Corrected corrected, TidyCsv csv) throws IOException {
        Cube people = corrected.people();
        for (Object area : people.axis("area").labels()) {
            for (Sex sex : Sex.values()) {
                for (Object age : people.axis("age").labels()) {
                    for (Object year : people.axis("year").labels()) {
                        csv.text(area.toString()).text(sex.code());
                        csv.whole((Integer) age).whole((Integer) year);
                        csv.persons(people.get(area, sex, age, year));
                        csv.persons(corrected.official().get(area, sex, age, year));
                        csv.persons(corrected.sd().get(area, sex, age, year)).end();
                    }
                }
            }
        }
    }

    private static void findings(Corrected corrected, Set<String> sources, TidyCsv csv)
            throws IOException {
        for (Finding finding : sorted(corrected.findings())) {
            csv.text(finding.area().code()).text(finding.area().name());
            csv.text(finding.band().label()).persons(finding.official());
            sources.forEach(
                    source -> csv.persons(finding.sources().getOrDefault(source, Double.NaN)));
            csv.persons(finding.corrected()).persons(finding.sd());
            csv.number(finding.z(), 2).text(finding.flagged() ? "yes" : "");
            CorrectionDecision decision = finding.decision();
            csv.text(decision == null ? "" : decision.verdict().word());
            csv.text(decision == null ? "" : decision.by());
            csv.text(decision == null ? "" : decision.when());
            csv.text(finding.reason()).end();
        }
    }

    /** The farthest from what is official first. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble((Finding finding) -> -Math.abs(finding.z())))
                .toList();
    }
}
