package org.graunt.run.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.graunt.ensemble.Attribution;
import org.graunt.ensemble.Factor;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;
import org.graunt.run.attribution.Reference.Candidate;
import org.graunt.run.pool.Place;
import org.graunt.table.TidyCsv;

/**
 * The file {@code attribution.csv}: what makes each member differ from another, by area, year and
 * factor, in persons. The parts of a year add up to {@code to} less {@code from}.
 */
public final class AttributionFile {
    /** Its name. */
    public static final String NAME = "attribution.csv";

    private static final List<String> COLUMNS =
            List.of("gss_code", "year", "member", "against", "factor", "from", "to", "part");

    /** Years between two that are told. */
    private static final int YEARS_APART = 10;

    private AttributionFile() {}

    /**
     * One block of rows.
     *
     * @param code of the area or region
     * @param member whose figure is explained
     * @param against whose figure it is held against
     */
    public record Entry(
            String code, int year, String member, String against, Attribution attribution) {}

    /** Every tenth year after the base year, and the last. */
    public static List<Integer> years(int baseYear, List<Integer> years) {
        return years.stream()
                .filter(
                        year ->
                                (year - baseYear) % YEARS_APART == 0
                                        || year.equals(years.getLast()))
                .toList();
    }

    /** Writes entries in the order given. */
    public static void write(Path file, List<Entry> entries) throws IOException {
        TidyCsv.write(file, COLUMNS, csv -> entries.forEach(entry -> rows(entry, csv)));
    }

    private static void rows(Entry entry, TidyCsv csv) {
        entry.attribution()
                .parts()
                .forEach(
                        (factor, part) -> {
                            csv.text(entry.code()).whole(entry.year());
                            csv.text(entry.member()).text(entry.against()).text(factor.word());
                            csv.persons(entry.attribution().from());
                            csv.persons(entry.attribution().to());
                            csv.persons(part).end();
                        });
    }

    /**
     * Holds every member against the one that the others are best held against, in every place.
     *
     * @param threads how many areas are worked out at once; the answer is the same for any number
     * @return nothing where there are not two members
     */
    public static List<Entry> againstReference(
            List<ImpliedRates> members, Weights weights, int threads) {
        if (members.size() < 2) {
            return List.of();
        }
        ImpliedRates reference = Reference.among(candidates(members, weights));
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Entry> entries = new ArrayList<>();
            for (ImpliedRates member : members) {
                if (member != reference) {
                    entries.addAll(entries(MemberPair.of(reference, member), executor));
                }
            }
            return entries;
        }
    }

    private static List<Entry> entries(MemberPair pair, ExecutorService executor) {
        Frame frame = pair.frame();
        List<Integer> years = years(pair.baseYear(), pair.years());
        List<CompletableFuture<List<Attribution>>> areas = new ArrayList<>();
        for (int i = 0; i < frame.areas(); i++) {
            int area = i;
            areas.add(CompletableFuture.supplyAsync(() -> pair.in(area, years), executor));
        }
        List<Entry> entries = new ArrayList<>();
        for (Place place : Place.all(frame.geography())) {
            for (int at = 0; at < years.size(); at++) {
                int year = at;
                List<Attribution> parts =
                        place.areas().stream().map(i -> areas.get(i).join().get(year)).toList();
                entries.add(
                        new Entry(place.code(), years.get(at), pair.to(), pair.from(), sum(parts)));
            }
        }
        return entries;
    }

    /** Areas stand alone, so that their parts add up to those of the whole. */
    private static Attribution sum(Collection<Attribution> areas) {
        Map<Factor, Double> parts = new EnumMap<>(Factor.class);
        areas.forEach(
                area ->
                        area.parts()
                                .forEach((factor, part) -> parts.merge(factor, part, Double::sum)));
        return new Attribution(
                areas.stream().mapToDouble(Attribution::from).sum(),
                areas.stream().mapToDouble(Attribution::to).sum(),
                parts);
    }

    private static List<Candidate> candidates(List<ImpliedRates> members, Weights weights) {
        int last = members.stream().mapToInt(each -> each.steps().size()).min().orElse(0) - 1;
        double[] centre = new double[members.getFirst().base().length];
        for (ImpliedRates member : members) {
            double[] population = member.steps().get(last).population;
            for (int i = 0; i < centre.length; i++) {
                centre[i] += weights.of(member.member()) * population[i];
            }
        }
        SharedInputs shared = SharedInputs.of(members);
        return members.stream()
                .map(
                        member ->
                                new Candidate(
                                        member,
                                        weights.of(member.member()),
                                        shared.withSameRates(member.member()),
                                        away(member.steps().get(last).population, centre)))
                .toList();
    }

    private static double away(double[] population, double[] centre) {
        double away = 0;
        for (int i = 0; i < centre.length; i++) {
            away += Math.abs(population[i] - centre[i]);
        }
        return away;
    }
}
