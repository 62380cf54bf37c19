using CsCheck;
using Lkj.Pdf.Building;
using Lkj.Pdf.Charts;

namespace Lkj.Pdf.Tests.Charts;

/// <summary>Laws of every chart: nothing is drawn outside its frame, and no words lie over others.</summary>
public class ChartGeometryTests
{
    private static readonly Lettering Letters = new(new TextStyles(Theme.Default));
    private static readonly Gen<double> Width = Gen.Double[280, 700];
    private static readonly Gen<decimal> Percent = Gen.Int[0, 2500].Select(tenths => tenths / 10m);

    private static readonly Gen<decimal> Value = Gen.OneOf(Percent, Gen.Const(0m), Gen.Const(-12.5m), Gen.Const(11_649_900_000m));

    private static readonly Gen<string> Label = Gen.Int[0, 4].Select(i => new[]
    {
        "Pagu", "", "Persentase pemilih perempuan dalam Pemilihan Umum", "Penyelenggaraan-pertanggungjawaban/kepemiluan berkelanjutan", "11.649.900.000.000.000.000.000.000.000.000.000.000",
    }[i]);

    private static readonly Gen<ChartAxis> Axis = Gen.Select(Label, Value.Nullable(), Label, Gen.Bool, Gen.Const(100m).Nullable(), (name, threshold, label, percent, longest) =>
        new ChartAxis(name) { Threshold = threshold, ThresholdLabel = label, Unit = percent ? "%" : "", Longest = longest });

    private static readonly Gen<ChartBar> Bar = Gen.Select(Label, Value.Nullable(), Value.Nullable(), Value.Nullable(), Label, Label, (label, value, second, target, text, other) =>
        new ChartBar(label, value, text) { Second = second, SecondText = other, Target = target, TargetText = text });

    [Fact]
    public void BarChart_Any_IsClear() => Gen.Select(Bar.Array[1, 14], Axis, Label, Width).Sample((bars, axis, name, width) =>
        IsClear(new BarPicture(new BarChart("Batang", bars) { Axis = axis, ValueName = name, SecondName = "Tahun lalu", TargetName = "Target" }, Letters).Compose(width), width));

    [Fact]
    public void BarChart_BarsLongerThanTheLongest_AreCutAtTheEndOfTheirSide() => Gen.Select(Gen.Int[-100, 100].Array[1, 6], Gen.Int[101, 1_000_000], Width).Sample((few, length, width) =>
    {
        ChartBar[] bars = [.. few.Append(length).Append(-length).Select(value => new ChartBar("Batang", value, ""))];
        var shapes = new BarPicture(new BarChart("Batang", bars) { Axis = new ChartAxis("") { Longest = 100 } }, Letters).Compose(width).Shapes;
        var lengths = shapes.OfType<Shape.Bar>().Where(bar => bar.Colour == Theme.Default.Primary).Select(bar => bar.Width).ToList();
        Assert.Equal(2, shapes.OfType<Shape.Area>().Count());
        Assert.Equal(lengths[^1], lengths[^2], 6);
        Assert.All(bars.Zip(lengths), each => Assert.Equal(Math.Min(100, Math.Abs((double)each.First.Value!)) / 100, each.Second / lengths[^1], 6));
    });

    [Fact]
    public void LineChart_Any_IsClear() => Gen.Select(
        Gen.Select(Label, Label, Value.Nullable().Array[15]).Array[1, 3], Label.Array[1, 15], Axis, Width).Sample((series, places, axis, width) =>
        IsClear(new LinePicture(new LineChart("Garis", places, Series(series, places.Length)) { Axis = axis }, Letters).Compose(width), width));

    [Fact]
    public void QuadrantChart_Any_IsClear() => Gen.Select(Gen.Select(Percent, Percent).Array[0, 60], Percent, Percent, Label, Label, Width).Sample((points, across, up, a, b, width) =>
        IsClear(new QuadrantPicture(Quadrants(points, across, up, a, b), Letters).Compose(width), width));

    [Fact]
    public void QuadrantChart_PointsInOnePlace_AllGetTheirNumbers()
    {
        var sketch = new QuadrantPicture(Quadrants([.. Enumerable.Repeat((90m, 90m), 60)], 90, 90, "a", "b"), Letters).Compose(450);
        IsClear(sketch, 450);
        var texts = sketch.Shapes.OfType<Shape.Words>().Select(words => words.Text).ToList();
        Assert.All(Enumerable.Range(1, 60), number => Assert.Contains($"{number}", texts));
    }

    [Fact]
    public void QuadrantChart_MorePointsThanRoom_IsNamed() =>
        Assert.Contains("Kuadran", Assert.Throws<LayoutException>(() => new QuadrantPicture(Quadrants([.. Enumerable.Repeat((90m, 90m), 2_000)], 90, 90, "a", "b"), Letters).Compose(450)).Element, StringComparison.Ordinal);

    [Fact]
    public void OrganisationChart_Any_IsClear() => Gen.Select(Unit(3), Width).Sample((root, width) =>
    {
        var sketch = new OrganisationPicture(new OrganisationChart("Bagan", root), Letters).Compose(width);
        IsClear(sketch, width);
        var set = string.Concat(sketch.Shapes.OfType<Shape.Words>().Select(words => words.Text));
        Assert.Equal(root.All.Count(), set.Count(c => c == '('));
    });

    private static Gen<OrganisationUnit> Unit(int depth) => Gen.Select(Label, Label, depth == 0 ? Gen.Const(Array.Empty<OrganisationUnit>()) : Unit(depth - 1).Array[0, 4], (title, name, units) =>
        new OrganisationUnit("(" + title, units) { Name = name });

    private static ChartSeries[] Series((string Name, string Last, decimal?[] Values)[] series, int places) =>
        [.. series.Select(each => new ChartSeries(each.Name, [.. each.Values.Take(places)]) { LastText = each.Last })];

    private static QuadrantChart Quadrants((decimal, decimal)[] points, decimal across, decimal up, string a, string b) => new("Kuadran", points)
    {
        Across = new ChartAxis(a) { Threshold = across, Unit = "%" },
        Up = new ChartAxis(b) { Threshold = up },
        UpperRight = a, UpperLeft = b, LowerRight = "Capaian rendah, serapan tinggi", LowerLeft = a,
    };

    private static void IsClear(Sketch sketch, double width)
    {
        const double tolerance = 0.01;
        Assert.True(sketch.Width <= width + tolerance);
        var boxes = sketch.Shapes.Select(shape => ShapeBox.Of(shape, Letters)).ToList();
        Assert.All(boxes, box => Assert.True(
            box.Left >= -tolerance && box.Top >= -tolerance && box.Right <= sketch.Width + tolerance && box.Bottom <= sketch.Height + tolerance,
            $"{box} lies outside of {sketch.Width} by {sketch.Height}"));
        var words = boxes.Where(box => box.Shape is Shape.Words).ToList();
        foreach (var (i, a) in words.Index())
            foreach (var b in words.Skip(i + 1))
                Assert.False(a.Overlaps(b), $"{a} lies over {b}");
    }
}
