namespace Lkj.Pdf.Tables;

/// <summary>A table fitted to a width.</summary>
internal sealed record TableLayout(HeaderLayout Header, IReadOnlyList<RowLayout> Rows, IReadOnlyList<CarriedRow<RowLayout>> Carried)
{
    /// <summary>The room that sums need at the foot of a page.</summary>
    public double FootHeight { get; } = Carried.Select(sums => sums.Forward.WholeHeight).DefaultIfEmpty().Max();
}
