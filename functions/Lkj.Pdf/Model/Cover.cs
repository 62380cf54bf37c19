namespace Lkj.Pdf;

/// <summary>The cover page.</summary>
/// <param name="Title">The title in large type.</param>
public sealed record Cover(string Title)
{
    /// <summary>A line above the title that says what kind of document it is; none when empty.</summary>
    public string Kicker { get; init; } = "";

    /// <summary>Below the title: the office; none when empty.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The time the document speaks of, such as "Tahun 2019"; none when empty.</summary>
    public string Period { get; init; } = "";

    /// <summary>A word that says the state of the document, such as "DRAF"; none when empty.</summary>
    public string Mark { get; init; } = "";

    /// <summary>What a viewer shows in the place of the page number.</summary>
    public string PageLabel { get; init; } = "Sampul";

    /// <summary>Lines at the foot: address, place and date.</summary>
    public IReadOnlyList<string> Foot { get; init; } = [];
}
