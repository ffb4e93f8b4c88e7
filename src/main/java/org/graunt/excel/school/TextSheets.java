package org.graunt.excel.school;

import java.util.List;
import org.graunt.excel.Book;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;
import org.graunt.schools.Accuracy;
import org.graunt.schools.YearGroups;

/** Sheets that are read and not reckoned with: how to read the workbook, accuracy, manifest. */
final class TextSheets {
    private static final int WIDE = 110;

    private final SchoolFigures figures;

    TextSheets(SchoolFigures figures) {
        this.figures = figures;
    }

    void readMe(Grid grid) {
        grid.plain().widths(26, WIDE);
        grid.words(figures.title(), Look.TITLE);
        grid.words("School places, by Graunt", Look.TEXT);
        if (figures.synthetic()) {
            grid.words("SYNTHETIC figures, made by a program: no real ones.", Look.TOTAL);
        }
        grid.skip();
        facts(grid);
        grid.skip();
        grid.words("How to read it", Look.TOTAL);
        for (String words :
                List.of(
                        "Years are Septembers. Children who are 4 on 31 August enter Reception.",
                        "P10, P50 and P90: of all draws of all models, pooled by weight, a tenth, half and nine tenths have fewer pupils.",
                        "Pupils without a P are the central forecast. It adds up over year groups and areas; P10, P50 and P90 do not.",
                        "Need and spare are one-sided, year group by year group: a place to spare in one seats nobody in another.",
                        "Outlook: short, P10 exceeds places; likely short, P50 does; may be short, P90 does; tight, places lack the margin for choice; enough.",
                        "Colours say what the words beside them say.",
                        "Yellow cells on the sheet Assumptions may be changed. Pupils, need, spare, outlook, return and checks follow.",
                        "Quantiles then move with the pupils; probabilities are results of the run and stay.",
                        "Pupils of new homes are told on a sheet of their own and are no part of the forecast.",
                        "Numbers are shown whole and held with their decimals, but in the return, where they are rounded.")) {
            grid.line().text("").text(words, Look.WRAPPED).tall(1 + words.length() / WIDE);
        }
    }

    private void facts(Grid grid) {
        grid.words("What it was made of", Look.TOTAL);
        for (List<String> fact : figures.facts()) {
            grid.line()
                    .text(fact.getFirst())
                    .text(fact.getLast(), Look.WRAPPED)
                    .tall(1 + fact.getLast().length() / WIDE);
        }
    }

    void accuracy(Grid grid) {
        grid.words("Accuracy", Look.TITLE);
        grid.words(
                "Forecasts from past Septembers, by what was known then, against the rolls that came: (forecast - actual) / actual. Above 0, too many pupils were forecast.",
                Look.NOTE);
        grid.skip();
        grid.head(
                2,
                List.of(
                        new Column("forecast", 22),
                        new Column("phase", 12),
                        new Column("year group", 13),
                        Column.number("years ahead"),
                        new Column("from", 8),
                        Column.number("n"),
                        Column.number("mean error"),
                        Column.number("mean size of error"),
                        Column.number("all together"),
                        Column.number("rolls within P10 to P90")));
        for (Accuracy one : figures.accuracy()) {
            Integer group = one.group();
            Integer origin = one.origin();
            Line line = grid.line().text(one.method()).text(one.phase());
            line.text(group == null ? "all" : YearGroups.label(group)).whole(one.horizon());
            line.text(origin == null ? "all" : origin.toString()).whole(one.n());
            line.share(one.bias()).share(one.mape()).share(one.totalError());
            line.share(one.within80());
        }
    }

    void manifest(Book book) {
        Grid grid = book.sheet("Manifest");
        grid.widths(26, 90, 68, 28);
        grid.words("Manifest", Look.TITLE);
        facts(grid);
        grid.skip();
        grid.heading("table", "provenance", "SHA-256", "file");
        for (List<String> input : figures.inputs()) {
            Line line = grid.line();
            input.forEach(word -> line.text(word, Look.WRAPPED));
            line.tall(1 + input.get(1).length() / 80);
        }
    }
}
