package org.graunt.model.cohort;

import java.util.List;
import org.graunt.model.ModelSpec;
import org.graunt.model.Setting;

/** The choice of a kernel, for those who want to see that it changes nothing. */
public final class Kernels {
    /** The key of a specification. */
    public static final Setting<String> SETTING =
            new Setting<>(
                    "kernel",
                    new Setting.Choice(List.of("best", "plain")),
                    "best",
                    "",
                    "Which arithmetic kernel to use; both give the same bits.");

    private Kernels() {}

    /** The kernel that a specification asks for. */
    public static Kernel of(ModelSpec spec) {
        return spec.get(SETTING).equals("plain") ? PlainKernel.INSTANCE : Kernel.best();
    }
}
