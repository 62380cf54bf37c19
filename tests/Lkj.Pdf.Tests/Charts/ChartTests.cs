using Lkj.Pdf.Building;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests.Charts;

public class ChartTests
{
    [Fact]
    public void Charts_OfEachKind_KeepTheRules() => Assert.Empty(ConformanceCheck.Findings(Rendered.Bytes(Rendered.Document([.. SampleCharts.All]))));

    [Fact]
    public void Charts_OfEachKind_AreFiguresWithTheirText()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document([.. SampleCharts.All])));
        var texts = pdf.Elements.Where(element => element.Role == "Figure").Select(element => pdf.Text(element.Dictionary, "Alt"));
        Assert.Equal(SampleCharts.All.Select(chart => chart.AlternativeText), texts);
    }

    [Fact]
    public void BarChart_HigherThanAPage_GoesOnOverleafWithItsAxis()
    {
        var pages = Pages(SampleCharts.ManyBars);
        Assert.True(pages.Count > 1);
        var texts = pages.Select(page => page.Marks.OfType<Mark.Text>().Select(text => text.Content).ToList()).ToList();
        Assert.All(texts, page => Assert.Contains("Serapan", page));
        Assert.Equal(60, texts.SelectMany(page => page).Count(text => text.StartsWith("Kegiatan ", StringComparison.Ordinal)));
    }

    [Fact]
    public void BarChart_OnTwoPages_SaysNoPlaceOfItsFigure()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document(SampleCharts.ManyBars, SampleCharts.Bars)));
        var figures = pdf.Elements.Where(element => element.Role == "Figure").ToList();
        Assert.Equal([true, false], figures.Select(figure => pdf.Dictionary(figure.Dictionary, "A") is null));
    }

    [Fact]
    public void OrganisationChart_HigherThanAPage_LosesNoUnit()
    {
        var texts = Pages(SampleCharts.WideOrganisation).SelectMany(page => page.Marks).OfType<Mark.Text>().Select(text => text.Content);
        Assert.Equal(SampleCharts.WideOrganisation.Root.All.Select(unit => unit.Title), texts);
    }

    [Fact]
    public void OrganisationChart_TreeHigherThanAPage_BecomesAListThatGoesOnOverleaf()
    {
        var chart = new OrganisationChart("Organisasi", new OrganisationUnit("Ketua", [.. Enumerable.Range(1, 80).Select(i => new OrganisationUnit($"Bagian {i}"))]));
        var pages = Pages(chart);
        Assert.True(pages.Count > 1);
        Assert.Equal(81, pages.SelectMany(page => page.Marks).OfType<Mark.Text>().Count());
    }

    [Fact]
    public void Caption_OfAChart_StaysWithIt()
    {
        foreach (var count in Enumerable.Range(18, 12))
        {
            Block[] filler = [.. Enumerable.Repeat(new Paragraph("Baris."), count)];
            var page = Pages([.. filler, SampleCharts.Lines]).Single(page => page.Marks.OfType<Mark.Text>().Any(text => text.Content == SampleCharts.Lines.Caption));
            Assert.Contains(page.Marks, mark => mark is Mark.Stroke);
        }
    }

    [Fact]
    public void Contents_OfFigures_LeadToEachCaption()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document([new Contents(ContentsKind.Figures), new PageBreak(), .. SampleCharts.All])));
        var text = string.Join(' ', pdf.Pages[0].Page.GetWords().Select(word => word.Text)) + " ";
        var captions = SampleCharts.All.Select(chart => chart.Caption).OfType<string>().ToList();
        Assert.All(captions, caption => Assert.Matches($"{caption}[ .]+\\d+ ", text));
        Assert.Equal(captions.Count, pdf.Pages[0].Page.GetAnnotations().Count());
    }

    [Fact]
    public void Modules_Matrix_AreFilledWhereItSays()
    {
        var pattern = new bool[,] { { true, true, false }, { false, false, true }, { true, false, true } };
        var area = Assert.Single(Pages(new Figure("Kode", 30, 30, new Shape.Modules(pattern, 0, 0, 30, Theme.Default.Text)))[0].Marks.OfType<Mark.Area>());
        var origin = (X: area.Polygons.Min(run => run.Min(point => point.X)), Y: area.Polygons.Min(run => run.Min(point => point.Y)));
        var runs = area.Polygons.Select(run => (run[0].X - origin.X, run[0].Y - origin.Y, run[2].X - run[0].X, run[2].Y - run[0].Y)).Select(Rounded);
        Assert.Equal([(0, 0, 20, 10), (20, 10, 10, 10), (0, 20, 10, 10), (20, 20, 10, 10)], runs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void LineChart_NotOneToThreeSeries_IsRefused(int count) =>
        Assert.Throws<ArgumentException>(() => Pages(new LineChart("Garis", ["Jan"], [.. Enumerable.Repeat(new ChartSeries("a", 1), count)])));

    [Fact]
    public void LineChart_ValueWithoutPlace_IsRefused() => Assert.Throws<ArgumentException>(() => Pages(new LineChart("Garis", ["Jan"], new ChartSeries("a", 1, 2))));

    [Fact]
    public void BarChart_WithoutBars_IsRefused() => Assert.Throws<ArgumentException>(() => Pages(new BarChart("Batang")));

    [Fact]
    public void QuadrantChart_WithoutThreshold_IsRefused() => Assert.Throws<ArgumentException>(() => Pages(SampleCharts.Quadrants with { Up = new ChartAxis("Capaian") }));

    private static IReadOnlyList<LaidOutPage> Pages(params IReadOnlyList<Block> blocks) => Typesetter.LayOut(Rendered.Document(blocks)).Pages;

    private static (int, int, int, int) Rounded((double X, double Y, double Width, double Height) box) =>
        ((int)Math.Round(box.X), (int)Math.Round(box.Y), (int)Math.Round(box.Width), (int)Math.Round(box.Height));
}
