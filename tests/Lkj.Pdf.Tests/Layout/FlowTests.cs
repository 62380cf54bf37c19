using System.Runtime.CompilerServices;
using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tests.Layout;

public class FlowTests
{
    private static readonly Space Page = new(100, 100);

    [Fact]
    public void Of_NoItems_IsNothing() => Assert.Null(Flow.Of([]));

    [Fact]
    public void Next_AskedAgain_IsBuiltOnce()
    {
        var built = 0;
        var flow = Flow.Of(Enumerable.Range(0, 3).Select(_ => Item(++built)))!;

        Assert.Equal(1, built);
        Assert.Same(flow.Next, flow.Next);
        Assert.Equal([1, 2, 3], [Height(flow), Height(flow.Next!), Height(flow.Next!.Next!)]);
        Assert.Null(flow.Next!.Next!.Next);
        Assert.Equal(3, built);
    }

    [Fact]
    public void Fit_ColumnWithoutEnd_BuildsNoMoreThanAPageTells()
    {
        var built = 0;
        IEnumerable<FlowItem> Endless()
        {
            while (true)
            {
                built++;
                yield return Item(30);
            }
        }

        Assert.IsType<Fit.Part>(new ColumnElement(Endless()).Fit(Page));
        Assert.Equal(4, built);
    }

    [Fact]
    public void Rest_OfAColumn_LeavesNoItemOfThePageBefore()
    {
        var (first, left) = FirstItemAndRest();
        GC.Collect();

        Assert.False(first.IsAlive);
        Assert.IsType<Fit.Whole>(left.Fit(Page));
    }

    // In a method of its own, so that none of its variables keeps the item.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference First, Element Left) FirstItemAndRest()
    {
        var flow = Enumerable.Range(0, 5).Select(_ => Item(30));
        var first = new WeakReference(null);
        var part = Assert.IsType<Fit.Part>(new ColumnElement(flow.Select(item => { first.Target ??= item; return item; })).Fit(Page));
        return (first, part.Rest);
    }

    private static FlowItem Item(double height) => new(new BarElement(null, height, new Rgb(0, 0, 0)));

    private static double Height(Flow flow) => Assert.IsType<Fit.Whole>(flow.Item.Element.Fit(Page)).Height;
}
