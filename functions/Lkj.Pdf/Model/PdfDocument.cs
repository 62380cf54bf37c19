namespace Lkj.Pdf;

/// <summary>A document to be set: what it says, not where it stands on the page. Give it to <see cref="PdfRenderer"/>.</summary>
public sealed record PdfDocument
{
    /// <summary>The title that a viewer shows in its window and a screen reader reads first.</summary>
    public required string Title { get; init; }

    /// <summary>Who answers for the document; empty when nobody is named.</summary>
    public string Author { get; init; } = "";

    /// <summary>What the document is about, in one line.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Words under which the document should be found.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The natural language of the text as a BCP 47 tag.</summary>
    public string Language { get; init; } = "id-ID";

    /// <summary>The date written into the file. It is part of the input, so that the same input gives the same bytes.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Page size, margins, sizes and colours.</summary>
    public Theme Theme { get; init; } = Theme.Default;

    /// <summary>The first page; none when null.</summary>
    public Cover? Cover { get; init; }

    /// <summary>What stands at the head and foot of every page but the cover.</summary>
    public RunningText Running { get; init; } = new();

    /// <summary>The parts of the document in reading order; each begins on a new page.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}
