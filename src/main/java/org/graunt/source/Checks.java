package org.graunt.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.note.Note;
import org.graunt.source.Preview.Check;

/** Looks whether what was gathered agrees with the totals in the files, and with nature. */
final class Checks {
    private static final double LEAST_RATIO = 1.02;
    private static final double GREATEST_RATIO = 1.08;
    private static final double FEW = 2000;

    private final Harvest harvest;
    private final List<Check> checks = new ArrayList<>();

    private Checks(Harvest harvest) {
        this.harvest = harvest;
    }

    /** Every check that can be made; what fails is remarked in the harvest. */
    static List<Check> of(Harvest harvest) {
        Checks all = new Checks(harvest);
        for (String measure : harvest.measures()) {
            all.totals(measure);
            all.identities(measure);
        }
        all.sexRatios();
        all.naturalChange();
        all.populationIdentity();
        all.peopleAgainstSummary();
        return all.checks;
    }

    /** Parts against the totals beside them: all ages, persons. */
    private void totals(String measure) {
        CellStore totals = harvest.totals(measure);
        if (totals.size() == 0) {
            return;
        }
        Map<List<String>, Map<String, Double>> sums = new HashMap<>();
        Tally tally = new Tally("%s: parts against the file's own totals".formatted(measure));
        totals.forEach(
                (labels, value, mark) -> {
                    List<String> mask = mask(labels);
                    Double sum =
                            sums.computeIfAbsent(mask, any -> sums(measure, mask))
                                    .get(String.join("\t", labels));
                    if (sum != null) {
                        tally.compare(String.join(" ", labels), value, sum);
                    }
                });
        add(tally);
    }

    /** Which labels are of a total: those that end in a star. */
    private static List<String> mask(List<String> labels) {
        return labels.stream().map(label -> label.endsWith(Harvest.ALL) ? label : "").toList();
    }

    /** Sums of the cells that each total of a mask is made of, by its labels. */
    private Map<String, Double> sums(String measure, List<String> mask) {
        Map<String, Double> sums = new HashMap<>();
        harvest.store(measure)
                .forEach(
                        (labels, value, mark) -> {
                            List<String> key = new ArrayList<>(labels);
                            for (int i = 0; i < mask.size(); i++) {
                                String star = mask.get(i);
                                if (!star.isEmpty()) {
                                    if (!labels.get(i).startsWith(star.replace(Harvest.ALL, ""))) {
                                        return;
                                    }
                                    key.set(i, star);
                                }
                            }
                            if (!Double.isNaN(value)) {
                                sums.merge(String.join("\t", key), value, Double::sum);
                            }
                        });
        return sums;
    }

    private void identities(String measure) {
        if (!harvest.target(measure).table().equals("jobs")) {
            return;
        }
        double[] greatest = {0};
        harvest.store(measure)
                .forEach((labels, value, mark) -> greatest[0] = Math.max(greatest[0], value));
        if (greatest[0] <= 100) {
            harvest.remark(
                    Note.error(
                            "jobs",
                            "No area has more than %s jobs".formatted(greatest[0]),
                            "These are percentages: filter MEASURE to the values (20100)."));
        }
    }

    /** About 105 boys are born to 100 girls: sexes that were exchanged show here. */
    private void sexRatios() {
        for (String measure : harvest.measures()) {
            CellStore store = harvest.store(measure);
            boolean births = measure.equals("births");
            if (!store.roles().contains(Role.SEX) || !(births || measure.equals("population"))) {
                continue;
            }
            Map<String, double[]> years = new TreeMap<>();
            store.forEach(
                    (labels, value, mark) -> {
                        boolean young = births || label(store, labels, Role.AGE).equals("0");
                        String sex = label(store, labels, Role.SEX);
                        if (young && !sex.isEmpty() && !Double.isNaN(value)) {
                            years.computeIfAbsent(
                                                    label(store, labels, Role.YEAR),
                                                    any -> new double[2])[
                                            sex.equals("F") ? 0 : 1] +=
                                    value;
                        }
                    });
            ratios(births ? "births" : "age 0", years);
        }
    }

    private static String label(CellStore store, List<String> labels, Role role) {
        int at = store.roles().indexOf(role);
        return at < 0 ? "" : labels.get(at);
    }

    private void ratios(String who, Map<String, double[]> years) {
        Tally tally = new Tally("%s: boys to girls between 1.02 and 1.08".formatted(who));
        years.forEach(
                (year, count) -> {
                    if (count[0] + count[1] >= FEW) {
                        double ratio = count[1] / count[0];
                        boolean natural = ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO;
                        String words = String.format(Locale.ROOT, "%s: %.3f", year, ratio);
                        tally.count(natural, Math.abs(ratio - 1.05), words);
                    }
                });
        if (add(tally)) {
            harvest.remark(
                    Note.warning(
                            who,
                            "Boys to girls are not as nature has them, " + tally.check().worst(),
                            "Look whether the sexes are exchanged, or years are missing."));
        }
    }

    /** Births less deaths are natural change, where a file gives all three. */
    private void naturalChange() {
        if (!harvest.measures().containsAll(List.of("births", "deaths all", "natchange"))) {
            return;
        }
        Tally tally = new Tally("natural change: births less deaths");
        CellStore births = harvest.store("births");
        CellStore deaths = harvest.store("deaths all");
        harvest.store("natchange")
                .forEach(
                        (labels, value, mark) -> {
                            List<String> born = new ArrayList<>(labels);
                            while (born.size() < births.roles().size()) {
                                born.add("");
                            }
                            tally.compare(
                                    String.join(" ", labels),
                                    value,
                                    births.get(born) - deaths.get(labels));
                        });
        add(tally);
    }

    /** People are those of the year before, natural change, net moves and other change. */
    private void populationIdentity() {
        List<String> parts =
                List.of("natchange", "internalnet", "internationalnet", "otherchange all");
        if (!harvest.measures().contains("population all")
                || !harvest.measures().containsAll(parts)) {
            return;
        }
        CellStore people = harvest.store("population all");
        Tally tally = new Tally("people: those of the year before and all change");
        people.forEach(
                (labels, value, mark) -> {
                    int before = Integer.parseInt(labels.get(1)) - 1;
                    double sum = people.get(List.of(labels.get(0), String.valueOf(before)));
                    for (String part : parts) {
                        sum += harvest.store(part).get(labels);
                    }
                    if (!Double.isNaN(sum)) {
                        tally.compare(String.join(" ", labels), value, sum);
                    }
                });
        add(tally);
    }

    /** People by age add up to those that a summary beside them gives. */
    private void peopleAgainstSummary() {
        if (!harvest.measures().containsAll(List.of("population", "population all"))) {
            return;
        }
        Map<List<String>, Double> sums = new HashMap<>();
        harvest.store("population")
                .forEach(
                        (labels, value, mark) ->
                                sums.merge(
                                        List.of(labels.get(0), labels.get(3)), value, Double::sum));
        Tally tally = new Tally("people: sums over ages against the summary");
        CellStore summary = harvest.store("population all");
        summary.forEach(
                (labels, value, mark) -> {
                    Double sum = sums.get(labels);
                    if (sum != null) {
                        tally.compare(String.join(" ", labels), value, sum);
                    }
                });
        add(tally);
    }

    private boolean add(Tally tally) {
        Check check = tally.check();
        if (check.compared() > 0) {
            checks.add(check);
        }
        return check.differing() > 0;
    }
}
