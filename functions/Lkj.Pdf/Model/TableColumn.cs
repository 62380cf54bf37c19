namespace Lkj.Pdf;

/// <summary>A column of a table: its head, its width, how its cells lie.</summary>
/// <param name="Header">The text of the header cell; a table without words in its head cannot be read aloud.</param>
/// <param name="Width">The width, or the share of what is left over.</param>
/// <param name="Alignment">How cells lie; figures stand by their decimal comma.</param>
public sealed record TableColumn(string Header, ColumnWidth Width, Alignment Alignment = Alignment.Left)
{
    /// <summary>Whether each cell names its row, so that a screen reader says it with the other cells.</summary>
    public bool IsRowHeader { get; init; }
}
