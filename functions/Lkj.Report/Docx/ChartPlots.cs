using System.Globalization;
using DocumentFormat.OpenXml;
using Lkj.Pdf;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Lkj.Report.Docx;

/// <summary>The plots of Word's charts with their axes and series.</summary>
internal sealed class ChartPlots(Theme theme)
{
    private const uint Across = 1, Up = 2;

    /// <summary>Horizontal bars from top to bottom, each with its value.</summary>
    public C.Chart Of(BarChart chart) => Chart(legend: false,
        new C.BarChart(
            new C.BarDirection { Val = C.BarDirectionValues.Bar },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            new C.BarChartSeries(
                new C.Index { Val = 0 },
                new C.Order { Val = 0 },
                new C.SeriesText(new C.NumericValue(chart.Axis.Name)),
                new C.ChartShapeProperties(Fill(theme.Primary)),
                new C.InvertIfNegative { Val = false },
                Labels(value: true),
                new C.CategoryAxisData(Words(chart.Bars.Select(bar => bar.Label))),
                new C.Values(Numbers(chart.Bars.Select(bar => bar.Value)))),
            new C.GapWidth { Val = 60 },
            new C.AxisId { Val = Across },
            new C.AxisId { Val = Up }),
        Categories(C.AxisPositionValues.Left, C.OrientationValues.MaxMin),
        // Bars that begin elsewhere than at zero would show differences that are not there.
        Values(Up, Across, C.AxisPositionValues.Bottom, Title(chart.Axis), C.CrossesValues.Maximum, from: chart.Bars.Min(bar => bar.Value) < 0 ? End(chart, -1) : 0, to: End(chart, 1)));

    /// <summary>One line for each series, with a key.</summary>
    public C.Chart Of(LineChart chart) => Chart(legend: true,
        new C.LineChart(
        [
            new C.Grouping { Val = C.GroupingValues.Standard },
            new C.VaryColors { Val = false },
            .. chart.Series.Select((series, i) => new C.LineChartSeries(
                new C.Index { Val = (uint)i },
                new C.Order { Val = (uint)i },
                new C.SeriesText(new C.NumericValue(series.Name)),
                new C.ChartShapeProperties(Line(i == 0 ? theme.Primary : theme.Accent, dashed: i > 0)),
                new C.Marker(new C.Symbol { Val = i == 0 ? C.MarkerStyleValues.Circle : C.MarkerStyleValues.Diamond }),
                new C.CategoryAxisData(Words(chart.Places)),
                new C.Values(Numbers(series.Values)),
                new C.Smooth { Val = false })),
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = Across },
            new C.AxisId { Val = Up },
        ]),
        Categories(C.AxisPositionValues.Bottom, C.OrientationValues.MinMax),
        Values(Up, Across, C.AxisPositionValues.Left, Title(chart.Axis)));

    /// <summary>Numbered points, and axes that cross where high and low part.</summary>
    public C.Chart Of(QuadrantChart chart) => Chart(legend: false,
        new C.ScatterChart(
        [
            new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker },
            new C.VaryColors { Val = false },
            .. chart.Points.Select((point, i) => new C.ScatterChartSeries(
                new C.Index { Val = (uint)i },
                new C.Order { Val = (uint)i },
                new C.SeriesText(new C.NumericValue((i + 1).ToString(CultureInfo.InvariantCulture))),
                new C.Marker(new C.Symbol { Val = C.MarkerStyleValues.Circle }, new C.Size { Val = 6 }, new C.ChartShapeProperties(Fill(theme.Primary))),
                Labels(value: false),
                new C.XValues(Numbers([point.X])),
                new C.YValues(Numbers([point.Y])),
                new C.Smooth { Val = false })),
            new C.AxisId { Val = Across },
            new C.AxisId { Val = Up },
        ]),
        Values(Across, Up, C.AxisPositionValues.Bottom, Title(chart.Across), at: chart.Up.Threshold),
        Values(Up, Across, C.AxisPositionValues.Left, Title(chart.Up), at: chart.Across.Threshold));

    private static C.Chart Chart(bool legend, params OpenXmlElement[] plot)
    {
        var chart = new C.Chart(new C.AutoTitleDeleted { Val = true }, new C.PlotArea([new C.Layout(), .. plot]));
        if (legend)
            chart.Append(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }));
        chart.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return chart;
    }

    private static C.CategoryAxis Categories(C.AxisPositionValues side, C.OrientationValues order) => new(
        new C.AxisId { Val = Across },
        new C.Scaling(new C.Orientation { Val = order }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = side },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.CrossingAxis { Val = Up },
        new C.Crosses { Val = C.CrossesValues.AutoZero });

    private static C.ValueAxis Values(uint own, uint other, C.AxisPositionValues side, string title, C.CrossesValues? crosses = null, decimal? at = null, double? from = null, double? to = null) => new(
        new C.AxisId { Val = own },
        Scaling(from, to),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = side },
        new C.MajorGridlines(),
        new C.Title(new C.ChartText(new C.RichText(new A.BodyProperties(), new A.Paragraph(new A.Run(new A.Text(title))))), new C.Overlay { Val = false }),
        new C.NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
        // Beside the axis where it stands at the foot of bars; else below the plot, also where the axes cross inside it.
        new C.TickLabelPosition { Val = crosses is null ? C.TickLabelPositionValues.Low : C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = other },
        at is { } value ? new C.CrossesAt { Val = (double)value } : new C.Crosses { Val = crosses ?? C.CrossesValues.AutoZero });

    // Word cuts a bar where its axis ends; where none is that long it finds a nearer end by itself.
    private static double? End(BarChart chart, int side) => chart.Axis.Longest is { } longest && chart.Bars.Any(bar => side * bar.Value > longest) ? side * (double)longest : null;

    private static C.Scaling Scaling(double? from, double? to)
    {
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax });
        if (to is { } highest)
            scaling.Append(new C.MaxAxisValue { Val = highest });
        if (from is { } lowest)
            scaling.Append(new C.MinAxisValue { Val = lowest });
        return scaling;
    }

    private static C.DataLabels Labels(bool value) => new(
        new C.NumberingFormat { FormatCode = "#,##0.00", SourceLinked = false },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = value },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = !value },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });

    private static string Title(ChartAxis axis) => axis.Unit.Length == 0 ? axis.Name : $"{axis.Name} ({axis.Unit})";

    private static C.StringLiteral Words(IEnumerable<string> words)
    {
        var points = words.Select((word, i) => new C.StringPoint(new C.NumericValue(word)) { Index = (uint)i }).ToList();
        return new C.StringLiteral([new C.PointCount { Val = (uint)points.Count }, .. points]);
    }

    // A value that is missing has no point, which leaves a gap.
    private static C.NumberLiteral Numbers(IEnumerable<decimal?> values)
    {
        var all = values.ToList();
        var points = all.Index().Where(one => one.Item is not null).Select(one => new C.NumericPoint(new C.NumericValue(one.Item!.Value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)one.Index });
        return new C.NumberLiteral([new C.FormatCode("General"), new C.PointCount { Val = (uint)all.Count }, .. points]);
    }

    private static A.SolidFill Fill(Rgb colour) => new(new A.RgbColorModelHex { Val = DocxStyles.Hex(colour) });

    private static A.Outline Line(Rgb colour, bool dashed) => new(Fill(colour), new A.PresetDash { Val = dashed ? A.PresetLineDashValues.Dash : A.PresetLineDashValues.Solid }) { Width = 22_225 };
}
