using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tests.Layout;

public class ColumnElementTests
{
    private static readonly Space Page = new(100, 100);

    [Fact]
    public void Fit_SpaceBetween_IsTheLargerOfBoth() =>
        Assert.Equal(30 + 12 + 30, Height(Item(30) with { SpaceAfter = 12 }, Item(30) with { SpaceBefore = 5 }));

    [Fact]
    public void Fit_SpaceAtTheHead_IsNone() => Assert.Equal(30, Height(Item(30) with { SpaceBefore = 40 }));

    [Fact]
    public void Fit_KeptWithWhatDoesNotFit_MovesAlong() =>
        Assert.Equal([1, 2], Pages(Item(60), Item(20) with { KeepWithNext = true }, Item(30)));

    [Fact]
    public void Fit_ChainOfKept_MovesWhole() =>
        Assert.Equal([1, 3], Pages(Item(50), Item(20) with { KeepWithNext = true }, Item(20) with { KeepWithNext = true }, Item(30)));

    [Fact]
    public void Fit_NewPage_BeginsOneButNotTwice() =>
        Assert.Equal([1, 2], Pages(Item(10) with { NewPage = true }, Item(10) with { NewPage = true }, Item(10)));

    [Fact]
    public void Fit_ExactlyFull_IsWhole() => Assert.Equal(100, Height([.. Enumerable.Repeat(Item(100 / 7.0), 7)]), tolerance: 1e-9);

    [Fact]
    public void Fit_TooHighForAnyPage_IsNothing() => Assert.IsType<Fit.Nothing>(new ColumnElement([Item(101)]).Fit(Page));

    private static FlowItem Item(double height) => new(new BarElement(null, height, new Rgb(0, 0, 0)));

    private static double Height(params FlowItem[] items) => Assert.IsType<Fit.Whole>(new ColumnElement(items).Fit(Page)).Height;

    // How many items stand on each page.
    private static List<int> Pages(params FlowItem[] items)
    {
        var counts = new List<int>();
        for (Element? left = new ColumnElement(items); left is not null;)
        {
            var fit = left.Fit(Page);
            var page = new LaidOutPage(100, 100);
            (fit as Fit.Whole)?.Draw(page, 0, 0);
            (fit as Fit.Part)?.Draw(page, 0, 0);
            counts.Add(page.Marks.Count);
            left = (fit as Fit.Part)?.Rest;
        }

        return counts;
    }
}
