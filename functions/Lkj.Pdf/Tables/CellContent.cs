using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tables;

/// <summary>What a cell holds and which columns it covers.</summary>
internal sealed record CellContent(IReadOnlyList<Chunk> Text, Alignment Alignment, int Column, int Span)
{
    /// <summary>The extent of a figure that stands by its decimal comma; null where the cell lies otherwise.</summary>
    public FigureExtent? Figure { get; } = Alignment == Alignment.DecimalComma && Span == 1 ? FigureExtent.Of(Text) : null;

    /// <summary>How many rows the cell covers, of which this is the last; two only in a head.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>White space at the left and right of the text.</summary>
    public const double Padding = 5;
}
