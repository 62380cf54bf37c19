namespace Lkj.Pdf;

/// <summary>How lines lie in their column.</summary>
public enum Alignment
{
    /// <summary>Flush left, ragged right.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right, as figures stand.</summary>
    Right,

    /// <summary>Flush on both sides but for the last line.</summary>
    Justified,
}
