using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tables;

/// <summary>What a row holds, how it looks, and which rows it stays together with.</summary>
internal sealed record RowContent(IReadOnlyList<CellContent> Cells, RowLook Look)
{
    /// <summary>Whether the row may not be the first on a page.</summary>
    public bool KeepWithPrevious { get; init; }

    /// <summary>Whether the row may not be the last on a page.</summary>
    public bool KeepWithNext { get; init; }
}
