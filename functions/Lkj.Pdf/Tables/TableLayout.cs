namespace Lkj.Pdf.Tables;

/// <summary>A table fitted to a width.</summary>
internal sealed record TableLayout(RowLayout Header, IReadOnlyList<RowLayout> Rows);
