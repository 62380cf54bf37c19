using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tables;

/// <summary>What a cell holds and which columns it covers.</summary>
internal sealed record CellContent(IReadOnlyList<Chunk> Text, Alignment Alignment, int Column, int Span)
{
    /// <summary>White space at the left and right of the text.</summary>
    public const double Padding = 5;
}
