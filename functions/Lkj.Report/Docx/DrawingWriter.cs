using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Pdf;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Charts as Word's own, so that an office can change how they look, their figures in the file; code patterns as pictures.</summary>
internal sealed class DrawingWriter(MainDocumentPart main, Theme theme)
{
    private const double BarHeight = 24, FrameHeight = 46, PlotHeight = 240;
    private const long EmuPerPoint = 12_700;
    private readonly ChartPlots plots = new(theme);
    private uint count;

    /// <summary>The run that shows a chart or a code pattern; null for any other drawing.</summary>
    /// <param name="drawing">Any drawing of the model.</param>
    /// <param name="width">Points between the margins.</param>
    public W.Run? Write(Drawing drawing, double width) => drawing switch
    {
        BarChart bars => Place(bars, plots.Of(bars), width, FrameHeight + BarHeight * bars.Bars.Count),
        LineChart lines => Place(lines, plots.Of(lines), width, PlotHeight),
        QuadrantChart quadrants => Place(quadrants, plots.Of(quadrants), width, PlotHeight),
        Figure { Shapes: [Shape.Modules pattern] } figure => Place(figure, pattern),
        _ => null,
    };

    private W.Run Place(Drawing drawing, C.Chart chart, double width, double height)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"chart{++count}");
        main.AddNewPart<ChartPart>(name).ChartSpace = new C.ChartSpace(new C.RoundedCorners { Val = false }, chart, new C.TextProperties(
            new A.BodyProperties(),
            new A.ListStyle(),
            // Larger, labels of two lines would not fit beside their bars and be left out.
            new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = (int)Math.Round(theme.SmallSize * 100) }), new A.EndParagraphRunProperties())));
        return Inline(drawing, name, width, height, new A.GraphicData(new C.ChartReference { Id = name }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" });
    }

    private W.Run Place(Figure figure, Shape.Modules pattern)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"picture{++count}");
        using (var file = new MemoryStream(Bitmap.Of(pattern)))
            main.AddImagePart(ImagePartType.Bmp, name).FeedData(file);
        return Inline(figure, name, figure.Width, figure.Height, new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = count, Name = name }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = name }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Emu(figure.Width), Cy = Emu(figure.Height) }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" });
    }

    private W.Run Inline(Drawing drawing, string name, double width, double height, A.GraphicData content) => new(new W.Drawing(new Wp.Inline(
        new Wp.Extent { Cx = Emu(width), Cy = Emu(height) },
        new Wp.DocProperties { Id = count, Name = name, Description = drawing.AlternativeText },
        new Wp.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(content))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));

    private static long Emu(double points) => (long)(points * EmuPerPoint);
}
