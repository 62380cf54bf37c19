namespace Lkj.Pdf.Layout;

/// <summary>
/// Elements one below the other: the flow of a section, the content of a list item or a box. What is left of a column shares its items,
/// so that a long one is not copied on every page.
/// </summary>
internal sealed class ColumnElement : Element
{
    private readonly IReadOnlyList<FlowItem> _items;
    private readonly int _first;
    private readonly FlowItem? _remainder;

    public ColumnElement(IReadOnlyList<FlowItem> items)
        : this(items, first: 0, remainder: null)
    {
    }

    private ColumnElement(IReadOnlyList<FlowItem> items, int first, FlowItem? remainder) => (_items, _first, _remainder) = (items, first, remainder);

    private sealed record Placed(int Index, double Y, double Height, Draw Draw);

    public override Fit Fit(Space space)
    {
        var placed = new List<Placed>();
        for (var i = _first; i < _items.Count; i++)
        {
            var item = Item(i);
            if (item.NewPage && placed.Count > 0)
                return PartUpTo(placed, i);
            var y = placed.Count == 0 ? 0 : Bottom(placed) + Math.Max(Item(i - 1).SpaceAfter, item.SpaceBefore);
            switch (item.Element.Fit(space with { Height = space.Height - y }))
            {
                case Fit.Whole whole:
                    placed.Add(new Placed(i, y, whole.Height, whole.Draw));
                    break;
                case Fit.Part part:
                    placed.Add(new Placed(i, y, part.Height, part.Draw));
                    return new Fit.Part(Bottom(placed), DrawAll(placed), new ColumnElement(_items, i, item with { Element = part.Rest, NewPage = false }));
                case Fit.Nothing nothing:
                    while (!space.MayPart && placed.Count > 0 && Item(placed[^1].Index).KeepWithNext)
                        placed.RemoveAt(placed.Count - 1);
                    return placed.Count == 0 ? nothing : PartUpTo(placed, placed[^1].Index + 1);
            }
        }

        return new Fit.Whole(Bottom(placed), DrawAll(placed));
    }

    private FlowItem Item(int index) => index == _first && _remainder is not null ? _remainder : _items[index];

    private Fit.Part PartUpTo(List<Placed> placed, int next) => new(Bottom(placed), DrawAll(placed), new ColumnElement(_items, next, remainder: null));

    private static double Bottom(List<Placed> placed) => placed.Count == 0 ? 0 : placed[^1].Y + placed[^1].Height;

    private static Draw DrawAll(IReadOnlyList<Placed> placed) => (page, x, y) =>
    {
        foreach (var part in placed)
            part.Draw(page, x, y + part.Y);
    };
}
