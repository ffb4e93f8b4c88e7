package org.graunt.ui.ensemble;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.graunt.chart.MemberStyle;

/**
 * One model with its weight.
 *
 * @param id of the member
 * @param title for people
 * @param style how it is drawn
 * @param share of the pool, in per cent
 */
record WeightRow(String id, String title, MemberStyle style, DoubleProperty share) {

    static WeightRow of(String id, String title, MemberStyle style) {
        return new WeightRow(id, title, style, new SimpleDoubleProperty(0));
    }
}
