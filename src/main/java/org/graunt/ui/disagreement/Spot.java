package org.graunt.ui.disagreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.run.Plan;

/**
 * Where the tile of an area lies on the map.
 *
 * @param column from the left
 * @param row from above
 */
record Spot(int column, int row) {

    /** The spots that the table of areas gives, by code; none where it gives none. */
    static Map<String, Spot> of(Optional<Plan> plan) {
        return plan.flatMap(held -> held.inputs().cube("areas"))
                .filter(Spot::hasTiles)
                .map(Spot::all)
                .orElse(Map.of());
    }

    private static boolean hasTiles(Cube areas) {
        return areas.hasAxis("column")
                && areas.axis("column").has("tile_x")
                && areas.axis("column").has("tile_y");
    }

    private static Map<String, Spot> all(Cube areas) {
        Axis<?> codes = areas.axes().getFirst();
        Cube across = areas.slice("column", "tile_x");
        Cube down = areas.slice("column", "tile_y");
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            double x = across.at(i);
            double y = down.at(i);
            if (!Double.isNaN(x) && !Double.isNaN(y)) {
                spots.put(
                        codes.label(i).toString(),
                        new Spot((int) Math.round(x), (int) Math.round(y)));
            }
        }
        return spots;
    }
}
