namespace Lkj.Pdf;

/// <summary>How the pages of a section are counted and labelled.</summary>
public enum PageNumbering
{
    /// <summary>1, 2, 3: the body, whose pages also say how many there are.</summary>
    Arabic,

    /// <summary>i, ii, iii: front matter.</summary>
    Roman,
}
