namespace Lkj.Pdf;

/// <summary>Which side of the page is up.</summary>
public enum PageOrientation
{
    /// <summary>Higher than wide.</summary>
    Portrait,

    /// <summary>Wider than high.</summary>
    Landscape,
}
