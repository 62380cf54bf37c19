namespace Lkj.Pdf.Layout;

/// <summary>Elements one below the other: the flow of a section, the content of a list item or a box.</summary>
internal sealed class ColumnElement(IReadOnlyList<FlowItem> items) : Element
{
    private sealed record Placed(int Index, double Y, double Height, Draw Draw);

    public override Fit Fit(Space space)
    {
        var placed = new List<Placed>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.NewPage && placed.Count > 0)
                return PartUpTo(placed, i);
            var y = placed.Count == 0 ? 0 : Bottom(placed) + Math.Max(items[i - 1].SpaceAfter, item.SpaceBefore);
            switch (item.Element.Fit(space with { Height = space.Height - y }))
            {
                case Fit.Whole whole:
                    placed.Add(new Placed(i, y, whole.Height, whole.Draw));
                    break;
                case Fit.Part part:
                    placed.Add(new Placed(i, y, part.Height, part.Draw));
                    return new Fit.Part(Bottom(placed), DrawAll(placed), Rest(i + 1, item with { Element = part.Rest, NewPage = false }));
                case Fit.Nothing nothing:
                    while (placed.Count > 0 && items[placed[^1].Index].KeepWithNext)
                        placed.RemoveAt(placed.Count - 1);
                    return placed.Count == 0 ? nothing : PartUpTo(placed, placed[^1].Index + 1);
            }
        }

        return new Fit.Whole(Bottom(placed), DrawAll(placed));
    }

    /// <summary>The same elements, each for itself: the way out where a chain of elements that stay together is higher than a page.</summary>
    public ColumnElement WithoutKeeping() => new([.. items.Select(item => item with { KeepWithNext = false })]);

    private Fit.Part PartUpTo(List<Placed> placed, int next) => new(Bottom(placed), DrawAll(placed), Rest(next, null));

    private ColumnElement Rest(int next, FlowItem? remainder) =>
        new(remainder is null ? [.. items.Skip(next)] : [remainder, .. items.Skip(next)]);

    private static double Bottom(List<Placed> placed) => placed.Count == 0 ? 0 : placed[^1].Y + placed[^1].Height;

    private static Draw DrawAll(IReadOnlyList<Placed> placed) => (page, x, y) =>
    {
        foreach (var part in placed)
            part.Draw(page, x, y + part.Y);
    };
}
