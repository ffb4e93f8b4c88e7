package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The guide to specifications, drawn from what engines declare. */
class SettingsTableTest {
    private final String guide = SettingsTable.markdown(SpecFiles.ENGINES);

    @Test
    void an_engine_is_shown_with_its_settings_and_conventions() {
        assertThat(guide)
                .contains(
                        """

                        ## `cohort-component`

                        Births, deaths and moves, by age and sex.

                        | key | may be | unit | default | meaning |
                        |---|---|---|---|---|
                        | `window` | whole number from 1 to 40 | years | 10 | How many past years the rates are the mean of. |
                        | `outflow-limit` | number from 0 to 1 | share | 0.8 | The largest share of a cell that may leave. |
                        | `open-age` | `pooled`, `own` |  | `pooled` | How the open age group dies \\| lives. |
                        | `table` | text |  | none | Another table of fertility. |
                        | `factors` | a map from `fertility`, `moves` to a number from 0 to 10 |  | none | Factors on the rates. |

                        Its `conventions`; a single word chooses the `preset`:

                        | convention | one of |
                        |---|---|
                        | `preset` | `gla`, `un-1x1` |
                        | `migration-timing` | `end`, `even` |
                        """);
    }

    @Test
    void an_engine_without_settings_says_so() {
        assertThat(guide)
                .contains(
                        """

                        ## `no-change`

                        The last estimate for ever.

                        It has no settings.
                        """);
    }

    @Test
    void the_keys_of_every_specification_come_first() {
        assertThat(guide).startsWith("# What a model specification may say\n");
        ModelSpecReader.COMMON_KEYS.forEach(
                key -> assertThat(guide).contains("\n| `%s` |".formatted(key)));
    }
}
