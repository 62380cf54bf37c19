using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tables;

/// <summary>How a row looks apart from its text.</summary>
/// <param name="Grid">The measures of its lines.</param>
internal sealed record RowLook(LineGrid Grid)
{
    /// <summary>The colour behind the row.</summary>
    public Rgb? Ground { get; init; }

    /// <summary>A line above the row.</summary>
    public RowRule? Above { get; init; }

    /// <summary>A line below the row.</summary>
    public RowRule? Below { get; init; }

    /// <summary>A line below each cell.</summary>
    public RowRule? BelowCells { get; init; }

    /// <summary>Whether short cells stand at the bottom of the row, as heads of columns do.</summary>
    public bool AtBottom { get; init; }
}
