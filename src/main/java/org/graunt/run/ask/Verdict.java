package org.graunt.run.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.graunt.ensemble.Exceedance;
import org.graunt.ensemble.FirstCrossing;
import org.graunt.ensemble.FirstCrossing.Direction;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.PooledFan;
import org.graunt.ensemble.Quantiles;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.PlannedScenario;
import org.graunt.run.RunFolder;
import org.graunt.run.pool.Pooling;
import org.graunt.run.pool.PoolingChoice;
import org.jspecify.annotations.Nullable;

/**
 * What members say, put together. Points stay out of fans and probabilities where others have
 * draws.
 */
final class Verdict {
    private static final double[] PROBABILITIES =
            Answer.PROBABILITIES.stream().mapToDouble(Double::doubleValue).toArray();

    private final Question question;
    private final List<Heard> members;
    private final Pooling pooling;
    private final List<Note> notes;

    Verdict(
            Plan plan,
            PlannedScenario scenario,
            Path folder,
            Question question,
            List<Heard> members) {
        this.question = question;
        this.members = members;
        List<String> heard = members.stream().map(Heard::member).toList();
        Map<String, String> families = new LinkedHashMap<>();
        scenario.ready().stream()
                .map(PlannedMember.Ready::spec)
                .filter(spec -> heard.contains(spec.id()))
                .forEach(spec -> families.put(spec.id(), spec.family()));
        Outcome<Pooling> choice =
                PoolingChoice.of(plan.project(), families, RunFolder.learntWeights(folder));
        this.pooling = choice.value();
        this.notes = choice.notes();
    }

    /**
     * The answer.
     *
     * @param course the figure at every mid-year, where it is asked when it first exceeds a number
     */
    Outcome<Answer> of(Reckoning reckoning, List<Reckoning> course, Answer.Source source) {
        Panel all = panel(reckoning);
        if (all.isEmpty()) {
            return Outcome.failed(
                    Note.error(
                            "--date",
                            "No model with a weight goes as far as that",
                            "Ask for an earlier date."));
        }
        Panel drawn = all.withoutPoints();
        Double above = question.above();
        return Outcome.of(
                new Answer(
                        question,
                        reckoning.words(),
                        source,
                        pooling.pool(),
                        pooling.words(),
                        all.central(),
                        drawn.isEmpty() ? null : PooledFan.of(drawn, pooling.pool(), PROBABILITIES),
                        drawn.isEmpty() || above == null ? null : Exceedance.above(drawn, above),
                        course.isEmpty() || above == null ? List.of() : crossings(course, above),
                        course.isEmpty() || above == null ? null : first(course, above),
                        answers(all, reckoning, course),
                        silent(reckoning)),
                notes);
    }

    private Panel panel(Reckoning reckoning) {
        return Panel.of(
                members.stream()
                        .map(member -> member.forecast(reckoning))
                        .flatMap(Optional::stream)
                        .toList(),
                pooling.weights());
    }

    private List<Answer.Crossing> crossings(List<Reckoning> course, double level) {
        List<Panel> panels = new ArrayList<>();
        for (Reckoning year : course) {
            Panel all = panel(year);
            Panel drawn = all.withoutPoints();
            panels.add(drawn.isEmpty() ? all : drawn);
        }
        boolean spread =
                panels.stream().flatMap(panel -> panel.forecasts().stream()).anyMatch(this::drawn);
        return spread
                ? List.of(
                        crossing("median", panels, course, this::median, level),
                        crossing("mean", panels, course, Panel::mean, level))
                : List.of(crossing("central path", panels, course, Panel::central, level));
    }

    private boolean drawn(Forecast forecast) {
        return !forecast.isPoint();
    }

    private double median(Panel panel) {
        return panel.quantiles(pooling.pool(), 0.5)[0];
    }

    private static Answer.Crossing crossing(
            String figure,
            List<Panel> panels,
            List<Reckoning> course,
            ToDoubleFunction<Panel> of,
            double level) {
        for (int i = 0; i < panels.size(); i++) {
            if (!panels.get(i).isEmpty() && of.applyAsDouble(panels.get(i)) > level) {
                return new Answer.Crossing(figure, year(course.get(i)));
            }
        }
        return new Answer.Crossing(figure, null);
    }

    private static int year(Reckoning midYear) {
        return midYear.terms().getFirst().cell().year();
    }

    private List<Answer.Member> answers(Panel all, Reckoning reckoning, List<Reckoning> course) {
        List<Answer.Member> answers = new ArrayList<>();
        for (Heard member : members) {
            Optional<Forecast> forecast = member.forecast(reckoning);
            if (forecast.isPresent()) {
                answers.add(
                        new Answer.Member(
                                member.member(),
                                weight(all, member.member()),
                                forecast.get().central(),
                                quantiles(forecast.get()),
                                above(forecast.get()),
                                firstYear(member, course),
                                firstOf(member, course)));
            }
        }
        return answers;
    }

    private static double weight(Panel panel, String member) {
        for (int i = 0; i < panel.size(); i++) {
            if (panel.forecasts().get(i).member().equals(member)) {
                return panel.weight(i);
            }
        }
        return 0;
    }

    private static List<Double> quantiles(Forecast forecast) {
        return forecast.isPoint()
                ? List.of()
                : Arrays.stream(Quantiles.of(forecast.draws(), PROBABILITIES)).boxed().toList();
    }

    private @Nullable Double above(Forecast forecast) {
        Double level = question.above();
        if (level == null || forecast.isPoint()) {
            return null;
        }
        double[] draws = forecast.draws();
        return (double) Arrays.stream(draws).filter(draw -> draw > level).count() / draws.length;
    }

    private @Nullable Integer firstYear(Heard member, List<Reckoning> course) {
        Double level = question.above();
        for (Reckoning year : course) {
            Optional<Forecast> forecast = member.forecast(year);
            if (level != null && forecast.isPresent() && middle(forecast.get()) > level) {
                return year(year);
            }
        }
        return null;
    }

    private static double middle(Forecast forecast) {
        return Quantiles.of(forecast.draws(), 0.5)[0];
    }

    /** When paths of the pool first cross, of the members with draws that reach the last year. */
    private @Nullable FirstTime first(List<Reckoning> course, double level) {
        Map<String, FirstCrossing> crossings = new LinkedHashMap<>();
        for (Heard member : members) {
            double[][] paths = paths(member, course);
            if (paths.length > 0 && pooling.weights().of(member.member()) > 0) {
                crossings.put(member.member(), FirstCrossing.of(0, paths, level, Direction.ABOVE));
            }
        }
        return crossings.isEmpty()
                ? null
                : FirstTime.of(FirstCrossing.pooled(crossings, pooling.weights()), years(course));
    }

    private @Nullable FirstTime firstOf(Heard member, List<Reckoning> course) {
        Double level = question.above();
        double[][] paths = paths(member, course);
        return level == null || paths.length == 0
                ? null
                : FirstTime.of(FirstCrossing.of(0, paths, level, Direction.ABOVE), years(course));
    }

    private static List<Integer> years(List<Reckoning> course) {
        return course.stream().map(Verdict::year).toList();
    }

    /** {@code [year][draw]}; none for a member that is a point or ends before the last year. */
    private static double[][] paths(Heard member, List<Reckoning> course) {
        List<Forecast> forecasts =
                course.stream().map(member::forecast).flatMap(Optional::stream).toList();
        boolean whole = !course.isEmpty() && forecasts.size() == course.size();
        if (!whole || forecasts.getLast().isPoint()) {
            return new double[0][];
        }
        int draws = forecasts.getLast().draws().length;
        // in the base year every draw is the estimate, unless that is drawn too
        return forecasts.stream()
                .map(each -> each.isPoint() ? alike(each.central(), draws) : each.draws())
                .toArray(double[][]::new);
    }

    private static double[] alike(double figure, int draws) {
        double[] alike = new double[draws];
        Arrays.fill(alike, figure);
        return alike;
    }

    private List<String> silent(Reckoning reckoning) {
        return members.stream()
                .filter(member -> member.forecast(reckoning).isEmpty())
                .map(Heard::member)
                .toList();
    }
}
