package org.graunt.model.employment;

import org.graunt.cube.Cube;

/**
 * People and jobs of one year side by side, by area; missing in areas of which no jobs are held.
 *
 * @param labourForce residents who work or look for work
 * @param residentsInWork residents who work, wherever that is
 * @param workers people who work at the jobs of the area, wherever they live
 */
public record Balance(Cube labourForce, Cube residentsInWork, Cube workers) {

    /**
     * The commuting ratio that makes the two agree: residents in work over workers. Below 1 more
     * people must commute in than out, above 1 more out than in.
     */
    public Cube commutingRatio() {
        return residentsInWork.combine(workers, (residents, atJobs) -> residents / atJobs);
    }
}
