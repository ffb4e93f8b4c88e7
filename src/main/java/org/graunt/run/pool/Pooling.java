package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;
import org.graunt.table.TidyCsv;

/**
 * How the members of a project are pooled.
 *
 * @param pool the way to make one distribution of several
 * @param weights of the members
 * @param words what the weights are, for people
 */
public record Pooling(Pool pool, Weights weights, String words) {

    /**
     * Writes into the folder {@code ensemble} of a scenario: {@code weights.csv}, {@code
     * population.csv} (the central projection), {@code disagreement.csv}, {@code influence.csv},
     * and {@code fan.csv} where there are draws.
     *
     * @param members at least one with a weight
     * @param threads how many places are worked out at once; the files are the same for any number
     */
    public void write(Path folder, Frame frame, List<PooledMember> members, int threads)
            throws IOException {
        writeWeights(folder.resolve("weights.csv"), members);
        CentralProjection.write(folder.resolve("population.csv"), frame, members, weights);
        PoolFiles.write(folder, frame, members, weights, pool, threads);
    }

    private void writeWeights(Path file, List<PooledMember> members) throws IOException {
        TidyCsv.write(
                file,
                List.of("member", "family", "weight"),
                csv -> {
                    for (PooledMember member : members) {
                        csv.text(member.id()).text(member.family());
                        csv.number(weights.of(member.id()), 6).end();
                    }
                });
    }
}
