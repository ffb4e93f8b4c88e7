package org.graunt.model.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs by area and year; areas of which none are held are not led by jobs. */
final class JobsPath {
    private final List<String> areas;
    private final Map<String, AreaJobs> byArea;
    private final Map<Integer, double[]> years = new ConcurrentHashMap<>();

    /**
     * The jobs of some areas.
     *
     * @param areas every area, in the order of every array
     * @param byArea those that have jobs
     */
    JobsPath(List<String> areas, Map<String, AreaJobs> byArea) {
        this.areas = List.copyOf(areas);
        this.byArea = new TreeMap<>(byArea);
    }

    /** Which areas have jobs, by position. */
    boolean[] held() {
        boolean[] held = new boolean[areas.size()];
        for (int area = 0; area < held.length; area++) {
            held[area] = byArea.containsKey(areas.get(area));
        }
        return held;
    }

    /** The codes of the areas that have jobs, or of the others. */
    List<String> codes(boolean withJobs) {
        List<String> codes = new ArrayList<>(areas);
        codes.removeIf(code -> byArea.containsKey(code) != withJobs);
        return codes;
    }

    /** Jobs of a year by area; missing where not held. Not to be changed. */
    double[] at(int year) {
        return years.computeIfAbsent(year, this::make);
    }

    private double[] make(int year) {
        double[] jobs = new double[areas.size()];
        for (int area = 0; area < jobs.length; area++) {
            AreaJobs held = byArea.get(areas.get(area));
            jobs[area] = held == null ? Double.NaN : held.at(year);
        }
        return jobs;
    }
}
