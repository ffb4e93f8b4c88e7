package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.Frame;

/** What was decided, as factors on the correction; a later decision goes before an earlier one. */
final class Decisions {
    private final Frame frame;
    private final List<CorrectionDecision> list;

    Decisions(Frame frame, List<CorrectionDecision> list) {
        this.frame = frame;
        this.list = List.copyOf(list);
    }

    /** What to multiply the correction of each cell by in a year. */
    double[] factors(int area, double[] official, double[] correction) {
        double[] factors = new double[official.length];
        Arrays.fill(factors, 1);
        String code = frame.geography().axis().label(area);
        for (CorrectionDecision decision : list) {
            if (decision.concerns(code)) {
                double factor = factor(decision, official, correction);
                for (int cell = 0; cell < factors.length; cell++) {
                    factors[cell] = within(decision, cell) ? factor : factors[cell];
                }
            }
        }
        return factors;
    }

    private double factor(CorrectionDecision decision, double[] official, double[] correction) {
        Double limit = decision.limit();
        return switch (decision.verdict()) {
            case ACCEPT -> 1;
            case REFUSE -> 0;
            case LIMIT -> {
                double wanted = Math.abs(sum(decision, correction));
                double allowed = (limit == null ? 0 : limit) * sum(decision, official);
                yield wanted > allowed ? allowed / wanted : 1;
            }
        };
    }

    private double sum(CorrectionDecision decision, double[] cells) {
        double sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            sum += within(decision, cell) ? cells[cell] : 0;
        }
        return sum;
    }

    private boolean within(CorrectionDecision decision, int cell) {
        int age = frame.ages().lowest(cell % frame.ages().count());
        return age >= decision.ages().from() && age <= decision.ages().to();
    }

    /** The last decision about an area that touches a band of ages; null where there is none. */
    @org.jspecify.annotations.Nullable
    CorrectionDecision about(String code, org.graunt.demography.AgeBand band) {
        return list.reversed().stream()
                .filter(each -> each.concerns(code) && each.ages().overlaps(band))
                .findFirst()
                .orElse(null);
    }
}
