package org.graunt.excel;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.ExtendedColor;

/** Colours that follow numbers. */
final class Shades {
    private static final String WHITE = "FFFFFFFF";
    private static final String BLUE = "FF9BC2E6";

    private Shades() {}

    static void whiteToBlue(ColorScaleFormatting scale) {
        scale.setNumControlPoints(2);
        ConditionalFormattingThreshold[] ends = scale.getThresholds();
        ends[0].setRangeType(RangeType.MIN);
        ends[1].setRangeType(RangeType.MAX);
        Color[] colours = scale.getColors();
        ((ExtendedColor) colours[0]).setARGBHex(WHITE);
        ((ExtendedColor) colours[1]).setARGBHex(BLUE);
        scale.setColors(colours);
    }
}
