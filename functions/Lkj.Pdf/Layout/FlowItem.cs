namespace Lkj.Pdf.Layout;

/// <summary>An element in a column, with how it stands to its neighbours.</summary>
internal sealed record FlowItem(Element Element)
{
    /// <summary>White space above; of this and the space after the element before it the larger counts, none at the head of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>White space below.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Whether the element may not be the last on a page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether the element begins a page.</summary>
    public bool NewPage { get; init; }
}
