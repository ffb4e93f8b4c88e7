package org.graunt.run;

import java.util.List;
import org.graunt.model.Project;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says in place of the project file; null where it says nothing.
 *
 * @param draws how many draws
 * @param seed of every drawn number
 * @param models the members by id
 * @param baseYear last year of estimates used
 * @param lastYear last year projected
 * @param outside true where the project may name tables outside its folder
 * @param abridged true where a first look is enough, see {@link Abridged}
 */
public record Overrides(
        @Nullable Integer draws,
        @Nullable Long seed,
        @Nullable List<String> models,
        @Nullable Integer baseYear,
        @Nullable Integer lastYear,
        boolean outside,
        boolean abridged) {

    /** Of a project that is not to leave its folder. */
    public Overrides(
            @Nullable Integer draws,
            @Nullable Long seed,
            @Nullable List<String> models,
            @Nullable Integer baseYear,
            @Nullable Integer lastYear) {
        this(draws, seed, models, baseYear, lastYear, false, false);
    }

    /** The same of a project that may name tables outside its folder. */
    public Overrides allowingOutside() {
        return new Overrides(draws, seed, models, baseYear, lastYear, true, abridged);
    }

    /** The same, for a first look at what a project comes to. */
    public Overrides abridging() {
        return new Overrides(draws, seed, models, baseYear, lastYear, outside, true);
    }

    /** The project as it stands. */
    public static Overrides none() {
        return new Overrides(null, null, null, null, null);
    }

    /** The project with these in place of its own. */
    public Project over(Project project) {
        Project said = inPlaceOf(project);
        return abridged ? Abridged.of(said) : said;
    }

    private Project inPlaceOf(Project project) {
        return new Project(
                project.name(),
                project.data(),
                project.region(),
                project.censusYear(),
                baseYear == null ? project.baseYear() : baseYear,
                lastYear == null ? project.lastYear() : lastYear,
                project.correction(),
                models == null ? project.models() : models,
                project.specs(),
                project.scenarios(),
                draws == null ? project.draws() : draws,
                project.keepDraws(),
                seed == null ? project.seed() : seed,
                project.ensemble(),
                project.decisions());
    }
}
