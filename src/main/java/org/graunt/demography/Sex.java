package org.graunt.demography;

import java.util.List;
import org.graunt.cube.Axis;

/** Female or male, as official statistics have them; always in this order. */
public enum Sex {
    FEMALE("F"),
    MALE("M");

    /** Both, as an axis named {@code sex}. */
    public static final Axis<Sex> AXIS = Axis.of("sex", List.of(values()));

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The letter in every table: F or M. */
    public String code() {
        return code;
    }
}
