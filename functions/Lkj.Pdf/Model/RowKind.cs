namespace Lkj.Pdf;

/// <summary>What a row is to the rows around it; decides emphasis and what it stays together with.</summary>
public enum RowKind
{
    /// <summary>A row like the others.</summary>
    Body,

    /// <summary>Names the rows below it: bold, tinted, never the last on a page.</summary>
    Group,

    /// <summary>Sums up the rows above it: bold, ruled, never separated from the row before it.</summary>
    Total,
}
