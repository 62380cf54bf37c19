namespace Lkj.Pdf;

/// <summary>A column of a table: its head, its width, how its cells lie.</summary>
/// <param name="Header">The text of the header cell; a table without words in its head cannot be read aloud.</param>
/// <param name="Width">The width, or the share of what is left over.</param>
/// <param name="Alignment">How cells lie; figures stand by their decimal comma.</param>
public sealed record TableColumn(string Header, ColumnWidth Width, Alignment Alignment = Alignment.Left)
{
    /// <summary>
    /// Words above this column and its neighbours of the same group, which say what their heads have in common; none when empty.
    /// </summary>
    public string Group { get; init; } = "";

    /// <summary>Whether each cell names its row, so that a screen reader says it with the other cells.</summary>
    public bool IsRowHeader { get; init; }
}
