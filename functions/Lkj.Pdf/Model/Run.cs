namespace Lkj.Pdf;

/// <summary>A stretch of text in one style. A text converts to a plain run.</summary>
/// <param name="Text">The words. A line feed begins a new line; a no-break space holds two words together.</param>
/// <param name="Bold">Set in bold.</param>
/// <param name="Italic">Set in italic.</param>
public sealed record Run(string Text, bool Bold = false, bool Italic = false)
{
    /// <summary>Where a click leads: "#name" for the <see cref="Heading.Anchor"/> so named, else an absolute address.</summary>
    public string? Link { get; init; }

    /// <summary>A plain run of this text.</summary>
    public static implicit operator Run(string text) => new(text);
}
