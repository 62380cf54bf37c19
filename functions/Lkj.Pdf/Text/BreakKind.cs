namespace Lkj.Pdf.Text;

/// <summary>What may happen behind a chunk of text.</summary>
internal enum BreakKind
{
    /// <summary>The word goes on in another style.</summary>
    None,

    /// <summary>A line may end; else a space stands here.</summary>
    Space,

    /// <summary>A line may end with a hyphen.</summary>
    Hyphen,

    /// <summary>A line may end as it is, as after the hyphen of a compound.</summary>
    Plain,

    /// <summary>The line ends.</summary>
    Line,
}
