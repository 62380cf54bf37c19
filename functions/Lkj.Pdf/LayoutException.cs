namespace Lkj.Pdf;

/// <summary>An element that fits on no page, however empty, or a link that leads nowhere: the document or the theme must change.</summary>
public sealed class LayoutException(string element, string reason) : Exception($"{element}: {reason}")
{
    /// <summary>Which element, by its kind and first words.</summary>
    public string Element { get; } = element;

    /// <summary>What does not fit into what.</summary>
    public string Reason { get; } = reason;
}
