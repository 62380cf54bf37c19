using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Pdf;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Charts as Word's own, so that an office can change how they look; their figures stand in the file.</summary>
internal sealed class ChartWriter(MainDocumentPart main, Theme theme)
{
    private const double BarHeight = 30, FrameHeight = 70, PlotHeight = 240;
    private const long EmuPerPoint = 12_700;
    private readonly ChartPlots plots = new(theme);
    private uint count;

    /// <summary>The run that shows a chart; null for a drawing that is none.</summary>
    /// <param name="drawing">Any drawing of the model.</param>
    /// <param name="width">Points between the margins.</param>
    public W.Run? Write(Drawing drawing, double width) => drawing switch
    {
        BarChart bars => Place(bars, plots.Of(bars), width, FrameHeight + BarHeight * bars.Bars.Count),
        LineChart lines => Place(lines, plots.Of(lines), width, PlotHeight),
        QuadrantChart quadrants => Place(quadrants, plots.Of(quadrants), width, PlotHeight),
        _ => null,
    };

    private W.Run Place(Drawing drawing, C.Chart chart, double width, double height)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"chart{++count}");
        main.AddNewPart<ChartPart>(name).ChartSpace = new C.ChartSpace(new C.RoundedCorners { Val = false }, chart);
        return new W.Run(new W.Drawing(new Wp.Inline(
            new Wp.Extent { Cx = (long)(width * EmuPerPoint), Cy = (long)(height * EmuPerPoint) },
            new Wp.DocProperties { Id = count, Name = name, Description = drawing.AlternativeText },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = name }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }
}
