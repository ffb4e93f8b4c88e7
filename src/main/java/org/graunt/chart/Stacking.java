package org.graunt.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds places for labels that want to stand beside the ends of their lines, and may not overlap:
 * the places nearest to where they would be, by least squares.
 */
final class Stacking {
    private Stacking() {}

    /** A run of labels that touch: how many, and the sum of where the first would like to be. */
    private record Block(int count, double sum) {
        double place() {
            return sum / count;
        }

        Block with(Block next) {
            return new Block(count + next.count, sum + next.sum);
        }
    }

    /**
     * Places at least a height apart, between top and bottom.
     *
     * @param wanted where each would like to be, in any order
     * @param height of a label
     * @return where each is, in the order given
     * @throws IllegalArgumentException where there is not so much room
     */
    static List<Double> apart(List<Double> wanted, double height, double top, double bottom) {
        int count = wanted.size();
        double room = bottom - top - (count - 1) * height;
        if (room < 0) {
            throw new IllegalArgumentException(
                    "%d labels of height %s do not fit between %s and %s"
                            .formatted(count, height, top, bottom));
        }
        List<Integer> order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparing(wanted::get))
                        .toList();
        List<Block> blocks = blocks(order.stream().map(wanted::get).toList(), height);
        Double[] places = new Double[count];
        int rank = 0;
        for (Block block : blocks) {
            double first = Math.clamp(block.place(), top, top + room);
            for (int i = 0; i < block.count(); i++) {
                places[order.get(rank)] = first + rank * height;
                rank++;
            }
        }
        return List.of(places);
    }

    /**
     * Pool adjacent violators: with a height taken off for every label above, places need only not
     * fall.
     */
    private static List<Block> blocks(List<Double> sorted, double height) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Block block = new Block(1, sorted.get(i) - i * height);
            while (!blocks.isEmpty() && blocks.getLast().place() > block.place()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        return blocks;
    }
}
