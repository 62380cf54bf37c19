namespace Lkj.Pdf.Layout;

/// <summary>
/// Elements one below the other: the flow of a section, the content of a list item or a box. What is left of a column shares its items,
/// so that a long one is not copied on every page.
/// </summary>
internal sealed class ColumnElement : Element
{
    private readonly Flow? _first;
    private readonly FlowItem? _remainder;

    public ColumnElement(IEnumerable<FlowItem> items)
        : this(Flow.Of(items), remainder: null)
    {
    }

    private ColumnElement(Flow? first, FlowItem? remainder) => (_first, _remainder) = (first, remainder);

    /// <summary>Whether it may not go on on the page of what stood before it.</summary>
    public bool BeginsPage => _remainder is null && _first is { Item.NewPage: true };

    private sealed record Placed(Flow Place, FlowItem Item, double Y, double Height, Draw Draw);

    public override Fit Fit(Space space)
    {
        var placed = new List<Placed>();
        for (var place = _first; place is not null; place = place.Next)
        {
            var item = place == _first && _remainder is not null ? _remainder : place.Item;
            if (item.NewPage && placed.Count > 0)
                return PartUpTo(placed, place);
            var y = placed.Count == 0 ? 0 : Bottom(placed) + Math.Max(placed[^1].Item.SpaceAfter, item.SpaceBefore) * (1 - space.Tightening);
            switch (item.Element.Fit(space with { Height = space.Height - y }))
            {
                case Fit.Whole whole:
                    placed.Add(new Placed(place, item, y, whole.Height, whole.Draw));
                    break;
                case Fit.Part part:
                    placed.Add(new Placed(place, item, y, part.Height, part.Draw));
                    return new Fit.Part(Bottom(placed), DrawAll(placed), new ColumnElement(place, item with { Element = part.Rest, NewPage = false }));
                case Fit.Nothing nothing:
                    while (!space.MayPart && placed.Count > 0 && placed[^1].Item.KeepWithNext)
                        placed.RemoveAt(placed.Count - 1);
                    return placed.Count == 0 ? nothing : PartUpTo(placed, placed[^1].Place.Next);
            }
        }

        return new Fit.Whole(Bottom(placed), DrawAll(placed));
    }

    private static Fit.Part PartUpTo(List<Placed> placed, Flow? next) => new(Bottom(placed), DrawAll(placed), new ColumnElement(next, remainder: null));

    private static double Bottom(List<Placed> placed) => placed.Count == 0 ? 0 : placed[^1].Y + placed[^1].Height;

    private static Draw DrawAll(IReadOnlyList<Placed> placed) => (page, x, y) =>
    {
        foreach (var part in placed)
            part.Draw(page, x, y + part.Y);
    };
}
