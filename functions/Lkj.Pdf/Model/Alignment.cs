namespace Lkj.Pdf;

/// <summary>How lines lie in their column.</summary>
public enum Alignment
{
    /// <summary>Flush left, ragged right.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right.</summary>
    Right,

    /// <summary>Flush on both sides but for the last line.</summary>
    Justified,

    /// <summary>In a column of a table, decimal commas one below the other and words flush right; elsewhere flush right.</summary>
    DecimalComma,
}
