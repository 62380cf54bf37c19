namespace Lkj.Pdf;

/// <summary>What a list of contents lists.</summary>
public enum ContentsKind
{
    /// <summary>The headings of the document.</summary>
    Headings,

    /// <summary>The captions of its tables.</summary>
    Tables,

    /// <summary>The captions of its figures and charts.</summary>
    Figures,
}
