package org.graunt.model.published;

import java.util.List;
import java.util.Map;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.Setting;
import org.graunt.model.SharedFits;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A projection read from a table, an official one or another team's: a point, not a fan, on which
 * neither draws nor levers act.
 *
 * <p>It tells populations only, so the whole of each year's change but ageing is booked to
 * adjustment.
 */
public final class Published implements ProjectionModel {
    static final Setting<String> TABLE =
            new Setting<>(
                    "table",
                    new Setting.Text(),
                    null,
                    "",
                    "The file in folder published, without ending; the model's id where not"
                            + " given.");
    static final Setting<String> VARIANT =
            new Setting<>(
                    "variant",
                    new Setting.Text(),
                    null,
                    "",
                    "Which variant to read, where the table has several.");
    static final Setting<String> REBASE =
            new Setting<>(
                    "rebase",
                    new Setting.Choice(List.of("none", "difference", "ratio")),
                    "none",
                    "",
                    "Whether the figures are moved so that they agree with the estimate of the"
                            + " base year, by area, sex and age.");

    /** The engine {@code published}. */
    public static final Engine ENGINE =
            new Engine(
                    "published",
                    "A projection that somebody else has published, read from a table.",
                    Map.of(),
                    List.of(TABLE, VARIANT, REBASE),
                    spec -> Outcome.of(new Published(spec)));

    private final ModelSpec spec;

    private Published(ModelSpec spec) {
        this.spec = spec;
    }

    private String table() {
        String given = spec.find(TABLE);
        return "published/" + (given == null ? spec.id() : given);
    }

    @Override
    public List<Need> needs() {
        return List.of(
                new Need("population", "the estimate of the base year"),
                new Need(table(), "the published populations"));
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        @Nullable String variant = spec.find(VARIANT);
        PublishedReader reader = new PublishedReader(inputs, table(), variant, spec.get(REBASE));
        return reader.read();
    }
}
