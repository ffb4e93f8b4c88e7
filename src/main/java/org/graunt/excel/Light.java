package org.graunt.excel;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a traffic light, pale enough for black words. */
public enum Light {
    /** Something is wrong. */
    RED("FFF4B6B0"),
    /** Something may be wrong. */
    AMBER("FFFCE3A5"),
    /** All is well. */
    GREEN("FFCDE8C6");

    private final String hex;

    Light(String hex) {
        this.hex = hex;
    }

    Color colour() {
        XSSFColor colour = new XSSFColor();
        colour.setARGBHex(hex);
        return colour;
    }
}
