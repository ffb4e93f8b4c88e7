package org.graunt.spec;

/**
 * What the guide to specifications has to say beyond what engines declare: what conventions mean,
 * which tables only some models read, and what each preset has been proved on. In Markdown.
 */
final class GuideText {
    private static final String OWN_MODELS =
            """
            ## A model of your own

            Under `model-specs` in the project file, or in a file of its own here:

            ```yaml
            model-specs:
              - id: trend-8-low
                title: Eight years, fertility falling to 1.4
                engine: cohort-component
                family: trend
                window: 8
                fertility-trajectory: target
                target-tfr: 1.4
                target-year: 2040
              - id: trend-10
                title: Ten years, but by the rules of another team
                engine: cohort-component
                family: trend
                conventions: {preset: gla, births: mean-start-final}
                window: 10
            ```

            The second has the `id` of a model here and takes its place. There is no file here for \
            the engine `published`, because every such model has a table of its own. It is written \
            into the project:

            ```yaml
            model-specs:
              - id: official
                title: The official projection, principal variant
                engine: published
                table: official-2022      # the file published/official-2022.csv in the folder of tables
                variant: principal        # needed where the table has a column variant with several
                rebase: ratio             # moved to agree with our estimate of the base year
            ```
            """;

    private static final String CONVENTIONS =
            """
            ## What the conventions mean

            Published cohort-component projections differ in a few choices of bookkeeping, and with \
            the right ones an official projection is reproduced to the person. A specification \
            takes a preset, `gla` where it names none, and may change single choices: \
            `conventions: un-5x5`, or `conventions: {preset: un-5x5, migration: end}`. The \
            equations are in [docs/methods.md](../docs/methods.md).

            | convention | `gla` | `un-1x1` | `un-5x5` | `start-of-year` |
            |---|---|---|---|---|
            | `births` | `aged-on` | `mean-before-end-migration` | `mean-start-final` | `start` |
            | `deaths` | `aged-on` | `survivorship` | `survivorship` | `start` |
            | `migration` | `end` | `end` | `per-area` | `end` |
            | `open-age` | `pooled` | `pooled` | `pooled` | `own` |
            | `limit` | `share` | `floor` | `floor` | `floor` |

            `gla` is the way of the Greater London Authority, `un-1x1` that of the United Nations \
            since 2022 (program ccmppWPP), `un-5x5` theirs up to 2019, `start-of-year` that of \
            models which take everything from the population at the start of the year. How long a \
            step is follows from the population: single years of age make one-year steps, five-year \
            groups five-year steps.

            | convention | word | meaning |
            |---|---|---|
            | `births` | `aged-on` | Fertility is of women at the start, moved up one age. |
            | | `start` | Of women at the start, at the age they had. |
            | | `mean-start-final` | Of the mean of women at the start and at the end, migrants \
            and all. |
            | | `mean-adjusted-start-final` | The same, with migrants who come at the start counted \
            there. |
            | | `mean-before-end-migration` | Of the mean of women at the start and of survivors \
            before the migrants of the end; where an area's migrants come evenly, both halves of \
            them count. |
            | `deaths` | `aged-on` | Deaths are of the aged-on population and the births, by a \
            probability at the age reached. |
            | | `survivorship` | Survivors are the cohort times its survivorship ratio. |
            | | `start` | Deaths are of the population at the start, by a rate at the age it had. |
            | `migration` | `end` | Migrants move at the end of the step. |
            | | `even` | Half move before anybody ages, half at the end. |
            | | `per-area` | As the column `migration_timing` of table `areas` says; `end` where it \
            says nothing. |
            | `open-age` | `pooled` | The last rate is that of everybody who will be in the open \
            group. |
            | | `own` | It is that of those who were in the open group before; only with `deaths: \
            start`. |
            | `limit` | `share` | What leaves a cell is scaled down to at most 0.8 of the people \
            there, and noted. |
            | | `floor` | A cell that would fall below 0 is left with 0.0005 persons; the difference \
            is booked to adjustment, and noted. |

            Migration taken from the past moves at the end of the step: `cohort-component` with the \
            preset `un-5x5` therefore wants `migration: end` as well.
            """;

    private static final String TABLES =
            """
            ## Tables that only some models read

            | table | columns | who reads it |
            |---|---|---|
            | `mortality-trend` | `sex`, `age`, `year`, `value` | `cohort-component` with \
            `mortality-trajectory: table`. Rates or probabilities of any unit: from the first \
            projected year on, each age's probability of dying changes as this table's number \
            does. |
            | `fertility-trend` | `age`, `year`, `value` | `cohort-component` with \
            `fertility-trajectory: table`. The same for fertility. |
            | `dwellings` | `gss_code`, `year`, `value` | `housing-led`: the stock, of the base year \
            or before. |
            | `households` | `gss_code`, `year`, `value` | `housing-led`: households counted or \
            estimated, for those of a dwelling. |
            | `housing-trajectory` | `gss_code`, `year`, `bedrooms` (optional), `kind` (optional), \
            `value` | `housing-led`: net additional dwellings, below 0 where more go than come. |
            | `household-rates` | `gss_code`, `sex`, `ages`, `relationship` (optional), `year` \
            (optional), `value` | `housing-led`: households per person in a household. |
            | `household-population` | `gss_code`, `sex`, `ages`, `relationship` (optional), `year` \
            (optional), `value` | `housing-led`, where rates are by relationship: how those in \
            households divide among them; only shares count. |
            | `communal` | `gss_code`, `sex`, `ages`, `relationship` (optional), `year` \
            (optional), `value` | `housing-led`: persons in communal establishments. |
            | `household-size` | `gss_code`, `year`, `value` | `housing-led` with `household-size: \
            path` or `max-until-cap`: persons per household. |
            | `controls` | `component`, `gss_code`, `year`, `sex` (optional), `age` (optional), \
            `value` | `cohort-component` and `given-rates`: numbers that a component must come to. |
            | `fertility` | `gss_code`, `age`, `year`, `value` | `given-rates`; \
            `cohort-component` as a shape by age. |
            | `survivorship` | `gss_code`, `sex`, `age`, `year`, `value` | `given-rates`; \
            `cohort-component` as the national curve, in place of the shipped one. |
            | `death-probability`, `mortality-rate` | `gss_code`, `sex`, `age`, `year`, `value` | \
            `given-rates`, where `survivorship` is not held. |
            | `sex-ratio` | `gss_code`, `year`, `value` | `given-rates`: males born per female. |
            | `net-migration` | `gss_code`, `sex`, `age`, `year`, `value` | `given-rates`: \
            persons. |
            | `jobs` | `gss_code`, `year`, `value` | `employment-led`: jobs, not thousands of them. |
            | `gva`, `productivity` | `gss_code`, `year`, `value` | `employment-led`, for the growth \
            of jobs: GBP million; GBP per job. |
            | `activity-rates` | `gss_code` (optional), `sex`, `ages`, `year` (optional), `value` | \
            `employment-led`: the share who work or look for work. |
            | `unemployment`, `double-jobbing` | `gss_code`, `year`, `value` | `employment-led`: \
            shares of the labour force, and of jobs. |
            | `commuting` | `residence`, `workplace`, `year` (optional), `value` | \
            `employment-led`: workers. |
            | `pension-age` | `year`, `value` | `employment-led`: years of age, from that year \
            on. |
            | `published/ID` | `gss_code`, `sex`, `age`, `year`, `variant` (optional), `value` | \
            `published`. |

            Tables of work may hold some years only: between them a number lies on the straight \
            line (the pension age steps), after the last it stays (jobs go on as `jobs-after` \
            says). What `cohort-component` reads, `employment-led` reads as well. An area that `jobs` \
            does not hold follows the trend. A commuting ratio is residents in work over workers \
            at the area's jobs: below 1, more people commute in than out.

            In the two tables of trends, the first projected year must be there; its ratio is 1. \
            Ages that are not there keep their rates, and after the last year of the table its last \
            ratio holds.

            In `housing-trajectory` a blank number, or an area and year without any, stands for the \
            mean net additions of the last `trajectory-window` years of `dwellings`; 0 means that \
            none are built. `kind` is `self-contained`, `student`, `older` or `other`. Rates and \
            sizes may hold some years only: between them a number lies on the straight line, after \
            the last it stays.

            In `controls`, `component` is `births`, `deaths`, `internal_in`, `internal_out`, \
            `international_in` or `international_out`; `gss_code` is an area, the parent of areas, \
            or the region; where `sex` or `age` is left out, the number is that of all. A cell \
            without a row is free. Domestic flows are controlled by area only, because those of a \
            group leave out the moves inside it. Factors are found on the central path and are the \
            same in every draw and under every lever.
            """;

    private static final String REPRODUCED =
            """
            ## What each preset has been proved on

            | preset | engine | published projection | agreement, held by a test |
            |---|---|---|---|
            | `un-1x1` | `given-rates` | Canada and Kuwait, 1950-2020, United Nations (ccmppWPP) | \
            every sex, age and year within 0.000001 persons |
            | `un-1x1` | `given-rates` | Canada in 100 draws with given multipliers | every figure of \
            every draw within 1 in a million |
            | `un-5x5` | `given-rates` | Japan, Niger, Nigeria, Qatar and the United Kingdom, \
            2010-2100, World Population Prospects 2012 | totals within 0.05 %; ages 0 to 85-89, \
            cells above ten thousand, within 0.25 % |
            | `un-5x5` | `given-rates` | Sweden, women, 1993-2003 (Preston, Heuveline and Guillot \
            2001, box 6.1) | every age within 0.5 of the printed number |
            | `un-5x5` with `births: mean-adjusted-start-final`, `migration: even` | `given-rates` | \
            the same with migration, 1993-1998 (box 6.2) | every age within 0.5 of the printed \
            number |
            | `start-of-year` | `cohort-component` | Bristol, 2014-2040, from its own history and national ratios | every \
            sex and age of 2015 within 0.000001 persons, of 2040 within 0.001 |

            No published projection stands behind `gla` yet; the laws that every convention obeys \
            are tested, the reproduction is not.
            """;

    private GuideText() {}

    /** The chapters after the engines, with a line break at the end. */
    static String chapters() {
        return String.join("\n", OWN_MODELS, CONVENTIONS, TABLES, REPRODUCED);
    }
}
