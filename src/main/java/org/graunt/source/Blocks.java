package org.graunt.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unfolds the blocks that Nomis exports: above each block its labels ({@code gender | Total},
 * {@code age | Age 0 - 4}), then dates downward and areas across. What comes out is one long table;
 * other sheets pass as they are.
 */
final class Blocks implements SheetReader.Rows {
    private final SheetReader.Rows next;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private List<SheetCell> areas = List.of();
    private boolean announced;

    Blocks(SheetReader.Rows next) {
        this.next = next;
    }

    @Override
    public boolean take(SheetRow row) {
        String first = Layout.normalised(row.text(0));
        if (first.matches("gender|sex|age") && filled(row) == 2) {
            areas = List.of();
            labels.put(first.equals("gender") ? "sex" : first, row.text(1));
            return true;
        }
        if (labels.isEmpty()) {
            return next.take(row);
        }
        if (first.equals("date")) {
            areas = row.cells();
            return announce(row);
        }
        if (areas.isEmpty() || !first.matches("(19|20)\\d\\d")) {
            return true;
        }
        return unfold(row);
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The header of the long table, once. */
    private boolean announce(SheetRow row) {
        if (announced) {
            return true;
        }
        announced = true;
        return next.take(row(row, new ArrayList<>(labels.keySet()), "date", "area_name", "value"));
    }

    private static SheetRow row(SheetRow at, List<String> labels, String... more) {
        labels.addAll(List.of(more));
        return new SheetRow(
                at.number(), labels.stream().<SheetCell>map(SheetCell.Text::new).toList());
    }

    private boolean unfold(SheetRow row) {
        for (int column = 1; column < areas.size(); column++) {
            String area = areas.get(column).text();
            if (!area.isBlank() && !row.cell(column).isBlank()) {
                SheetRow cell =
                        row(
                                row,
                                new ArrayList<>(labels.values()),
                                row.text(0),
                                area,
                                row.text(column));
                if (!next.take(cell)) {
                    return false;
                }
            }
        }
        return true;
    }
}
