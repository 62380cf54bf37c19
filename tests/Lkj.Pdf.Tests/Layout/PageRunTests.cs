using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tests.Layout;

public class PageRunTests
{
    private static readonly Space Page = new(100, 100);

    [Fact]
    public void Share_LastPageNearlyEmpty_ClosesUpTheWhiteSpace() => Assert.Equal([9], Counts(9, spaceAfter: 2));

    [Fact]
    public void Share_NothingToCloseUp_TakesFromThePageBefore() => Assert.Equal([10, 8, 3], Counts(21, spaceAfter: 0));

    [Fact]
    public void Share_LastPageWellFilled_LeavesThePagesBeforeFull() => Assert.Equal([10, 4], Counts(14, spaceAfter: 0));

    [Fact]
    public void Share_OnePage_MayHoldLittle() => Assert.Equal([1], Counts(1, spaceAfter: 0));

    [Fact]
    public void Share_LastElementTooHighToMoveAnother_LeavesItAlone()
    {
        var items = new[] { Item(90), Item(11) };
        Assert.Equal([1, 1], Counts(items));
    }

    [Fact]
    public void Share_ColumnWithoutEnd_GivesItsPagesBeforeAllAreSet()
    {
        var built = 0;
        IEnumerable<FlowItem> Endless()
        {
            while (true)
            {
                built++;
                yield return Item(10);
            }
        }

        Assert.Equal(3, PageRun.Share(new ColumnElement(Endless()), Page).Take(3).Count());
        Assert.InRange(built, 30, 100);
    }

    [Fact]
    public void Share_PageBegunAnew_IsNotClosedUpWithThePageBefore()
    {
        var items = Enumerable.Repeat(Item(10), 4).ToList();
        items[2] = items[2] with { NewPage = true };
        Assert.Equal([2, 2], Counts(items));
    }

    private static List<int> Counts(int count, double spaceAfter) => Counts([.. Enumerable.Repeat(Item(10) with { SpaceAfter = spaceAfter }, count)]);

    private static FlowItem Item(double height) => new(new BarElement(null, height, new Rgb(0, 0, 0)));

    // How many items stand on each page.
    private static List<int> Counts(IReadOnlyList<FlowItem> items) =>
    [
        .. PageRun.Share(new ColumnElement(items), Page).Select(draw =>
        {
            var page = new LaidOutPage(100, 100);
            draw(page, 0, 0);
            return page.Marks.Count;
        }),
    ];
}
