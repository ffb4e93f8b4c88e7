package org.graunt.ui.ensemble;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shares of a hundred: when one moves, the others make room in their own proportions. */
final class Shares {
    private static final double WHOLE = 100;
    private static final double FINE = 1e4;

    private Shares() {}

    /** The shares after one of them was set. */
    static Map<String, Double> with(Map<String, Double> shares, String moved, double share) {
        double wanted = Math.clamp(share, 0, WHOLE);
        double others =
                shares.entrySet().stream()
                        .filter(each -> !each.getKey().equals(moved))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
        int count = shares.size() - 1;
        Map<String, Double> next = new LinkedHashMap<>();
        shares.forEach(
                (id, now) -> {
                    double left = WHOLE - wanted;
                    double room = others > 0 ? left * now / others : left / Math.max(1, count);
                    next.put(id, id.equals(moved) ? (count == 0 ? WHOLE : wanted) : room);
                });
        return next;
    }

    /** As a project file holds them: parts of one, four decimals. */
    static Map<String, Object> written(Map<String, Double> shares) {
        Map<String, Object> written = new LinkedHashMap<>();
        shares.forEach((id, share) -> written.put(id, Math.rint(share / WHOLE * FINE) / FINE));
        return written;
    }
}
