package org.graunt.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.graunt.excel.FanPicture.Numbers;

/** Draws a fan as a chart of the spreadsheet: a stacked area on a base without fill, and lines. */
final class FanDrawing {
    private static final byte[][] BLUES = {
        rgb(0xDE, 0xEB, 0xF7), rgb(0xB4, 0xD2, 0xEB), rgb(0x7F, 0xB2, 0xDC)
    };
    private static final byte[][] INKS = {
        rgb(0x08, 0x30, 0x6B), rgb(0xD9, 0x5F, 0x02), rgb(0x55, 0x55, 0x55)
    };
    private static final PresetLineDash[] DASHES = {
        PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.DOT
    };

    private final XSSFSheet sheet;
    private final FanPicture fan;
    private final XDDFCategoryDataSource years;

    private FanDrawing(XSSFSheet sheet, FanPicture fan) {
        this.sheet = sheet;
        this.fan = fan;
        this.years =
                XDDFDataSourcesFactory.fromArray(
                        fan.yearLabels().stream().map(String::valueOf).toArray(String[]::new),
                        cells(fan.years()),
                        fan.years());
    }

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    static void draw(XSSFSheet sheet, FanPicture fan) {
        new FanDrawing(sheet, fan).draw();
    }

    private void draw() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        FanPicture.Place place = fan.place();
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0,
                        0,
                        0,
                        0,
                        place.firstColumn(),
                        place.firstRow(),
                        place.lastColumn(),
                        place.lastRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(fan.title());
        chart.setTitleOverlay(false);
        addLegend(chart);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(fan.description());
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis upward = chart.createValueAxis(AxisPosition.LEFT);
        upward.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        upward.setNumberFormat("#,##0");
        fan.least().ifPresent(upward::setMinimum);
        areas(chart, across, upward);
        lines(chart, across, upward);
    }

    /** Without the base, and with each band once: those below are as those above. */
    private void addLegend(XSSFChart chart) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        for (int i = 0; i <= fan.bands().size() / 2; i++) {
            XDDFLegendEntry entry = legend.addEntry();
            entry.setIndex(i);
            entry.setDelete(true);
        }
    }

    private void areas(XSSFChart chart, XDDFCategoryAxis across, XDDFValueAxis upward) {
        XDDFAreaChartData areas =
                (XDDFAreaChartData) chart.createData(ChartTypes.AREA, across, upward);
        areas.setGrouping(Grouping.STACKED);
        add(areas, fan.base()).setFillProperties(new XDDFNoFillProperties());
        List<Numbers> bands = fan.bands();
        for (int i = 0; i < bands.size(); i++) {
            int depth = Math.min(i, bands.size() - 1 - i);
            add(areas, bands.get(i))
                    .setFillProperties(
                            new XDDFSolidFillProperties(
                                    XDDFColor.from(BLUES[Math.min(depth, BLUES.length - 1)])));
        }
        chart.plot(areas);
    }

    private void lines(XSSFChart chart, XDDFCategoryAxis across, XDDFValueAxis upward) {
        XDDFLineChartData lines =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, upward);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (int i = 0; i < fan.lines().size(); i++) {
            XDDFLineChartData.Series series =
                    (XDDFLineChartData.Series) add(lines, fan.lines().get(i));
            series.setMarkerStyle(MarkerStyle.NONE);
            series.setSmooth(false);
            int kind = Math.min(i, INKS.length - 1);
            XDDFLineProperties line =
                    new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(INKS[kind])));
            line.setWidth(2.0);
            line.setPresetDash(new XDDFPresetLineDash(DASHES[kind]));
            series.setLineProperties(line);
        }
        if (!fan.lines().isEmpty()) {
            chart.plot(lines);
        }
    }

    private XDDFChartData.Series add(XDDFChartData data, Numbers numbers) {
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromArray(
                        numbers.values().toArray(Double[]::new),
                        cells(numbers.column()),
                        numbers.column());
        XDDFChartData.Series series = data.addSeries(years, values);
        series.setTitle(numbers.name());
        return series;
    }

    private String cells(int column) {
        return new CellRangeAddress(fan.firstRow(), fan.lastRow(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
